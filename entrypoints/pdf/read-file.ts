import type { Article } from '../../lib/article.ts';
import { articleOfPdf, type Source } from '../../lib/pdf/article.ts';
import { readPdf } from '../../lib/pdf/read.ts';
import { isPdf } from '../../lib/pdf/send.ts';
import { loadPdfJs } from './pdfjs.ts';

export type Read = { article: Article; pages: number; scanned: number[] };

/**
 * The text of a PDF as an article. In: its bytes, what is known of the file, and what hears of each page.
 * Throws `PdfError`.
 */
export async function readFile(
  bytes: Uint8Array,
  source: Pick<Source, 'url' | 'name' | 'label'>,
  onPage: (read: number, count: number) => void,
): Promise<Read | 'other'> {
  if (!isPdf(bytes)) return 'other';
  const { pages, count, title } = await readPdf(await loadPdfJs(), bytes, onPage);
  const article = articleOfPdf(pages, { ...source, declared: title, pages: count });
  return { article, pages: count, scanned: pages.filter(({ scanned }) => scanned).map(({ number }) => number) };
}
