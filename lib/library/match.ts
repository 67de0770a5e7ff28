import { queryWords, wholeWord } from './fold.ts';
import type { Head, Values, Words } from './schema.ts';
import type { Days, Query } from './types.ts';
import { hasBegun, hasWord } from './word-list.ts';

/** The moment at which a day begins where the reader is, ISO 8601 in UTC; `plus` days later. */
function beginOf(day: string, plus = 0): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + plus).toISOString();
}

const inDays = ({ from, to }: Days, day: string | null): boolean =>
  from === null && to === null ? true : day !== null && (from === null || day >= from) && (to === null || day <= to);

/** Whether a head passes the query's days. */
export function dayFilter({ published, saved }: Pick<Query, 'published' | 'saved'>): (head: Head) => boolean {
  const from = saved.from === null ? '' : beginOf(saved.from);
  const before = saved.to === null ? '\uffff' : beginOf(saved.to, 1);
  return ({ savedAt, published: day }) => savedAt >= from && savedAt < before && inDays(published, day);
}

/** Whether a page has of each group of values any. In: groups of the numbers of values. */
export const valueFilter =
  (wanted: readonly ReadonlySet<number>[]) =>
  ({ values }: Values): boolean =>
    wanted.every((group) => values.some((value) => group.has(value)));

/**
 * Whether a page has every word of a query, the last of them perhaps only begun; null where the query has no word. Long
 * words are looked for first: they are the rare ones, and most pages are done with after one.
 */
export function wordFilter(query: string): ((words: Words) => boolean) | null {
  const { words, begun } = queryWords(query);
  if (words.length === 0 && begun === null) return null;
  const whole = [...new Set(words)].sort((a, b) => b.length - a.length);
  // "ky" is the beginning of "kỷ luật", and the whole of "kỳ", which stands in the list as "ki".
  const other = begun !== null && wholeWord(begun) !== begun ? wholeWord(begun) : null;
  const hasLast = (list: string) => begun === null || hasBegun(list, begun) || (other !== null && hasWord(list, other));
  return ({ text, own }) => {
    // Most pages have no word of the reader's own.
    if (own.length < 3) return whole.every((word) => hasWord(text, word)) && hasLast(text);
    return whole.every((word) => hasWord(text, word) || hasWord(own, word)) && (hasLast(text) || hasLast(own));
  };
}
