import type { PdfPage, Row } from './types.ts';

/** Running heads and feet stand in the margins: this share of the page's height from its edge. */
const MARGIN = 0.085;
/** On so many pages (of two, on both) the same words at the same height are no text of the page. */
const SHARE = 0.4;
/** Heights that differ by less are one. */
const STEP = 3;
const NUMBER = /^(?:trang |page )?[-–—|]?\s?(?:\d{1,4}|[ivxlc]{1,6})(?:\s?(?:\/|trên|of)\s?\d{1,4})?\s?[-–—|]?$/iu;

export type Read = { page: PdfPage; rows: Row[] };

/** Takes out what stands in the margins of the pages and belongs to none: running heads and feet, page numbers. */
export function withoutFurniture(pages: readonly Read[]): Read[] {
  const seen = new Map<string, Set<number>>();
  for (const { page, rows } of pages)
    for (const row of rows)
      if (inMargin(row, page))
        for (const key of keysOf(row)) seen.set(key, (seen.get(key) ?? new Set()).add(page.number));
  const least = Math.max(2, Math.ceil(pages.length * SHARE));
  const repeats = (row: Row): boolean => keysOf(row).some((key) => (seen.get(key)?.size ?? 0) >= least);
  return pages.map(({ page, rows }) => ({
    page,
    rows: rows.filter((row) => !(inMargin(row, page) && (isNumber(row) || repeats(row)))),
  }));
}

const inMargin = (row: Row, { height }: PdfPage): boolean => {
  const from = row.y / height;
  return from < MARGIN || from > 1 - MARGIN;
};

const wordsOf = (row: Row): string => row.segments.map(({ text }) => text).join(' ');
/** A letter alone is ink of the next page's first line: Chromium prints what stands over the edge of a page twice. */
const LETTER = /^\p{L}\p{M}?$/u;
const isNumber = (row: Row): boolean =>
  row.segments.length === 1 && (NUMBER.test(wordsOf(row).trim()) || LETTER.test(wordsOf(row).trim()));

/** Words without their numbers, at a height; a line on the edge of two heights has both. */
function keysOf(row: Row): string[] {
  const words = wordsOf(row)
    .replace(/\d{1,9}/g, '#')
    .toLowerCase();
  const at = row.y / STEP;
  return [`${Math.floor(at)} ${words}`, `${Math.ceil(at)} ${words}`];
}
