import { fold } from '../text/fold.ts';

/** A symbol, or a bare number, at the start of a value; "Số" before it says nothing. */
const NUMBER =
  /^(?:số\s?:?\s?)?(\d{1,6}[a-zđ]?(?:\s?[/-]\s?[\p{L}\d.&]{1,20}){1,5}(?=$|[\s,;(])|\d{1,6}[a-zđ]?(?=$|\s?[,;(]|\sngày))/iu;
/** "15/03/2026", "15.3.2026", "ngày 15 tháng 3 năm 2026"; what a portal writes for no date is none. */
const DAY = /^(?:ngày )?(\d{1,2})(?:\s?[/.-]\s?| tháng )(\d{1,2})(?:\s?[/.-]\s?|,? năm )((?:19|20)\d\d)(?!\d)/;
const ISO = /^((?:19|20)\d\d)-(\d{1,2})-(\d{1,2})(?!\d)/;

/** The number as printed, without "Số" and blanks; null where the value begins with none. */
export const numberIn = (text: string): string | null => NUMBER.exec(text)?.[1]?.replace(/\s/g, '') ?? null;

/** The day as ISO 8601; null where the value begins with no day that a calendar has. */
export function dayIn(text: string): string | null {
  const folded = fold(text);
  const [, day, month, year] = DAY.exec(folded) ?? [];
  const [, y = year, m = month, d = day] = ISO.exec(folded) ?? [];
  if (!y || !m || !d) return null;
  const iso = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

/** Two symbols are one, whatever parts them. */
export const sameSymbol = (a: string, b: string): boolean => symbolOf(a) === symbolOf(b);
const symbolOf = (number: string): string =>
  fold(number).replace(/[\s.]/g, '').replaceAll('tư', 'tw').replace(/[-/]+/g, '-');

const isCapital = (text: string): boolean => text === text.toUpperCase();
/** Words in capitals as a sentence has them. */
const inSentenceCase = (text: string): string =>
  isCapital(text) ? text.charAt(0) + text.slice(1).toLowerCase() : text;
/** A name in capitals in title case. */
export const inTitleCase = (text: string): string =>
  isCapital(text) ? text.toLowerCase().replace(/(?:^|[\s'’-])\p{L}/gu, (start) => start.toUpperCase()) : text;

/** Kinds of kinds, as portals sort by them: no document calls itself so. */
const CLASS = /^văn bản (?!hợp nhất)|^(?:vb )?(?:qppl|quy phạm pháp luật)|^khác$|^(?:chưa|không) (?:xác định|có)/;

/** The type as printed; null of a value that sorts documents and names no type. */
export function typeIn(text: string): { type: string; draft: boolean } | null {
  const words = text.replace(/\s?\([^()]{1,60}\)$/, '').trim();
  const named = words.replace(/^dự thảo\s+/iu, '');
  if (!named || named.length > 40 || CLASS.test(fold(named))) return null;
  return { type: inSentenceCase(named.charAt(0).toUpperCase() + named.slice(1)), draft: named !== words };
}

/** "về việc …" up to the end: the words after it, and after the type and number that a title repeats. */
export function subjectIn(text: string, type: string): string | null {
  const folded = fold(text);
  let from = folded.startsWith('dự thảo ') ? 8 : 0;
  if (folded.startsWith(`${fold(type)} `, from)) {
    from += type.length + 1;
    // "Quyết định số 12/QĐ-UBND ngày 15/3/2026 của UBND tỉnh về việc …"
    if (/^(?:số|ngày|của|\d)/.test(folded.slice(from))) {
      const about = folded.slice(from).search(/(?<![A-Za-zÀ-ỹ])(?:về|v\/v)(?![A-Za-zÀ-ỹ])/);
      from = about < 0 ? 0 : from + about;
    }
  }
  const about = /^(?:về việc|về|v\/v)[\s:]{1,3}/.exec(folded.slice(from))?.[0].length ?? 0;
  const subject = text.slice(from + about).replace(/[\s.;]{1,5}$/, '');
  return subject || null;
}
