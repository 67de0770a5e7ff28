import { type Article, articleText } from '../article.ts';
import type { Span } from '../digest/model.ts';
import type { LocateRequest } from '../messages.ts';

/** Characters of context on either side: enough to tell the same sentence in the lead from the one in the body. */
const CONTEXT = 32;

/**
 * What locate needs to show a place of the article in the page.
 * In: the article as collected, a span in its text (UTF-16 code units). Out: the stamps of the title and blocks that
 * the span touches (those without an element left out), the quote, and its context.
 */
export function evidenceOf(article: Article, [from, to]: Span): LocateRequest {
  const text = articleText(article);
  const lines = [{ text: article.title, stamp: article.titleStamp }, ...article.blocks];
  const stamps: number[] = [];
  const ahead: Record<number, string> = {};
  let start = 0;
  for (const { text: line, stamp } of lines) {
    const end = start + line.length;
    if (start < to && from < end && stamp >= 0 && !stamps.includes(stamp)) stamps.push(stamp);
    if (start < from) ahead[stamp] = (ahead[stamp] ?? '') + text.slice(start, Math.min(end, from));
    start = end + 1;
  }
  return {
    stamps,
    quote: text.slice(from, to),
    before: text.slice(Math.max(0, from - CONTEXT), from),
    after: text.slice(to, to + CONTEXT),
    ink: (ahead[stamps[0] ?? -1] ?? '').replace(/ \| |\s/g, '').length,
  };
}
