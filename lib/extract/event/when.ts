import type { Span } from '../../digest/model.ts';
import { datesIn, isoDate, type PrintedDate } from '../../grammar/dates.ts';
import type { Reading } from '../../text/reading.ts';

export type When = { date: string | null; implied: Span | null };

/**
 * The ISO date of an event. Datelines leave the year out ("Sáng 8/1"): it comes from the page's publication date, else
 * from the year that the page speaks of as its own; where there is none, the date stays open.
 */
export function whenOf(reading: Reading, dateline: PrintedDate | null): When {
  if (dateline?.day == null || dateline.month === null) return { date: null, implied: null };
  if (dateline.year !== null) return { date: isoDate(dateline), implied: null };
  const { published } = reading.article;
  if (published && /^\d{4}-\d{2}/.test(published)) {
    return { date: isoDate(dateline, yearNear(dateline.month, published)), implied: null };
  }
  const year = yearOfPage(reading, dateline.month);
  return year ? { date: isoDate(dateline, year.year), implied: year.at } : { date: null, implied: null };
}

/** A page published in January may report an event of December. */
function yearNear(month: number, published: string): number {
  const [year = 0, publishedMonth = 0] = published.split('-').map(Number);
  return month - publishedMonth > 6 ? year - 1 : year;
}

/** Before a year that the page plans with or reports on: "nhiệm vụ năm 2023". */
const OWN_YEAR = /(?:đầu|cuối|trong|cả|nhiệm vụ|kế hoạch|chỉ tiêu|công tác|hết) $/u;
/** Before a year whose part it is: "6 tháng đầu năm 2017", "quý II năm 2017". */
const OWN_PART = /(?:\d tháng(?: đầu| cuối)?|quý [iv1-4]{1,3}) $/u;
/** "Nghị quyết số 11-NQ/TW ngày …": documents stay in force for years. */
const OF_DOCUMENT = /[\dA-Za-zÀ-ỹ]\s?\/\s?[A-Za-zÀ-ỹ-]{2,12},? $/u;
/** A date so many months from the event's is of the same year. */
const NEAR = 3;
/** Pages of January and February review the year before. */
const REVIEWING = 2;

/** The year that the page speaks of as its own, for an event in `month`; dates and parts of a year tell more than years do. */
function yearOfPage({ folded }: Reading, month: number): { year: number; at: Span } | null {
  const sure = new Map<number, Span>();
  const likely = new Map<number, Span>();
  let enacted = 0;
  for (const { at, year, month: printed } of datesIn(folded)) {
    if (year === null) continue;
    const before = folded.slice(Math.max(0, at[0] - 24), at[0]);
    const place: Span = [at[1] - 4, at[1]];
    if (OF_DOCUMENT.test(before)) enacted = Math.max(enacted, year);
    else if (OWN_PART.test(before) || (printed !== null && Math.abs(printed - month) <= NEAR)) sure.set(year, place);
    else if (printed === null && OWN_YEAR.test(before)) likely.set(year, place);
  }
  const found = sure.size > 0 ? sure : likely;
  const latest = Math.max(...found.keys());
  const year = found === likely && month > REVIEWING && found.has(latest - 1) ? latest - 1 : latest;
  const at = found.get(year);
  // A page that cites a later document is of a later year.
  return at && year >= enacted ? { year, at } : null;
}
