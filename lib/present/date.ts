import type { Language } from './language.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

export const monthName = (month: number): string => MONTHS[month - 1] ?? '';

/**
 * A date as precise as the page gives it, in words that are read one way only: "2022-11-17" → "17/11/2022" in
 * Vietnamese, "17 November 2022" in English (where 5/12 has two readings); "2022-11" → "tháng 11/2022".
 * What is no ISO date comes back as it is.
 */
export function dateWords(iso: string, language: Language): string {
  const [, year, month, day] = ISO.exec(iso) ?? [];
  if (!year) return iso;
  const m = Number(month);
  if (language === 'vi') return day ? `${Number(day)}/${m}/${year}` : month ? `tháng ${m}/${year}` : `năm ${year}`;
  return day ? `${Number(day)} ${monthName(m)} ${year}` : month ? `${monthName(m)} ${year}` : year;
}

/** A moment (ISO, with or without offset) in the reader's own time zone: "10:53 ngày 24/11/2026". '' where it is none. */
export function timeWords(moment: string, language: Language): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return '';
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  const clock = `${two(date.getHours())}:${two(date.getMinutes())}`;
  return language === 'vi' ? `${clock} ngày ${dateWords(day, 'vi')}` : `${clock} on ${dateWords(day, 'en')}`;
}
