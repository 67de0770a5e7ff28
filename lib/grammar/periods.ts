import type { Span } from '../digest/model.ts';
import { BASE_LINKS, BASES, DATED_NAMES, MONTH_WORDS, QUARTERS } from '../lexicon/periods.ts';
import { oneOf } from '../text/words.ts';
import { phrasesIn, phraseTo } from './words-at.ts';

/**
 * A period as printed. `code` is as in the model, with "?" for a year that the page leaves out ("quý I", "cả năm").
 * `until` = "đến năm 2030", an aim's horizon; `base` = what a value is compared with ("so với năm 2022").
 */
export type Period = { at: Span; code: string; until: boolean; base: boolean };

const YEAR = '(?:19|20)\\d\\d';
/** "/2025", "-2018", " năm 2026", ", năm 2026". */
const ofYear = (name: string): string => `(?:(?:,? ?(?:của )?năm ?|\\s?[/.-]\\s?)(?<${name}>${YEAR}))?`;

const PATTERN = new RegExp(
  [
    `(?:(?:giai đoạn|thời kỳ|nhiệm kỳ|các năm|từ năm|năm) ?)?(?<from>${YEAR})\\s?(?:-|đến(?: hết)?(?: năm)?)\\s?(?<to>${YEAR})(?![\\d/])`,
    `từ (?:đầu )?(?:năm )?(?<since>${YEAR}) đến nay`,
    `(?<months>\\d{1,2}|${oneOf(Object.keys(MONTH_WORDS))}) tháng(?! \\d)(?: (?<part>đầu|cuối|còn lại))?(?: (?:của )?năm(?: (?<yearOfMonths>${YEAR})| nay)?)?`,
    `nửa (?<half>đầu|cuối) năm(?: (?<yearOfHalf>${YEAR}))?`,
    `nửa năm(?! qua)(?<halfYear>)`,
    `quý (?<quarter>iv|i{1,3}|[1-4])(?![a-zà-ỹ\\d])${ofYear('yearOfQuarter')}`,
    `(?:đến(?: hết)?|hết|lũy kế(?: đến)?)(?: cuối)? tháng (?<upTo>\\d{1,2})(?!\\d)${ofYear('yearUpTo')}`,
    `(?:tính )?đến(?: hết)? (?:ngày )?(?<day>\\d{1,2})[/.](?<monthOfDay>\\d{1,2})[/.](?<yearOfDay>${YEAR})`,
    `tháng (?<month>\\d{1,2})(?!\\d)${ofYear('yearOfMonth')}`,
    `(?:đến|tới)(?: hết| cuối| khoảng)? năm (?<until>${YEAR})`,
    `(?:(?:cả|trong|vào) )?năm (?:học )?(?<year>${YEAR})(?![\\d/])`,
    `\\((?<bare>${YEAR})\\)`,
    `(?<this>cả năm|năm nay|trong năm|toàn năm)(?! (?:qua|trước|tới|sau|\\d))`,
    `(?<loose>20\\d\\d)(?= (?:phấn đấu|đạt|tăng|giảm|vượt))`,
  ]
    .map((one) => `(?:${one})`)
    .join('|'),
  'g',
);
const BASE = new Set(BASES);
const LINK = new Set(BASE_LINKS);
const DATED = new Set(DATED_NAMES);
/** What a multiple or a share of a plan is held against. */
const SHARE_OF = /(?:gấp [\d,]{1,6} lần|% (?:kế hoạch|dự toán|nghị quyết|chỉ tiêu)(?: (?!ngay)[a-zà-ỹ]{1,8}){0,4})$/;

/** Whether what stands before a period makes it what a value is compared with. */
function isBase(before: string): boolean {
  let left = before.replace(/,? ?$/, '');
  for (let step = 0; ; step += 1) {
    if (phraseTo(BASE, left) || SHARE_OF.test(left)) return true;
    const link = step < 3 ? phraseTo(LINK, left) : 0;
    if (!link) return false;
    left = left.slice(0, -link).trimEnd();
  }
}

/** "Luật Hợp tác xã năm 2012": the year belongs to a name. */
function isDated(before: string): boolean {
  const clause = before.slice(Math.max(...[...',;:.'].map((mark) => before.lastIndexOf(mark))) + 1);
  const named = phrasesIn(DATED, clause).at(-1);
  const rest = named ? clause.slice(named.end).trim() : '';
  return named !== undefined && rest.split(' ').length < 8 && !/(?:^| )(?:ngày|về|đạt|là|tăng|giảm)/.test(rest);
}
/** "phiên họp thường kỳ tháng 9" names a meeting. */
const MEETING = /(?:phiên họp|họp báo|cuộc họp|thường kỳ|hội nghị|giao ban)[^,;:.]{0,24}$/;
const BACK = 70;

/** The periods printed in a stretch of folded text, in page order. Offsets count in the whole text. Throws nothing. */
export function periodsIn(folded: string, start = 0, end = folded.length): Period[] {
  const stretch = folded.slice(start, end);
  const found: Period[] = [];
  if (!/\d|cả năm|năm nay|trong năm|toàn năm|nửa |quý |tháng/.test(stretch)) return found;
  for (const match of stretch.matchAll(PATTERN)) {
    const before = stretch.slice(Math.max(0, match.index - BACK), match.index);
    if (/[a-zà-ỹ\d/.,-]$/.test(before) || /ngày (?:\d{1,2} )?$/.test(before)) continue;
    const code = codeOf(match.groups ?? {});
    if (!code || ((match.groups?.year ?? match.groups?.from) !== undefined && isDated(before))) continue;
    if (match.groups?.month !== undefined && MEETING.test(before)) continue;
    found.push({
      at: [start + match.index, start + match.index + match[0].trimEnd().length],
      code,
      until: match.groups?.until !== undefined,
      base: isBase(before),
    });
  }
  return found;
}

function codeOf(found: Record<string, string | undefined>): string | null {
  const { from, to, since, until, year, bare, loose } = found;
  if (from && to) return Number(to) > Number(from) ? `${from}-${to}` : null;
  if (since) return `${since}-?`;
  if (found.this !== undefined) return '?';
  return until ?? year ?? bare ?? loose ?? partCode(found);
}

/** Months, halves and quarters of a year. */
function partCode(found: Record<string, string | undefined>): string | null {
  if (found.months) {
    const count = MONTH_WORDS[found.months] ?? Number(found.months);
    if (found.part === 'cuối' || found.part === 'còn lại')
      return count === 6 ? `${found.yearOfMonths ?? '?'}-H2` : null;
    return count >= 2 && count <= 11 ? firstMonths(count, found.yearOfMonths) : null;
  }
  if (found.half) return `${found.yearOfHalf ?? '?'}-${found.half === 'đầu' ? 'H1' : 'H2'}`;
  if (found.halfYear !== undefined) return '?-H1';
  if (found.quarter) return `${found.yearOfQuarter ?? '?'}-Q${QUARTERS[found.quarter]}`;
  if (found.day) return upToDay(Number(found.day), Number(found.monthOfDay), found.yearOfDay);
  const month = Number(found.upTo ?? found.month);
  if (!(month >= 1 && month <= 12)) return null;
  return found.upTo
    ? firstMonths(month, found.yearUpTo)
    : `${found.yearOfMonth ?? '?'}-${String(month).padStart(2, '0')}`;
}

/** "đến 30/6/2017" closes a half of the year, "đến 30/5/2017" a month. */
function upToDay(day: number, month: number, year: string | undefined): string | null {
  if (!(month >= 1 && month <= 12)) return null;
  return day >= 30 && month % 3 === 0 ? firstMonths(month, year) : `${year}-${String(month).padStart(2, '0')}`;
}

/** The first months of a year under the name that they usually go by: a half, a quarter, "9M". */
function firstMonths(count: number, year = '?'): string {
  const named: Record<number, string> = { 1: '-01', 3: '-Q1', 6: '-H1', 12: '' };
  return year + (named[count] ?? `-${count}M`);
}

/** A code with the year that the page leaves out put in; null where no year is known. */
export const withYear = (code: string, year: string | null): string | null =>
  code.includes('?') ? (year ? code.replace('?', year) : null) : code;
