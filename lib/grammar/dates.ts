import type { Span } from '../digest/model.ts';

/** A date as printed: what the page leaves open is null. `at` takes in a "ngày", "tháng" or "năm" that leads to it. */
export type PrintedDate = { at: Span; day: number | null; month: number | null; year: number | null };

/** "17/11/2022", "17-11-2022", "17.11.2022", "8/1": blanks only round a slash or in a date with a year. */
const NUMERIC =
  /(?:(?<=ngày)|(?<![\p{L}\d/.,]))(\d{1,2})(?:\s?([/.-])\s?(\d{1,2})(?:\s?\2\s?(\d{4,5}|\d{2}))?| tháng ?(\d{1,2}))(?![\p{L}\d]|\/[\p{L}\d]|-(?!\d{1,2}[/.]\d)[\p{L}\d]|[.,]\d|\s?%)/gu;
/** "tháng 6", "tháng 6/2025", "tháng 6 năm 2025". */
const MONTH = /(?<![\p{L}\d/])tháng (\d{1,2})(?:\s?[/.-]\s?(\d{4})|,? năm (\d{4}))?(?![\p{L}\d]|[/.,-]\d|\s?%)/gu;
/** "đến 6/2025", "từ 12/2015": without such a word it may be a document's number. */
const MONTH_OF_YEAR =
  /(?<=(?:^|[^\p{L}])(?:từ|đến|trước|sau|cuối|đầu|hết|nay|khoảng) \(?)(\d{1,2})[/.-](\d{4})(?![\p{L}\d]|[/-][\p{L}\d])/gu;
const YEAR = /(?<![\p{L}\d])năm (\d{4})(?![\p{L}\d]|[/.,]\d|\s?[-–]\s?\d{4})/gu;
const YEAR_AFTER = /^,?\s?năm (\d{4})(?!\d)/u;

/** Words after which day and month alone are a date and no share ("sáng 8/1", "tỷ lệ 2/3"). */
const CUE =
  /(?:^|[^\p{L}])(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|mùng|mồng|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|(?:hôm|sáng|trưa|chiều|tối|đêm|ngày) (?:nay|qua|kia|mai))[ ,(]{1,3}$/u;
/** After these a share may follow too ("đến 2/3 số hộ"): the numbers themselves must rule it out. */
const WEAK_CUE = /(?:^|[^\p{L}])(?:từ|đến|trước|sau|hết|kể từ|tính đến) \(?$/u;
const NUMBERED = /(?:^|[^\p{L}])số ?:? ?$/u;
const DAY_WORD = /(?:ngày|mùng|mồng) ?$/u;
/** The first day or days of a span: "7-" of "7-8/12", "10 đến ngày" of "10 đến ngày 14/4", "10, 11 và" of a list. */
const FIRST_DAYS =
  /(?<![\p{L}\d/.,])(\d{1,2})(?:\s?(?:,|-|và)\s?\d{1,2}){0,4}\s?(?:[-,&]\s?|(?:đến(?: hết)?|và)\s?(?:ngày )?)$/u;
/** The first date of a span across months: "28/3 đến" of "28/3 đến 2/4/2018". */
const SPAN_YEAR = /^\s?(?:-|đến(?: hết)?)\s?(?:ngày )?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/u;
/** "từ ngày 28/6-" before the span's last day. */
const SPAN_BEFORE = /(?:^|[^\p{L}])(?:ngày|từ|sáng|chiều|tối) \d{1,2}[/.]\d{1,2}\s?-\s?$/u;
const RATE_BEFORE = /(?:mỗi|một|hàng|hằng|mấy|vài|\d) $/u;
const AMOUNT_AFTER = /^ (?:lần|triệu|nghìn|đồng|tỷ|buổi|kỳ|người|tấn|kg|ngày|năm|tuần|hộ|suất|bậc|cuộc|vụ)(?!\p{L})/u;

const BACK = 40;

/**
 * The dates printed in a stretch of folded text, in page order, without overlaps; of a span of days ("7-8/12") the first.
 * Shares ("tỷ lệ 2/3"), counts ("15/15 chỉ tiêu"), document numbers ("số 12/5/2020") and symbols are none.
 * In: text as `fold` gives it and the stretch; offsets count in the whole text. Throws nothing.
 */
export function datesIn(folded: string, start = 0, end: number = folded.length): PrintedDate[] {
  // Printed pages break their lines anywhere, also inside a date.
  const stretch = folded.slice(start, end).replaceAll('\n', ' ');
  const found = [...dayDates(stretch), ...monthDates(stretch), ...yearDates(stretch)].sort(
    (a, b) => a.at[0] - b.at[0] || b.at[1] - a.at[1],
  );
  const dates: PrintedDate[] = [];
  let reached = 0;
  for (const date of found) {
    if (date.at[0] < reached) continue;
    reached = date.at[1];
    dates.push({ ...date, at: [start + date.at[0], start + date.at[1]] });
  }
  return dates;
}

/**
 * ISO 8601 as precise as the date is: "2022-11-17", "2022-11" or "2022". `year` serves where the page prints it elsewhere.
 * Out: null without a year, or with a day that lacks its month.
 */
export function isoDate(date: Pick<PrintedDate, 'day' | 'month' | 'year'>, year: number | null = null): string | null {
  const y = date.year ?? year;
  if (y === null || (date.day !== null && date.month === null)) return null;
  return [y, date.month, date.day]
    .filter((part) => part !== null)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

function* dayDates(text: string): Generator<PrintedDate> {
  if (!/\d/.test(text)) return;
  for (const match of text.matchAll(NUMERIC)) {
    const before = text.slice(Math.max(0, match.index - BACK), match.index);
    const date = match[2] === undefined ? wordDate(match, text, before) : numericDate(match, text, before);
    if (date) yield date;
  }
}

function numericDate(match: RegExpMatchArray, text: string, before: string): PrintedDate | null {
  const [whole, first = '', mark = '', second = '', third] = match;
  const at = match.index ?? 0;
  if (third === undefined && mark !== '/' && whole.includes(' ')) return null;
  const span = firstDays(before);
  if (!span && /[\p{L}\d]-$/u.test(before) && !/\d[/.]\d{1,2}-$/u.test(before)) return null;
  const lead = span ? before.slice(0, span.index) : before;
  if (NUMBERED.test(lead) || NUMBERED.test(before)) return null;
  let end = at + whole.length;
  let year = third === undefined ? null : fullYear(third, DAY_WORD.test(before));
  if (third?.length === 2 && year === null) return null;
  if (third === undefined) {
    if (
      !CUE.test(before) &&
      !CUE.test(lead) &&
      !SPAN_BEFORE.test(before) &&
      !isDayAfterWeakCue(lead, first, second, text.slice(end, end + 6))
    )
      return null;
    const after = YEAR_AFTER.exec(text.slice(end, end + 12));
    const spanYear = after ? null : SPAN_YEAR.exec(text.slice(end, end + 32));
    if (after) end += after[0].length;
    if (after || (spanYear && Number(second) <= Number(spanYear[2]))) year = Number(after?.[1] ?? spanYear?.[3]);
  }
  const day = span ? Number(span[1]) : Number(first);
  const from = at - (span ? before.length - span.index : 0);
  return checked(from - dayWordLength(lead), end, day, Number(second), year, Number(first));
}

/** "8 tháng 1 năm 2023", "10 đến 14 tháng 4"; without "ngày", such a cue or a year it may be a length of time. */
function wordDate(match: RegExpMatchArray, text: string, before: string): PrintedDate | null {
  const [whole, first = '', , , , month] = match;
  const at = match.index ?? 0;
  let end = at + whole.length;
  const after = /^(?:,? năm |\s?[/-]\s?)(\d{4})(?!\d)/u.exec(text.slice(end, end + 12));
  if (after) end += after[0].length;
  const span = firstDays(before);
  const lead = span ? before.slice(0, span.index) : before;
  if (!after && !CUE.test(before) && !CUE.test(lead)) return null;
  const from = at - (span ? before.length - span.index : 0);
  const day = Number(span?.[1] ?? first);
  return checked(from - dayWordLength(lead), end, day, Number(month), after ? Number(after[1]) : null, Number(first));
}

function* monthDates(text: string): Generator<PrintedDate> {
  for (const match of text.includes('tháng') ? text.matchAll(MONTH) : []) {
    const end = match.index + match[0].length;
    const year = match[2] ?? match[3];
    const amount = RATE_BEFORE.test(text.slice(Math.max(0, match.index - 6), match.index));
    if (year === undefined && (amount || AMOUNT_AFTER.test(text.slice(end, end + 8)))) continue;
    const date = checked(match.index, end, null, Number(match[1]), year === undefined ? null : Number(year), 1);
    if (date) yield date;
  }
  for (const match of text.matchAll(MONTH_OF_YEAR)) {
    const date = checked(match.index, match.index + match[0].length, null, Number(match[1]), Number(match[2]), 1);
    if (date) yield date;
  }
}

function* yearDates(text: string): Generator<PrintedDate> {
  for (const match of text.includes('năm ') ? text.matchAll(YEAR) : []) {
    const year = fullYear(match[1] ?? '', false);
    if (year !== null) yield { at: [match.index, match.index + match[0].length], day: null, month: null, year };
  }
}

/** Null where a day, month or year can't be; `lastDay` is the one that the month was printed with. */
function checked(
  start: number,
  end: number,
  day: number | null,
  month: number,
  year: number | null,
  lastDay: number,
): PrintedDate | null {
  const longest = new Date(Date.UTC(2024, month, 0)).getUTCDate();
  if (month < 1 || month > 12 || lastDay < 1 || lastDay > longest || (day !== null && (day < 1 || day > 31)))
    return null;
  if (year !== null && (year < 1900 || year > 2100)) return null;
  return { at: [start, end], day, month, year };
}

/** Two digits stand for a year only in "ngày 5/12/99"; five ("20015") are damage: the year is open. */
function fullYear(printed: string, afterDay: boolean): number | null {
  if (printed.length === 2) return afterDay ? Number(printed) + (Number(printed) > 50 ? 1900 : 2000) : null;
  const year = Number(printed);
  return printed.length === 4 && year >= 1900 && year <= 2100 ? year : null;
}

/** "từ 15/3", "đến 01/7": no share is above one or starts with a nought. */
function isDayAfterWeakCue(before: string, day: string, month: string, after: string): boolean {
  if (!WEAK_CUE.test(before)) return false;
  return Number(day) >= Number(month) || /^0/.test(day) || /^0/.test(month) || /^(?:$|[,.;)\n]| đến)/u.test(after);
}

/** Numbers before a date are its first days only after a word for a day: in "khoản 2, ngày 8/1" they are not. */
function firstDays(before: string): RegExpExecArray | null {
  const span = FIRST_DAYS.exec(before);
  if (!span) return null;
  const lead = before.slice(0, span.index);
  return CUE.test(lead) || WEAK_CUE.test(lead) || before.endsWith('-') ? span : null;
}

const dayWordLength = (before: string): number => DAY_WORD.exec(before)?.[0].length ?? 0;
