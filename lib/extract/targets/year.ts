import type { Event } from '../../digest/model.ts';
import type { Reading } from '../../text/reading.ts';

/** A year that is not merely looked forward to ("đến năm 2030"). */
const YEAR =
  /(?<=(?:(?<!(?:đến|tới|từ|vào|với))[^a-zà-ỹ]năm |[^\d](?:0?[1-9]|1[0-2])[/.-]))(?:19|20)\d\d(?!\s?[\d/-])/g;
const LEAD = 700;
/** What stands in the lead says more of when a page was written than what stands further down. */
const LEAD_WEIGHT = 3;

/** The year that a page leaves out in "quý I": that of its date, of its event, or the one named most; null where none is. */
export function yearOf({ article, folded }: Reading, event: Event | null): string | null {
  const dated = article.published?.slice(0, 4) ?? event?.date?.slice(0, 4);
  if (dated) return dated;
  const counts = new Map<string, number>();
  for (const match of folded.matchAll(YEAR))
    counts.set(match[0], (counts.get(match[0]) ?? 0) + (match.index < LEAD ? LEAD_WEIGHT : 1));
  return [...counts].sort((a, b) => b[1] - a[1] || b[0].localeCompare(a[0]))[0]?.[0] ?? null;
}
