import type { Span } from '../digest/model.ts';
import { MONTH_WORDS, QUARTERS } from '../lexicon/periods.ts';

/**
 * A period as printed. `code` is as in the model; `year` null where the page leaves the year out ("quý I"): then the
 * code begins with "?". `until` = "đến năm 2030": an aim's horizon. `base` = what a change is measured against.
 */
export type Period = { at: Span; code: string; until: boolean; base: boolean };

const Y = '((?:19|20)\\d\\d)';
const OF_YEAR = `(?:(?:,? ?(?:của )?năm ?|\\s?[/.-]\\s?)${Y})?`;
const WORDED = Object.keys(MONTH_WORDS).join('|');
const PATTERN = new RegExp(
  [
    `(?:giai đoạn|thời kỳ|nhiệm kỳ|các năm|từ năm|năm)? ?(?<!\\d)(?<from>(?:19|20)\\d\\d)\\s?(?:-|đến(?: hết)?(?: năm)?)\\s?(?<to>(?:19|20)\\d\\d)(?![\\d/])`,
    `(?<months>\\d{1,2}|${WORDED}) tháng (?:(?<half>đầu|cuối) )?(?:năm(?: ?(?<my>(?:19|20)\\d\\d)| nay| qua)?|nhiệm kỳ)?`,
    `nửa (?<halfWord>đầu|cuối|đầu của) năm(?: ?(?<hy>(?:19|20)\\d\\d))?`,
    `(?:quý|quí) (?<quarter>iv|i{1,3}|[1-4])(?![\\p{L}\\d])(?:${OF_YEAR.replace('(?:', '(?:').replace(Y, '(?<qy>(?:19|20)\\d\\d)')})`,
    `(?:đến(?: hết)?|hết|lũy kế(?: đến)?)(?: cuối)? tháng (?<upTo>\\d{1,2})(?!\\d)(?:${OF_YEAR.replace(Y, '(?<uy>(?:19|20)\\d\\d)')})`,
    `tháng (?<month>\\d{1,2})(?![\\d])(?:${OF_YEAR.replace(Y, '(?<ty>(?:19|20)\\d\\d)')})`,
    `(?<until>(?:đến|tới)(?: hết| cuối| khoảng)?) năm ?(?<yearUntil>(?:19|20)\\d\\d)`,
    `(?:cả |trong |vào )?năm (?:học )?(?<year>(?:19|20)\\d\\d)(?![\\d/])`,
    `\\((?<bare>(?:19|20)\\d\\d)\\)`,
    `(?<this>cả năm|năm nay|trong năm|toàn năm)(?! (?:qua|trước|tới|sau|\\d))`,
    `(?<!\\p{L})(?<loose>20\\d\\d)(?= (?:phấn đấu|đạt|tăng|giảm|vượt))`,
  ]
    .map((one) => `(?:${one})`)
    .join('|'),
  'gu',
);
const BASE =
  /(?:so(?: với)?|cùng kỳ|cùng kì|giá so sánh|bằng|kể từ|nhất từ|gấp (?:đôi|ba|\d[\d,]* lần)|mức|hơn)(?: (?:với|cuối|đầu|thời điểm|cùng kỳ|cùng|của|trong|hồi|kế hoạch|thực hiện|mức|đến|tổng số|giữa|năm học)){0,3},? ?$/u;

/** The periods printed in a stretch of folded text, in page order. Offsets count in the whole text. Throws nothing. */
export function periodsIn(folded: string, start = 0, end = folded.length): Period[] {
  const stretch = folded.slice(start, end);
  if (!/\d|năm|tháng|quý/u.test(stretch)) return [];
  const found: Period[] = [];
  for (const match of stretch.matchAll(PATTERN)) {
    const before = stretch.slice(Math.max(0, match.index - 40), match.index);
    if (/[\p{L}\p{M}\d/.,-]$/u.test(before) || /ngày (?:\d{1,2} )?$/u.test(before)) continue;
    const code = codeOf(match.groups ?? {});
    if (!code) continue;
    const length = match[0].trimEnd().length;
    found.push({
      at: [start + match.index, start + match.index + length],
      code,
      until: match.groups?.until !== undefined,
      base: BASE.test(before),
    });
  }
  return found;
}

function codeOf(found: Record<string, string | undefined>): string | null {
  if (found.from && found.to) return Number(found.to) > Number(found.from) ? `${found.from}-${found.to}` : null;
  if (found.months) return monthsCode(found);
  if (found.halfWord) return `${found.hy ?? '?'}-H${found.halfWord === 'cuối' ? 2 : 1}`;
  if (found.quarter) return `${found.qy ?? '?'}-Q${QUARTERS[found.quarter]}`;
  if (found.upTo) return Number(found.upTo) <= 12 ? firstMonths(Number(found.upTo), found.uy) : null;
  if (found.month)
    return Number(found.month) >= 1 && Number(found.month) <= 12
      ? `${found.ty ?? '?'}-${found.month.padStart(2, '0')}`
      : null;
  if (found.yearUntil) return found.yearUntil;
  if (found.this) return '?';
  return found.year ?? found.bare ?? found.loose ?? null;
}

function monthsCode({ months = '', half, my }: Record<string, string | undefined>): string | null {
  const count = MONTH_WORDS[months] ?? Number(months);
  if (count < 2 || count > 11) return null;
  if (half === 'cuối') return count === 6 ? `${my ?? '?'}-H2` : null;
  return firstMonths(count, my);
}

const firstMonths = (count: number, year: string | undefined): string =>
  count === 12
    ? (year ?? '?')
    : `${year ?? '?'}-${count === 6 ? 'H1' : count === 3 ? 'Q1' : count === 1 ? '01' : `${count}M`}`;

/** A code with the year that the page leaves out put in; null where no year is known. */
export const withYear = (code: string, year: string | null): string | null =>
  code.startsWith('?') ? (year ? code.replace('?', year) : null) : code;
