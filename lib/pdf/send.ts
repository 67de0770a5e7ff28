import { isOwn } from './address.ts';
import type { PdfMessage, PdfRequest, Refusal } from './messages.ts';

/** What the sender needs of the page that it runs in. */
export type Place = {
  origin: string;
  href: string;
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Whether the page's own policy has just forbidden a request. */
  forbids: () => Promise<boolean>;
  /** Ends the request when the reader has gone. */
  signal: AbortSignal;
};

/** Bytes of a message: a multiple of three, so that base64 needs no filling, and far below what a Port carries. */
const PIECE = 192 * 1024;
const MARK = '%PDF-';
/** A PDF's mark stands within its first bytes. */
const MARK_WITHIN = 1024;

/**
 * Asks the page's own origin for one file and posts it piece by piece. Another origin is refused before any request,
 * and so is a redirect that leads to one (`same-origin` lets the browser follow none).
 * In: what is asked for, the page, and what takes the messages. The last is 'end' or 'refused'. Throws nothing.
 */
export async function sendFile(
  { url, most }: Pick<PdfRequest, 'url' | 'most'>,
  place: Place,
  post: (message: PdfMessage) => void,
): Promise<void> {
  const address = (url ?? place.href).replace(/#.*$/s, '');
  const refuse = (why: Refusal, status = 0): void => post({ kind: 'refused', why, url: address, status });
  if (!isOwn(address, place.origin)) return refuse('origin');
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, place.signal]);
  try {
    const response = await place.fetch(address, {
      mode: 'same-origin',
      credentials: 'same-origin',
      // What the tab has loaded already, as it shows it, need not come again.
      cache: 'force-cache',
      signal,
    });
    const why = refusalOf(response, place.origin, most);
    if (why) {
      stop.abort();
      return refuse(why, response.status);
    }
    const length = Number(response.headers.get('content-length'));
    post({ kind: 'head', url: response.url || address, size: length || null });
    const failed = await sendBody(response, most, post);
    if (failed) {
      stop.abort();
      refuse(failed);
    } else post({ kind: 'end' });
  } catch {
    if (!place.signal.aborted) refuse((await place.forbids()) ? 'policy' : 'network');
  }
}

function refusalOf(response: Response, origin: string, most: number): Refusal | null {
  if (response.url && !isOwn(response.url, origin)) return 'origin';
  if (!response.ok) return 'status';
  return Number(response.headers.get('content-length')) > most ? 'large' : null;
}

async function sendBody(
  { body }: Response,
  most: number,
  post: (message: PdfMessage) => void,
): Promise<Refusal | null> {
  const reader = body?.getReader();
  let total = 0;
  let held = new Uint8Array(0);
  let seen = false;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    total += part.value.length;
    if (total > most) return 'large';
    held = joined(held, part.value);
    if (!seen && total >= MARK_WITHIN) {
      if (!isPdf(held)) return 'other';
      seen = true;
    }
    while (seen && held.length >= PIECE) {
      post({ kind: 'piece', data: base64(held.subarray(0, PIECE)) });
      held = held.slice(PIECE);
    }
  }
  if (!seen && !isPdf(held)) return 'other';
  if (held.length > 0) post({ kind: 'piece', data: base64(held) });
  return null;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(a.length + b.length);
  out.set(a);
  out.set(b, a.length);
  return out;
}

/** Whether bytes begin as a PDF does. */
export const isPdf = (bytes: Uint8Array): boolean => binary(bytes.subarray(0, MARK_WITHIN)).includes(MARK);

function binary(bytes: Uint8Array): string {
  let text = '';
  // More arguments than these overflow some engines' stacks.
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return text;
}

const base64 = (bytes: Uint8Array): string => btoa(binary(bytes));

/** The bytes that a piece carries. */
export function bytesOf(data: string): Uint8Array<ArrayBuffer> {
  const text = atob(data);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i);
  return bytes;
}
