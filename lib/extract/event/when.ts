import type { Span } from '../../digest/model.ts';
import { isoDate, type PrintedDate } from '../../grammar/dates.ts';
import type { Reading } from '../../text/reading.ts';
import { yearOfPage } from './year-of-page.ts';

export type When = { date: string | null; implied: Span | null };

/**
 * The ISO date of an event. Datelines leave the year out ("Sáng 8/1"): it comes from the page's publication date, else
 * from what the page says of its own time; where that is not one year, the date stays open.
 */
export function whenOf(reading: Reading, dateline: PrintedDate | null): When {
  if (!dateline?.month) return { date: null, implied: null };
  const [, year, month] = /^(\d{4})-(\d{2})/.exec(reading.article.published ?? '') ?? [];
  // A page published in January may report an event of December.
  const near = year ? Number(year) - Number(dateline.month - Number(month) > 6) : null;
  const own = dateline.year === null && near === null ? yearOfPage(reading, dateline.month) : null;
  return { date: isoDate(dateline, near ?? own?.year), implied: own?.at ?? null };
}
