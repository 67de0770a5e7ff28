import { fold } from '../text/fold.ts';
import { readPeriod } from './period.ts';

/** The last day of a deadline, ISO, and what was taken from the day of the page because the words don't say it. */
export type DueDay = { day: string; year: 'said' | 'page' };

const pad = (n: number): string => String(n).padStart(2, '0');
const lastOf = (year: number, month: number): string =>
  `${year}-${pad(month)}-${pad(new Date(Date.UTC(year, month, 0)).getUTCDate())}`;
const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 };

/** What follows a number must not make it part of a longer one. */
const DAY = /(?:^|[^\d/.-])(\d{1,2})(?:\/|-|\.| tháng )(\d{1,2})(?:(?:\/|-|\.| năm )(\d{4}))?(?![\d/])/u;
const MONTH = /tháng (\d{1,2})(?:(?:\/|-|\.| năm | )(\d{4}))?(?![\d/])/u;
const QUARTER = /quý (iv|iii|ii|i|[1-4])(?:(?:\/|-|\.| năm | )(\d{4}))?(?![\da-z/])/u;
const YEAR = /(?:^|\s)(?:năm )(\d{4})(?!\d)/u;
/** No day can be read off a stretch of time whose beginning isn't a date. */
const STRETCH = /trong vòng|kể từ|sau khi|hằng|hàng|mỗi|định kỳ|(?:\d|một|hai|ba) (?:ngày|tháng|tuần|năm)(?! \d)/u;
const BEFORE = /(?:^|\s)trước(?! ngày| mắt)/u;

/**
 * A deadline as a day, where its words can be read as one.
 * In: the deadline as printed or as a code of the digest, the day of the page (null where unknown). Out: the last day in
 * it; "trước tháng 6" ends with May, "trước ngày 30/6" is the 30th, as offices use it. A day without its year is the next
 * one from the day of the page on. Null where the words name no day.
 */
export function dueDay(due: string, pageDay: string | null): DueDay | null {
  const code = readPeriod(due.trim());
  if (code) return { day: code.end, year: 'said' };
  const words = fold(due);
  if (STRETCH.test(words)) return null;
  const before = BEFORE.test(words);
  const found = dayIn(words) ?? quarterIn(words, before) ?? monthIn(words, before) ?? yearIn(words, before);
  if (!found) return null;
  if (found.year !== null) return valid(found.day(found.year), 'said');
  if (pageDay === null) return null;
  const year = Number(pageDay.slice(0, 4));
  const day = found.day(year);
  return valid(day !== null && day < pageDay ? found.day(year + 1) : day, 'page');
}

type Half = { year: number | null; day: (year: number) => string | null };
const valid = (day: string | null, year: DueDay['year']): DueDay | null => (day === null ? null : { day, year });
const numberOr = (digits: string | undefined): number | null => (digits ? Number(digits) : null);

function dayIn(words: string): Half | null {
  const [, d, m, y] = DAY.exec(words) ?? [];
  if (!d || !m) return null;
  const [day, month] = [Number(d), Number(m)];
  if (month < 1 || month > 12 || day < 1) return null;
  return {
    year: numberOr(y),
    day: (year) => (day <= Number(lastOf(year, month).slice(8)) ? `${year}-${pad(month)}-${pad(day)}` : null),
  };
}

function monthIn(words: string, before: boolean): Half | null {
  const [, m, y] = MONTH.exec(words) ?? [];
  const month = Number(m);
  if (!m || month < 1 || month > 12) return null;
  return { year: numberOr(y), day: (year) => endOfMonth(year, before ? month - 1 : month) };
}

function quarterIn(words: string, before: boolean): Half | null {
  const [, q, y] = QUARTER.exec(words) ?? [];
  const quarter = q ? QUARTERS[q] : undefined;
  if (!quarter) return null;
  return { year: numberOr(y), day: (year) => endOfMonth(year, before ? quarter * 3 - 3 : quarter * 3) };
}

function yearIn(words: string, before: boolean): Half | null {
  const year = numberOr(YEAR.exec(words)?.[1]);
  return year === null ? null : { year, day: (of) => `${before ? of - 1 : of}-12-31` };
}

/** Month 0 is the December before. */
const endOfMonth = (year: number, month: number): string => (month === 0 ? `${year - 1}-12-31` : lastOf(year, month));
