import type { Span } from '../../digest/model.ts';
import { datesIn } from '../../grammar/dates.ts';
import { matchesOf } from '../../grammar/sticky.ts';
import type { Reading } from '../../text/reading.ts';

/** How much a mention says of the year that a page was written in; `LIKELY` together decides. */
const SURE = 3;
const LIKELY = 2;
const PASSING = 1;

/** A year, but of a symbol ("12/2016/NĐ-CP"), a span's first ("2016 - 2020") or a number; before 2000 no page was written. */
const YEAR = /(?<![\d.,-]|\d\/)20\d\d(?!\s?-\s?\d|[\d/-]|[.,]\d)/g;
/** A part of a year is told of while it runs or soon after: "6 tháng đầu năm 2017", "quý I/2017"; the last quarter much later. */
const PART = /(?:\d tháng(?: đầu)?|quý (?:i{1,3}|[1-3]))(?: năm |\/)$/;
/** Before years that are looked forward or back to, or compared with, and those of laws and births. */
const OTHER =
  /(?:(?:đến|tới|từ|vào|sang|hết|trước|nhất|nhìn|với|cho|bằng|lần|%|-)(?: (?:cuối|đầu)){0,14}(?: năm)?|(?:(?<!kỷ )luật|quyết toán)[^,.;:\n]{0,70}|qua(?: cuối)? năm) $/;
/** A year is planned before it or in it: "nhiệm vụ năm 2023". */
const PLANNED = /(?:nhiệm vụ|kế hoạch)(?: [^\s.,;]+)? năm $/;
/** After a word in capitals: "APEC 2017", "Tết Đinh Dậu 2017". */
const NAMED = /\p{Lu}[^\s,.;:]{0,12} $/u;

/** Before dates of documents, which stay in force for years (what is put forward doesn't), of births, and of an edition before ("so với lần đầu"). */
const NOT_NOW =
  /(?:[\da-zà-ỹ]\s?\/\s?(?!ttr)[a-zà-ỹ-]{2,12}|(?<!kỷ )luật(?: [^\s,.;]{1,90}){0,12}|(?:nghị quyết|quyết định|kết luận|so với|lần)(?: [^\s,.;]{1,90}){0,4}),? $/u;
const AHEAD = /(?:sẽ|sớm|nhằm|dự kiến|chậm nhất|trước ngày)[^.;\n]{0,90}$|từ (?:ngày )?$/;
/** So many months after the event, or before it, may a date be that is told with it. */
const LATER = 2;
const EARLIER = 6;
/** Pages of the first months review the year before. */
const REVIEWING = 2;

/**
 * The year that a page speaks of as its own, for an event in `month` without a year: the latest that it names and doesn't
 * merely look forward to, where enough speaks for it; null where no year does, or more than one.
 */
export function yearOfPage({ folded, marked }: Reading, month: number): { year: number; at: Span } | null {
  const scores = new Map<number, number>();
  const places = new Map<number, Span>();
  const aims = new Set<number>();
  const dated = new Set<number>();
  const scoreOf = (year: number): number => scores.get(year) ?? 0;
  const add = (year: number, score: number, end: number): void => {
    if (score && !places.has(year)) places.set(year, [end - 4, end]);
    scores.set(year, scoreOf(year) + score);
  };
  for (const date of datesIn(folded)) {
    const { year, month: printed } = date;
    const [start, end] = date.at;
    // A year in two digits is not there to be shown.
    if (!year || !printed || !folded.startsWith('20', end - 4)) continue;
    dated.add(end);
    const before = folded.slice(Math.max(0, start - 90), start);
    const passed = month - printed;
    const isNow = passed >= -LATER && passed <= (AHEAD.test(before) ? 0 : EARLIER) && !NOT_NOW.test(before);
    add(year, isNow && !folded.startsWith(' đến nay', end) ? SURE : 0, end);
  }
  for (const { 0: printed, index } of matchesOf(YEAR, folded)) {
    const end = index + 4;
    if (dated.has(end)) continue;
    const year = Number(printed);
    const before = folded.slice(Math.max(0, index - 70), index);
    if (PART.test(before)) add(year, AHEAD.test(before) ? 0 : SURE, end);
    else if (OTHER.test(before)) aims.add(year);
    else if (PLANNED.test(before)) add(year, LIKELY, end);
    // However often: in passing.
    else if (before.endsWith('năm ')) add(year, month > REVIEWING && scoreOf(year) < LIKELY ? PASSING : 0, end);
    else if (NAMED.test(marked.slice(Math.max(0, index - 12), index))) add(year, LIKELY, end);
  }
  let year = Math.max(...scores.keys());
  if (month > REVIEWING && scoreOf(year) < SURE && scoreOf(year - 1) >= PASSING) aims.add(year--);
  const at = places.get(year);
  return at && scoreOf(year) + Number(aims.has(year + 1)) >= LIKELY ? { year, at } : null;
}
