import type { Span } from '../digest/model.ts';

/** No name of a person or a document is longer, in characters. */
const LONGEST = 1000;

/** How many of some items in page order begin before an offset: binary search. */
export function countBefore(items: readonly { at: Span }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as { at: Span }).at[0] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of some items in page order that share a character with a stretch: a long page has thousands of them. */
export const touching = <T extends { at: Span }>(items: readonly T[], [from, to]: Span): T[] =>
  items.slice(countBefore(items, from - LONGEST), countBefore(items, to)).filter(({ at }) => at[1] > from);
