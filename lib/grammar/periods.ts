import type { Span } from '../digest/model.ts';
import { BASE_LINKS, BASES, DATED_NAMES, MONTH_WORDS, QUARTERS } from '../lexicon/periods.ts';
import { NOT_AFTER_WORD, NOT_BEFORE_WORD, oneOf } from '../text/words.ts';
import { matchesOf } from './sticky.ts';

/**
 * A period as printed. `code` is as in the model, with "?" for a year that the page leaves out ("quý I", "cả năm") and "<" for the one before it ("năm ngoái").
 * `until` = "đến năm 2030", an aim's horizon; `base` = what a value is compared with ("so với năm 2022").
 */
export type Period = { at: Span; code: string; until: boolean; base: boolean };

const YEAR = '(?:19|20)\\d\\d';
/** "/2025", "-2018", " năm 2026", ", năm 2026". */
const OF_YEAR = `(?:(?:,? ?(?:của )?năm ?|\\s?[/.-]\\s?)${YEAR}| năm (?:ngoái|trước))?`;

/** A period's own year stands at its end; `since`, `from` and `year` are groups where the form of the period hangs on them. */
const PATTERN = new RegExp(
  `(?=[\\d(bchglmnqstvđ])(?:${[
    `(?:(?:giai đoạn|thời kỳ|nhiệm kỳ|các năm|từ năm|năm) ?)?(?<from>${YEAR})\\s?(?:-|đến(?: hết)?(?: năm)?)\\s?${YEAR}(?!/)`,
    `từ (?:đầu )?(?:năm )?(?<since>${YEAR}) đến nay`,
    `(?<months>\\d{1,2}|${oneOf(MONTH_WORDS)}) tháng(?! \\d| trở)(?: (?<part>đầu|cuối|còn lại))?(?: (?:của )?năm(?: ${YEAR}| nay| ngoái| trước)?)?`,
    `(?<half>nửa (?:đầu |cuối )?)năm(?! qua)(?: ${YEAR})?`,
    `quý (?<quarter>iv|i{1,3}|[1-4])${OF_YEAR}`,
    `(?:đến(?: hết)?|hết|lũy kế(?: đến)?)(?: cuối)? tháng (?<upTo>\\d{1,2})${OF_YEAR}`,
    `(?:tính )?đến(?: hết)? (?:ngày )?(?<day>\\d{1,2})[/.](?<monthOfDay>\\d{1,2})[/.]${YEAR}`,
    `tháng (?<month>\\d{1,2})${OF_YEAR}`,
    `(?<until>đến|tới|chậm nhất|muộn nhất|trước)(?: hết| cuối| khoảng| vào| là| trong| đến){0,2} năm ${YEAR}`,
    `(?:(?:cả|trong|vào) )?năm (?:học )?(?<year>${YEAR})(?!/)`,
    `\\(${YEAR}\\)`,
    `năm ngoái|từ đầu năm(?: đến nay)?(?! \\d)`,
    `(?:cả năm|năm nay|trong năm)(?! (?:qua|trước|tới|sau|\\d))`,
    `20\\d\\d(?= (?:phấn đấu|đạt|tăng|giảm|vượt))`,
  ].join('|')})${NOT_BEFORE_WORD}`,
  'g',
);
const LAST_YEAR = /năm (?:ngoái|trước)$/;
const OWN_YEAR = new RegExp(`${YEAR}(?=\\)?$)`);

/** What makes a period after it what a value is compared with; a multiple and a share of a plan are held against one too. */
const BASE = new RegExp(
  `(?:${NOT_AFTER_WORD}${oneOf(BASES)}|gấp [\\d,]{1,6} lần|% (?:kế hoạch|dự toán|nghị quyết|chỉ tiêu)(?: (?!ngay)[a-zà-ỹ]{1,8}){0,4})(?: ${oneOf(BASE_LINKS)}){0,3},? ?$`,
);
/** "Luật Hợp tác xã năm 2012": the year belongs to a name. */
const DATED = new RegExp(
  `${NOT_AFTER_WORD}${oneOf(DATED_NAMES)}(?:\\s(?!ngày|về|đạt|là|tăng|giảm)[^\\s,;:.]{1,70}){0,7}\\s?$`,
);
/** "phiên họp thường kỳ tháng 9" names a meeting. */
const MEETING = /(?:phiên họp|họp báo|cuộc họp|thường kỳ|hội nghị|giao ban)[^,;:.]{0,24}$/;
/** "sơ kết 3 tháng vận hành": so long, and no part of a year. */
const SPAN = /(?:sơ kết|hơn|gần|vòng|hạn|mỗi|cứ|thời gian) $/;
/** A part of a number or of a date. */
const INSIDE = /(?:[a-zà-ỹ\d/.,-]|ngày (?:\d{1,2} )?)$/;
const BACK = 70;

/** The periods printed in a stretch of folded text, in page order. Offsets count in the whole text. Throws nothing. */
export function periodsIn(folded: string, start = 0, end = folded.length): Period[] {
  const stretch = folded.slice(start, end);
  const found: Period[] = [];
  for (const { 0: whole, groups = {}, index } of matchesOf(PATTERN, stretch)) {
    const before = stretch.slice(Math.max(0, index - BACK), index);
    if (INSIDE.test(before) || ((groups.year || groups.from) && DATED.test(before))) continue;
    if (groups.month && MEETING.test(before)) continue;
    if (groups.months && !groups.part && SPAN.test(before)) continue;
    const printed = whole.trimEnd();
    const code = codeOf(groups, OWN_YEAR.exec(printed)?.[0] ?? (LAST_YEAR.test(printed) ? '<' : '?'));
    const at: Span = [start + index, start + index + printed.length];
    if (code) found.push({ at, code, until: groups.until !== undefined, base: BASE.test(before) });
  }
  return found;
}

/** The code of a period by the parts that it prints, of a year or of an open one ("?"). */
function codeOf(found: Record<string, string | undefined>, year: string): string | null {
  const { from, since, months, part = 'đầu', half, quarter, day, upTo, month } = found;
  if (from) return year > from ? `${from}-${year}` : null;
  if (since) return `${since}-?`;
  if (months) {
    const count = Number(months) || MONTH_WORDS.indexOf(months) + 1;
    if (part !== 'đầu') return count === 6 ? `${year}-H2` : null;
    return count >= 2 && count <= 11 ? firstMonths(count, year) : null;
  }
  if (half) return `${year}-H${half.includes('cuối') ? 2 : 1}`;
  if (quarter) return `${year}-Q${Number(quarter) || QUARTERS.indexOf(quarter) + 1}`;
  const last = upTo ?? found.monthOfDay ?? month;
  if (!last) return year;
  const count = Number(last);
  if (count < 1 || count > 12) return null;
  // "đến 30/6/2017" closes a half of the year, "đến 30/5/2017" a month.
  const isSum = upTo ?? (day && Number(day) >= 30 && count % 3 === 0);
  return isSum ? firstMonths(count, year) : `${year}-${last.padStart(2, '0')}`;
}

/** The first months of a year under the name that they usually go by: a half, a quarter, "9M". */
function firstMonths(count: number, year: string): string {
  const named: Record<number, string> = { 1: '-01', 3: '-Q1', 6: '-H1', 12: '' };
  return year + (named[count] ?? `-${count}M`);
}

/** A code with the year that the page leaves out put in; null where no year is known. */
export function withYear(code: string, year: string | null): string | null {
  if (code.startsWith('<')) return year && Number(year) - 1 + code.slice(1);
  if (!code.includes('?')) return code;
  // "từ năm 2005 đến nay" ends in no earlier year.
  return year && (code.startsWith('?') || code.slice(0, 4) < year) ? code.replace('?', year) : null;
}
