import type { Article, Block } from '../article.ts';
import type { Span } from '../digest/model.ts';
import { foldCase, foldMarks } from './fold.ts';
import { sentencesOf } from './sentences.ts';

/** One line of the article's text: the title (`block` is null) or a block. */
export type Line = { start: number; end: number; block: Block | null; sentences: Span[] };

/**
 * An article as every rule reads it. `text`, `marked` and `folded` have the same length, so that one offset holds in
 * all of them: match in `folded` (lower case, one tone style) or `marked` (case kept), cut from `text`.
 */
export type Reading = {
  article: Article;
  /** The article's text, NFC, as printed. */
  text: string;
  marked: string;
  folded: string;
  lines: Line[];
};

/** Reads an article once for all rules. */
export function read(article: Article): Reading {
  const texts = [article.title, ...article.blocks.map((block) => block.text)];
  let start = 0;
  const lines = texts.map((line, index): Line => {
    const end = start + line.length;
    const read = { start, end, block: article.blocks[index - 1] ?? null, sentences: sentencesOf(line, start) };
    start = end + 1;
    return read;
  });
  const text = texts.join('\n');
  const marked = foldMarks(text);
  return { article, text, marked, folded: foldCase(marked), lines };
}

/** Of some in page order, the last that begins no later than an offset, else the first, if there is one: binary search. */
function lastAt<T>(items: readonly T[], offset: number, startOf: (item: T) => number): T {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (startOf(items[middle] as T) <= offset) low = middle;
    else high = middle - 1;
  }
  return items[low] as T;
}

/** The line that holds an offset. */
export const lineAt = ({ lines }: Reading, offset: number): Line => lastAt(lines, offset, ({ start }) => start);

/** The sentence that holds an offset; the whole line where none does. */
export function sentenceAt(reading: Reading, offset: number): Span {
  const { sentences, start, end } = lineAt(reading, offset);
  const last: Span | undefined = lastAt(sentences, offset, ([from]) => from);
  return last && last[0] <= offset && offset < last[1] ? last : [start, end];
}

/** Whether somebody's words go on behind a text, or come from before it: one of its quotes has no partner. */
export const isQuoteOpen = (text: string): boolean => text.split('"').length % 2 === 0;
