import type { Span } from '../digest/model.ts';

/** A date as printed: what the page leaves open is null. `at` takes in a "ngày", "tháng" or "năm" that leads to it. */
export type PrintedDate = { at: Span; day: number | null; month: number | null; year: number | null };

/**
 * "17/11/2022", "17-11-2022", "17.11.2022", "8/1", "8 tháng 1 năm 2023": blanks only round a slash or in a date with a
 * year. Groups: day, mark, month, year, month in words, year behind it, and of a span across months the last month and year.
 */
const DAY =
  /(?:(?<=ngày)|(?<![A-Za-zÀ-ỹ\d/.,]))(\d{1,2})(?:\s?([/.-])\s?(\d{1,2})(?:\s?\2\s?(\d{4,5}|\d{2}))?| tháng ?(\d{1,2}))(?:(?:,?\s?năm |(?<=tháng ?\d{1,2})\s?[/-]\s?)(\d{4})(?!\d)|(?=\s?(?:-|đến(?: hết)?)\s?(?:ngày )?\d{1,2}[/.](\d{1,2})[/.](\d{4})(?!\d))|)(?![A-Za-zÀ-ỹ\d]|\/[A-Za-zÀ-ỹ\d]|-(?!\d{1,2}[/.]\d)[A-Za-zÀ-ỹ\d]|[.,]\d|\s?%)/gu;
/** "tháng 6", "tháng 6/2025", "tháng 6 năm 2025"; no length of time and no rate ("3 tháng 6 lần"). */
const MONTH =
  /(?<![A-Za-zÀ-ỹ\d/]|(?:mỗi|một|hàng|hằng|mấy|vài|\d) )tháng (\d{1,2})(?:\s?[/.-]\s?(\d{4})|,? năm (\d{4}))?(?![A-Za-zÀ-ỹ\d]|[/.,-]\d|\s?%| (?:lần|triệu|nghìn|đồng|tỷ|buổi|kỳ|người|tấn|ngày|tuần|hộ))/gu;
const YEAR = /(?<![A-Za-zÀ-ỹ\d])năm (\d{4})(?![A-Za-zÀ-ỹ\d]|[/.,]\d|\s?[-–]\s?\d{4})/gu;

/** Words after which day and month alone are a date and no share ("sáng 8/1", "tỷ lệ 2/3"). */
const CUE =
  /(?:^|[^A-Za-zÀ-ỹ])(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|mùng|mồng|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|(?:hôm|sáng|trưa|chiều|tối|đêm|ngày) (?:nay|qua|kia|mai))[ ,(]{1,3}(?:\d{1,2}[/.]\d{1,2}\s?-\s?)?$/u;
/** After these a share may follow too ("đến 2/3 số hộ"): the numbers themselves must rule it out. */
const WEAK_CUE = /(?:^|[^A-Za-zÀ-ỹ])(?:từ|đến|trước|sau|hết) \(?$/u;
const NUMBERED = /(?:^|[^A-Za-zÀ-ỹ])số ?:? ?$/u;
/** A symbol's letter or digit glued on by a hyphen, which the days of a span ("28/6-1/7") are not. */
const GLUED = /(?<!\d[/.]\d{1,2})(?<=[A-Za-zÀ-ỹ\d])-$/u;
const DAY_WORD = /(?:ngày|mùng|mồng) ?$/u;
/** The first day or days of a span: "7-" of "7-8/12", "10 đến ngày" of "10 đến ngày 14/4", "10, 11 và" of a list. */
const FIRST_DAYS =
  /(?<![A-Za-zÀ-ỹ\d/.,])(\d{1,2})(?:\s?(?:,|-|và)\s?\d{1,2}){0,4}\s?(?:[-,&]\s?|(?:đến(?: hết)?|và)\s?(?:ngày )?)$/u;

const BACK = 40;

/**
 * The dates printed in a stretch of folded text, in page order, without overlaps; of a span of days ("7-8/12") the first.
 * Shares ("tỷ lệ 2/3"), counts ("15/15 chỉ tiêu"), document numbers ("số 12/5/2020") and symbols are none.
 * In: text as `fold` gives it and the stretch; offsets count in the whole text. Throws nothing.
 */
export function datesIn(folded: string, start = 0, end: number = folded.length): PrintedDate[] {
  // Printed pages break their lines anywhere, also inside a date.
  const stretch = folded.slice(start, end).replaceAll('\n', ' ');
  const found = /\d/.test(stretch) ? [...candidates(stretch)] : [];
  const dates: PrintedDate[] = [];
  let reached = 0;
  for (const date of found.sort((a, b) => a.at[0] - b.at[0] || b.at[1] - a.at[1])) {
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

function* candidates(text: string): Generator<PrintedDate> {
  for (const match of text.matchAll(DAY)) {
    const date = dayDate(match, text);
    if (date) yield date;
  }
  if (text.includes('tháng '))
    for (const { 0: whole, 1: month, 2: year, 3: named, index } of text.matchAll(MONTH))
      if (Number(month) >= 1 && Number(month) <= 12)
        yield { at: [index, index + whole.length], day: null, month: Number(month), year: yearOf(year ?? named) };
  if (text.includes('năm '))
    for (const { 0: whole, 1: printed, index } of text.matchAll(YEAR)) {
      const year = yearOf(printed);
      if (year !== null) yield { at: [index, index + whole.length], day: null, month: null, year };
    }
}

function dayDate(match: RegExpMatchArray, text: string): PrintedDate | null {
  const [whole, first = '', mark, second = '', printed, word, behind, lastMonth, lastYear] = match;
  const at = match.index ?? 0;
  const before = text.slice(Math.max(0, at - BACK), at);
  const span = firstDays(before);
  const lead = span ? before.slice(0, span.index) : before;
  if (mark) {
    if (!printed && !behind && mark !== '/' && whole.includes(' ')) return null;
    if ((!span && GLUED.test(before)) || NUMBERED.test(lead) || NUMBERED.test(before)) return null;
  }
  const isDated = mark ? printed : behind;
  if (!isDated && ![before, lead].some((words) => CUE.test(words)) && !(mark && isDay(before, first, second, text, at)))
    return null;
  // "28/12 - 2/1/2018": the year before.
  const spanYear = Number(second) <= Number(lastMonth) ? lastYear : undefined;
  const year = printed?.length === 2 ? shortYear(printed, before) : yearOf(printed ?? behind ?? spanYear);
  if (printed?.length === 2 && year === null) return null;
  const month = Number(word ?? second);
  const longest = new Date(Date.UTC(2024, month, 0)).getUTCDate();
  const day = Number(span?.[1] ?? first);
  if (month < 1 || month > 12 || Number(first) < 1 || Number(first) > longest || day < 1 || day > 31) return null;
  const from = at - before.length + (span?.index ?? before.length) - (DAY_WORD.exec(lead)?.[0].length ?? 0);
  return { at: [from, at + whole.length], day, month, year };
}

/** Two digits stand for a year only in "ngày 5/12/99". */
const shortYear = (printed: string, before: string): number | null =>
  DAY_WORD.test(before) ? Number(printed) + (Number(printed) > 50 ? 1900 : 2000) : null;

/** Five digits ("20015") are damage: the year is open. */
function yearOf(printed: string | undefined): number | null {
  const year = Number(printed);
  return year >= 1900 && year <= 2100 ? year : null;
}

/** "từ 15/3", "đến 01/7": no share is above one or starts with a nought. */
function isDay(before: string, day: string, month: string, text: string, at: number): boolean {
  if (!WEAK_CUE.test(before)) return false;
  const after = text.slice(at + day.length + month.length + 1).slice(0, 5);
  return Number(day) >= Number(month) || /^0/.test(day) || /^0/.test(month) || /^(?:$|[,.;)\n]| đến)/u.test(after);
}

function firstDays(before: string): RegExpExecArray | null {
  const span = FIRST_DAYS.exec(before);
  if (!span) return null;
  const lead = before.slice(0, span.index);
  return CUE.test(lead) || WEAK_CUE.test(lead) || before.endsWith('-') ? span : null;
}
