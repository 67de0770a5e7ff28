import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { runsOf, type TextItem } from './content.ts';
import type { PdfPage } from './types.ts';

export type PdfJs = typeof import('pdfjs-dist');

/** More pages than these are not read: a person reads no digest of a book. */
export const MOST_PAGES = 300;
/** A page with fewer letters may be a picture of one. */
const FEW = 20;

/** locked: it asks for a password; broken: it is no PDF, or a damaged one. */
export type PdfFault = 'locked' | 'broken';

export class PdfError extends Error {
  override name = 'PdfError';
  readonly fault: PdfFault;
  constructor(fault: PdfFault, message: string) {
    super(message);
    this.fault = fault;
  }
}

export type PdfRead = { pages: PdfPage[]; count: number; title: string };

/**
 * Reads the pages of a PDF. Nothing is asked of the network and nothing in the file is run.
 * In: pdf.js, the file's bytes (which are handed on), and what hears of each page that was read. Throws `PdfError`.
 */
export async function readPdf(
  pdfjs: PdfJs,
  data: Uint8Array,
  onPage: (read: number, count: number) => void = () => {},
): Promise<PdfRead> {
  const task = pdfjs.getDocument({
    data,
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const file = await task.promise;
    const fonts = new Map<string, string>();
    const pages: PdfPage[] = [];
    const count = Math.min(file.numPages, MOST_PAGES);
    for (let number = 1; number <= count; number += 1) {
      pages.push(await readPage(pdfjs, await file.getPage(number), fonts));
      onPage(number, count);
    }
    return { pages, count: file.numPages, title: await titleOf(file) };
  } catch (error) {
    throw faultOf(error);
  } finally {
    await task.destroy();
  }
}

async function readPage(pdfjs: PdfJs, page: PDFPageProxy, fonts: Map<string, string>): Promise<PdfPage> {
  const { items } = await page.getTextContent();
  const texts = items.filter((item): item is (typeof items)[number] & TextItem => 'str' in item);
  const letters = texts.reduce((sum, { str }) => sum + str.trim().length, 0);
  const unknown = texts.some(({ fontName, str }) => str.trim() && !fonts.has(fontName));
  // The names of fonts come with what is drawn; so does whether there are pictures.
  const drawn = unknown || letters < FEW ? await page.getOperatorList() : null;
  for (const { fontName } of texts) if (!fonts.has(fontName)) fonts.set(fontName, nameOf(page, fontName));
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const runs = runsOf(texts, transform, (font) => fonts.get(font) ?? '');
  const { paintImageXObject, paintInlineImageXObject, paintImageMaskXObject } = pdfjs.OPS;
  const pictures: number[] = [paintImageXObject, paintInlineImageXObject, paintImageMaskXObject];
  const scanned = letters < FEW && (drawn?.fnArray.some((drawing) => pictures.includes(drawing)) ?? false);
  const number = page.pageNumber;
  page.cleanup();
  return { number, width, height, runs, scanned };
}

function nameOf(page: PDFPageProxy, font: string): string {
  if (!page.commonObjs.has(font)) return '';
  const { name } = page.commonObjs.get(font) as { name?: string };
  return name ?? '';
}

async function titleOf(file: PDFDocumentProxy): Promise<string> {
  const { info } = await file.getMetadata().catch(() => ({ info: {} }));
  const { Title } = info as { Title?: unknown };
  return typeof Title === 'string' ? Title : '';
}

function faultOf(error: unknown): PdfError {
  const message = error instanceof Error ? error.message : String(error);
  const isLocked = error instanceof Error && error.name === 'PasswordException';
  return new PdfError(isLocked ? 'locked' : 'broken', message);
}
