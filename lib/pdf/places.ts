import type { Article, Block } from '../article.ts';
import type { Span } from '../digest/model.ts';

/** A block with where its text begins in the article's. */
export type Placed = { block: Block; start: number };

/** The article's blocks with their places, page by page, in reading order. */
export function pagesOf({ title, blocks }: Article): { page: number; blocks: Placed[] }[] {
  const pages: { page: number; blocks: Placed[] }[] = [];
  let start = title.length + 1;
  for (const block of blocks) {
    const page = block.page ?? 1;
    const last = pages.at(-1);
    if (last?.page === page) last.blocks.push({ block, start });
    else pages.push({ page, blocks: [{ block, start }] });
    start += block.text.length + 1;
  }
  return pages;
}

/** The page on which a place of the article begins; null of the title and of what is no PDF. */
export function pageAt({ title, blocks }: Article, [from]: Span): number | null {
  let start = title.length + 1;
  if (from < start) return null;
  for (const { text, page, turns = [] } of blocks) {
    if (from <= start + text.length) {
      const turned = turns.filter((turn) => start + turn <= from).length;
      return page === undefined ? null : page + turned;
    }
    start += text.length + 1;
  }
  return null;
}

/** Where in the article's text each page of a PDF begins and ends; none of what is no PDF. */
export function pageSpans({ title, blocks }: Article): { page: number; at: Span }[] {
  const begins: { page: number; from: number }[] = [];
  let start = title.length + 1;
  for (const { text, page, turns = [] } of blocks) {
    const pages = page === undefined ? [] : [0, ...turns].map((turn, i) => ({ page: page + i, from: start + turn }));
    begins.push(...pages.filter((one) => one.page !== begins.at(-1)?.page));
    start += text.length + 1;
  }
  return begins.map(({ page, from }, i) => ({ page, at: [from, begins[i + 1]?.from ?? start - 1] }));
}
