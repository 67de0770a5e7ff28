import type { Event, Span } from '../../digest/model.ts';
import { matchesOf } from '../../grammar/sticky.ts';
import type { Reading } from '../../text/reading.ts';

/** A year that is not merely looked forward to ("đến năm 2030"). */
const YEAR =
  /(?<=(?:(?<!(?:đến|tới|từ|vào|với))[^a-zà-ỹ]năm |[^\d](?:0?[1-9]|1[0-2])[/.-]))(?:19|20)\d\d(?!\s?[\d/-])/g;
const LEAD = 700;
/** What stands in the lead says more of when a page was written than what stands further down. */
const LEAD_WEIGHT = 3;

/** A year with the words that say it; `at` is null where only the date of publication does. */
export type PageYear = { year: string; at: Span | null };

/** The year that a page leaves out in "quý I": that of its date, of its event, or the one named most; null where none is. */
export function yearOf({ article, folded }: Reading, event: Event | null): PageYear | null {
  if (article.published) return { year: article.published.slice(0, 4), at: null };
  if (event?.date) return { year: event.date.slice(0, 4), at: event.implied.date ?? event.at };
  const counts = new Map<string, { year: string; at: Span; count: number }>();
  for (const { 0: year, index } of matchesOf(YEAR, folded)) {
    const one = counts.get(year) ?? { year, at: [index, index + year.length], count: 0 };
    one.count += index < LEAD ? LEAD_WEIGHT : 1;
    counts.set(year, one);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || b.year.localeCompare(a.year))[0] ?? null;
}
