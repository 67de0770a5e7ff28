import type { Span } from '../digest/model.ts';
import { matchesOf } from './sticky.ts';

/** A date as printed: what the page leaves open is null. `at` takes in a "ngày", "tháng" or "năm" that leads to it. */
export type PrintedDate = { at: Span; day: number | null; month: number | null; year: number | null };

/**
 * "17/11/2022", "17-11-2022", "17.11.2022", "8/1", "8 tháng 1 năm 2023": blanks round a slash only. Groups: day, mark,
 * month, year, month in words, year behind it, and of a span across months the last month and year.
 */
const DAY =
  /(?=\d)(?:(?<=ngày)|(?<![A-Za-zÀ-ỹ\d/.,]))(\d{1,2})(?:(\s?\/\s?|[.-])(\d{1,2})(?:\2(\d{4,5}|\d{2}))?| tháng ?(\d{1,2}))(?:(?:,?\s?năm |\s?[/-]\s?)(\d{4})(?!\d)|(?=\s?(?:-|đến(?: hết)?)\s?(?:ngày )?\d{1,2}[/.](\d{1,2})[/.](\d{4})(?!\d))|)(?![A-Za-zÀ-ỹ\d]|\/[A-Za-zÀ-ỹ\d]|-(?!\d{1,2}[/.]\d)[A-Za-zÀ-ỹ\d]|[.,]\d|\s?%)/g;
/** "tháng 6", "tháng 6/2025", "tháng 6 năm 2025", "năm 2025"; no length of time and no rate ("3 tháng 6", "mỗi tháng 2 lần"). */
const MONTH_OR_YEAR =
  /(?<![A-Za-zÀ-ỹ\d/])(?:(?<!(?:mỗi|một|hàng|hằng|\d) )tháng (\d{1,2})(?:(?:\s?[/.-]\s?|,? năm )(\d{4}))?|năm (\d{4}))(?![A-Za-zÀ-ỹ\d]|[/.,-]\d|\s?%|\s?-\s?\d{4})/g;

/** Words after which day and month alone are a date and no share ("sáng 8/1", "tỷ lệ 2/3"). */
const CUE =
  /(?<![A-Za-zÀ-ỹ])(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|mùng|mồng|thứ \S{1,3}|chủ nhật)(?: (?:nay|qua|kia|mai))?[ ,(]{1,3}(?:\d{1,2}[/.]\d{1,2}\s?-\s?)?$/;
/** After these a share may follow too ("đến 2/3 số hộ"): the numbers themselves must rule it out. */
const WEAK_CUE = /(?<![A-Za-zÀ-ỹ])(?:từ|đến|trước|sau|hết) \(?$/;
const NUMBERED = /(?<![A-Za-zÀ-ỹ])số ?:? ?$/;
const DAY_WORD = /(?:ngày|mùng|mồng) ?$/;
/** The first day or days of a span: "7-" of "7-8/12", "10 đến ngày" of "10 đến ngày 14/4", "10, 11 và" of a list. */
const FIRST_DAYS =
  /(?<![A-Za-zÀ-ỹ\d/.,])([12]?\d|3[01])(?:\s?(?:,|-|và)\s?\d{1,2}){0,4}\s?(?:[-,&]\s?|(?:đến(?: hết)?|và)\s?(?:ngày )?)$/;

const BACK = 40;

/**
 * The dates printed in a stretch of folded text, in page order, without overlaps; of a span of days ("7-8/12") the first.
 * Shares ("tỷ lệ 2/3"), counts ("15/15 chỉ tiêu"), document numbers ("số 12/5/2020") and symbols are none.
 * In: text as `fold` gives it and the stretch; offsets count in the whole text. Throws nothing.
 */
export function datesIn(folded: string, start = 0, end: number = folded.length): readonly PrintedDate[] {
  // Printed pages break their lines anywhere, also inside a date.
  const stretch = folded.slice(start, end).replaceAll('\n', ' ');
  if (start === 0 && stretch === last.stretch) return last.dates;
  const found = /\d/.test(stretch) ? [...candidates(stretch)] : [];
  const dates: PrintedDate[] = [];
  let reached = 0;
  for (const date of found.sort((a, b) => a.at[0] - b.at[0] || b.at[1] - a.at[1])) {
    if (date.at[0] < reached) continue;
    reached = date.at[1];
    dates.push({ ...date, at: [start + date.at[0], start + date.at[1]] });
  }
  if (stretch.length === folded.length) last = { stretch, dates };
  return dates;
}

/** The dates of the last text that was read as a whole: several rules ask for all of a page. */
let last: { stretch: string; dates: readonly PrintedDate[] } = { stretch: '', dates: [] };

/**
 * ISO 8601 as precise as the date is: "2022-11-17", "2022-11" or "2022". `year` serves where the page prints it elsewhere.
 * Out: null without a year, or with a day that lacks its month.
 */
export function isoDate(date: Pick<PrintedDate, 'day' | 'month' | 'year'>, year?: number | null): string | null {
  const y = date.year ?? year;
  if (!y || (date.day !== null && date.month === null)) return null;
  return [y, date.month, date.day]
    .filter((part) => part !== null)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

function* candidates(text: string): Generator<PrintedDate> {
  for (const match of matchesOf(DAY, text)) {
    const date = dayDate(match, text);
    if (date) yield date;
  }
  if (!/tháng |năm /.test(text)) return;
  for (const { 0: whole, 1: printed, 2: itsYear, 3: alone, index } of matchesOf(MONTH_OR_YEAR, text)) {
    const month = printed ? Number(printed) : null;
    const year = yearOf(itsYear ?? alone);
    if (month === null ? year : month > 0 && month <= 12)
      yield { at: [index, index + whole.length], day: null, month, year };
  }
}

function dayDate(match: RegExpExecArray, text: string): PrintedDate | null {
  const [whole, first, mark, second, printed = '', word, behind, lastMonth, lastYear] = match;
  const at = match.index;
  const before = text.slice(Math.max(0, at - BACK), at);
  const span = FIRST_DAYS.exec(before);
  const lead = before.slice(0, span?.index);
  if (mark && NUMBERED.test(before)) return null;
  // "từ 5 đến 9/12", "từ 15/3", "đến 01/7": no share is above one or starts with a nought.
  const isDay = mark && WEAK_CUE.test(before) && (span || Number(first) >= Number(second) || /\b0/.test(whole));
  // Two digits stand for a year only in "ngày 5/12/99".
  const isDated = mark ? printed.length > 2 : behind;
  if (!isDated && !isDay && !CUE.test(lead)) return null;
  const month = Number(word ?? second);
  if (new Date(Date.UTC(2024, month - 1, Number(first))).getUTCMonth() !== month - 1) return null;
  const short = printed.length === 2 && (printed > '50' ? '19' : '20') + printed;
  // "28/12 - 2/1/2018": the year before.
  const spanYear = month <= Number(lastMonth) ? lastYear : undefined;
  const year = yearOf(short || printed || (behind ?? spanYear));
  const from = at - before.length + lead.length - (DAY_WORD.exec(lead)?.[0].length ?? 0);
  return { at: [from, at + whole.length], day: Number(span?.[1] ?? first), month, year };
}

/** Five digits ("20015") are damage: the year is open. */
function yearOf(printed: string | undefined): number | null {
  const year = Number(printed);
  return year >= 1900 && year <= 2100 ? year : null;
}
