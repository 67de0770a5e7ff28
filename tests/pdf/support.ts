import { readFileSync } from 'node:fs';
import type { Article } from '../../lib/article.ts';
import { articleOfPdf, type Source } from '../../lib/pdf/article.ts';
import { type PdfJs, readPdf } from '../../lib/pdf/read.ts';
import type { PdfPage, Run } from '../../lib/pdf/types.ts';

const SOURCE: Source = { url: null, name: 'tep.pdf', label: '', declared: '', pages: 1 };

/** A run of 12 points whose letters are 6 points wide, so that tests can count where it ends. */
export const run = (text: string, x: number, y: number, rest: Partial<Run> = {}): Run => ({
  text,
  x,
  y,
  width: text.length * 6,
  size: 12,
  bold: false,
  ...rest,
});

/** Lines of running text one below the other, 16 points apart. */
export const lines = (texts: readonly string[], x = 60, y = 100, rest: Partial<Run> = {}): Run[] =>
  texts.map((text, i) => run(text, x, y + i * 16, rest));

const page = (runs: Run[], number = 1): PdfPage => ({ number, width: 595, height: 842, runs, scanned: false });

/** The texts of an article that is made of pages of runs. */
export const textsOf = (...pages: Run[][]): string[] => articleOf(...pages).blocks.map(({ text }) => text);

export const articleOf = (...pages: Run[][]): Article =>
  articleOfPdf(
    pages.map((runs, i) => page(runs, i + 1)),
    { ...SOURCE, pages: pages.length },
  );

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(`tests/fixtures/pdf/${name}.pdf`));
/** The build for Node stands in for the browsers'. */
const pdfjs = import('pdfjs-dist/legacy/build/pdf.mjs') as Promise<unknown> as Promise<PdfJs>;

export const readFixture = async (name: string, onPage?: (read: number, count: number) => void) =>
  readPdf(await pdfjs, bytesOf(name), onPage);

/** The article of a file of tests/fixtures/pdf. */
export async function articleOfFile(name: string): Promise<Article> {
  const { pages, count, title } = await readFixture(name);
  return articleOfPdf(pages, { ...SOURCE, name: `${name}.pdf`, declared: title, pages: count });
}
