import { browser } from 'wxt/browser';
import { fileAddress, isOwn } from '../pdf/address.ts';
import {
  askInPage,
  MOST_BYTES,
  PDF_FILE,
  type PdfRequest,
  pdfMessageIn,
  type Refusal,
  saveInPage,
} from '../pdf/messages.ts';
import { bytesOf } from '../pdf/send.ts';
import type { PdfOrder } from './open-pdf.ts';
import { isOwnScript } from './senders.ts';

/** gone: the tab has moved on or is closed to scripts; what the page answered otherwise. */
export type NoFile = { why: Refusal | 'gone'; url: string | null; status: number };

export type File = { bytes: Uint8Array<ArrayBuffer>; url: string };

/**
 * Asks the tab for a file by the script that runs in it.
 * In: the order, and what hears how many bytes have come and of how many (null where nobody knows). Out: the file, or
 * why it doesn't come. Throws nothing.
 */
export function askForPdf(
  { tabId, url }: PdfOrder,
  onBytes: (done: number, all: number | null) => void,
): Promise<File | NoFile> {
  const address = url === null ? null : fileAddress(url);
  if (url !== null && address === null) return Promise.resolve({ why: 'origin', url, status: 0 });
  const request: PdfRequest = { url: address, port: `trich-yeu-pdf-${crypto.randomUUID()}`, most: MOST_BYTES };
  return new Promise((done) => {
    const none = (why: NoFile['why'], at = address, status = 0): void => finish({ why, url: at, status });
    const finish = (file: File | NoFile): void => {
      browser.runtime.onConnect.removeListener(heard);
      done(file);
    };
    const heard = (port: ReturnType<typeof browser.runtime.connect>): void => {
      if (port.name !== request.port || !isOwnScript(port.sender, tabId)) return;
      const { origin } = new URL(port.sender?.url ?? '');
      const pieces: Uint8Array<ArrayBuffer>[] = [];
      let from = address ?? '';
      let all: number | null = null;
      let come = 0;
      port.onDisconnect.addListener(() => none('gone'));
      port.onMessage.addListener((said: unknown) => {
        const message = pdfMessageIn(said);
        // What isn't of the page's own, or no message of ours at all, is no file of the page.
        if (!message || (message.kind === 'head' && !isOwn(message.url, origin))) {
          none('other');
          port.disconnect();
        } else if (message.kind === 'head') {
          from = message.url;
          all = message.size;
        } else if (message.kind === 'piece') {
          const bytes = bytesIn(message.data);
          if (!bytes) {
            none('other');
            return port.disconnect();
          }
          come += bytes.length;
          if (come > MOST_BYTES) {
            none('large');
            return port.disconnect();
          }
          pieces.push(bytes);
          onBytes(come, all);
        } else {
          if (message.kind === 'refused') none(message.why, message.url, message.status);
          else finish({ bytes: joined(pieces, come), url: from });
          port.disconnect();
        }
      });
    };
    browser.runtime.onConnect.addListener(heard);
    inject(tabId, request).then(
      (asked) => asked || none('gone'),
      () => none('gone'),
    );
  });
}

async function inject(tabId: number, request: PdfRequest): Promise<boolean> {
  await browser.scripting.executeScript({ target: { tabId }, files: [PDF_FILE] });
  const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: askInPage, args: [request] });
  return answer?.result === true;
}

/** The bytes of a piece; null where it carries none. Looking a long text over by a pattern first would cost as much again. */
function bytesIn(data: string): Uint8Array<ArrayBuffer> | null {
  try {
    return bytesOf(data);
  } catch {
    return null;
  }
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}

/** Has the browser save a file of the tab's own page. Throws where the tab is closed to scripts. */
export async function savePdf(tabId: number, url: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, func: saveInPage, args: [url] });
}
