/**
 * How a file comes from the page that it belongs to: the extension's page for PDF asks the script in the tab for it
 * (`askInPage`), which answers over a Port of its own, piece by piece. The names of the fields are those of the wire.
 */
export const PDF_FILE = '/fetch-pdf.js';

/** More bytes than these are not asked for. */
export const MOST_BYTES = 20_000_000;

export type PdfRequest = {
  /** The file's address; null for the one that the tab itself shows. */
  url: string | null;
  /** Name of the Port to answer over. */
  port: string;
  most: number;
};

/**
 * Why no file comes. origin: it is another site's; policy: the page forbids its scripts to ask; network: no answer, or
 * one that leads to another site; status: the server has it not; large: more than `most` bytes; other: it is no PDF.
 */
export type Refusal = 'origin' | 'policy' | 'network' | 'status' | 'large' | 'other';

export type PdfMessage =
  | { kind: 'head'; url: string; size: number | null }
  /** Bytes in base64: Chromium's Ports carry JSON. */
  | { kind: 'piece'; data: string }
  | { kind: 'end' }
  | { kind: 'refused'; why: Refusal; url: string; status: number };

const REFUSALS: readonly unknown[] = ['origin', 'policy', 'network', 'status', 'large', 'other'] satisfies Refusal[];
/** Characters of the longest piece, with room to spare. */
const LONGEST = 400_000;

/** The message that has come; null where it is none of these. */
export function pdfMessageIn(message: unknown): PdfMessage | null {
  const { kind, url, size, data, why, status } = (message ?? {}) as Record<string, unknown>;
  if (kind === 'end') return { kind };
  if (kind === 'piece') return typeof data === 'string' && data.length < LONGEST ? { kind, data } : null;
  if (typeof url !== 'string') return null;
  if (kind === 'head' && (size === null || isCount(size))) return { kind, url, size };
  if (kind === 'refused' && REFUSALS.includes(why) && isCount(status))
    return { kind, why: why as Refusal, url, status };
  return null;
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

declare global {
  /** Set by PDF_FILE in the isolated world, where the page's own scripts don't see it. */
  var trichYeuPdf: ((request: PdfRequest) => void) | undefined;
}

/** Runs in the tab, serialised by `executeScript`: it must use nothing from outside of itself. */
export const askInPage = (request: PdfRequest): boolean => {
  globalThis.trichYeuPdf?.(request);
  return globalThis.trichYeuPdf !== undefined;
};

/** Runs in the tab as well: lets the browser save a file of the page's own, by its own download. */
export const saveInPage = (url: string): void => {
  const link = document.createElement('a');
  link.href = url;
  link.download = '';
  link.click();
};
