import { queryWords, wholeWord } from './fold.ts';
import type { Head, Values, Words } from './schema.ts';
import type { Days, Query } from './types.ts';

/** The moment at which a day begins where the reader is, ISO 8601 in UTC; `plus` days later. */
function beginOf(day: string, plus = 0): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + plus).toISOString();
}

const inDays = ({ from, to }: Days, day: string | null): boolean =>
  from === null && to === null ? true : day !== null && (from === null || day >= from) && (to === null || day <= to);

/** Whether a head passes the query's days and isn't removed. */
export function dayFilter({ published, saved }: Pick<Query, 'published' | 'saved'>): (head: Head) => boolean {
  const from = saved.from === null ? '' : beginOf(saved.from);
  const before = saved.to === null ? '\uffff' : beginOf(saved.to, 1);
  return ({ removed, savedAt, published: day }) =>
    !removed && savedAt >= from && savedAt < before && inDays(published, day);
}

/** Whether a page has of each group of values any. In: groups of the numbers of values. */
export const valueFilter =
  (wanted: readonly ReadonlySet<number>[]) =>
  ({ values }: Values): boolean =>
    wanted.every((group) => values.some((value) => group.has(value)));

type Needle = readonly string[];

/**
 * Whether a page has every word of a query, the last of them perhaps only begun; null where the query has no word. Long
 * words are looked for first: they are the rare ones, and most pages are done with after one.
 */
export function wordFilter(query: string): ((words: Words) => boolean) | null {
  const { words, begun } = queryWords(query);
  const needles: Needle[] = [...new Set(words)].map((word) => [` ${word} `]);
  if (begun !== null) needles.push([` ${begun}`, ` ${wholeWord(begun)} `]);
  if (needles.length === 0) return null;
  needles.sort((a, b) => (b[0] ?? '').length - (a[0] ?? '').length);
  const has = (text: string, needle: Needle) => needle.some((form) => text.includes(form));
  return ({ text, own }) => needles.every((needle) => has(text, needle) || (own.length > 1 && has(own, needle)));
}
