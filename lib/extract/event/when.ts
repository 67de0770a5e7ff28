import type { Span } from '../../digest/model.ts';
import { datesIn, isoDate, type PrintedDate } from '../../grammar/dates.ts';
import type { Reading } from '../../text/reading.ts';

export type When = { date: string | null; implied: Span | null };

/**
 * The ISO date of an event. Datelines leave the year out ("Sáng 8/1"): it comes from the page's publication date, else
 * from the year that the page speaks of as its own; where there is none, the date stays open.
 */
export function whenOf(reading: Reading, dateline: PrintedDate | null): When {
  if (!dateline?.month) return { date: null, implied: null };
  const [, year, month] = /^(\d{4})-(\d{2})/.exec(reading.article.published ?? '') ?? [];
  // A page published in January may report an event of December.
  const near = year ? Number(year) - Number(dateline.month - Number(month) > 6) : null;
  const own = dateline.year === null && near === null ? yearOfPage(reading, dateline.month) : null;
  return { date: isoDate(dateline, near ?? own?.year), implied: own?.at ?? null };
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
    const isNear = printed !== null && Math.abs(printed - month) <= NEAR;
    if (OF_DOCUMENT.test(before)) enacted = Math.max(enacted, year);
    else if (isNear || OWN_PART.test(before)) sure.set(year, [at[1] - 4, at[1]]);
    else if (printed === null && OWN_YEAR.test(before)) likely.set(year, [at[1] - 4, at[1]]);
  }
  const found = sure.size > 0 ? sure : likely;
  const latest = Math.max(...found.keys());
  const year = found === likely && month > REVIEWING && found.has(latest - 1) ? latest - 1 : latest;
  const at = found.get(year);
  // A page that cites a later document is of a later year.
  return at && year >= enacted ? { year, at } : null;
}
