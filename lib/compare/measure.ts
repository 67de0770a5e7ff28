import type { Target } from '../digest/model.ts';
import { withoutEnd } from '../text/cut.ts';
import { fold } from '../text/fold.ts';

const UNITS: Readonly<Record<string, string>> = {
  đ: 'đồng',
  vnđ: 'đồng',
  vnd: 'đồng',
  'phần trăm': '%',
  'điểm %': 'điểm phần trăm',
  'héc ta': 'ha',
  hecta: 'ha',
  trđ: 'triệu đồng',
  'tr.đ': 'triệu đồng',
  'đô la': 'usd',
  'đô la mỹ': 'usd',
  'km²': 'km2',
  'm²': 'm2',
  'm³': 'm3',
  dn: 'doanh nghiệp',
  htx: 'hợp tác xã',
  'hộ dân': 'hộ',
  'hộ gia đình': 'hộ',
};

/** One form for the spellings of a unit: "tỉ đồng" and "tỷ đồng", "ngàn" and "nghìn". Units of another size stay apart: nothing is converted. */
export function unitName(unit: string | null): string {
  if (!unit) return '';
  const folded = fold(unit)
    .replace(/\s{1,20}/gu, ' ')
    .replaceAll('ngàn', 'nghìn')
    .replace(/ (?:vnđ|vnd)$/u, ' đồng')
    .trim();
  return UNITS[folded] ?? folded;
}

/**
 * What a value measures: 'level'; 'growth' for an indicator that is itself a rate of change; 'increase' and 'decrease' for
 * a change; 'share' for a part of something that the page names; 'start' for what a change began from.
 */
export type MeasureKind = 'level' | 'growth' | 'increase' | 'decrease' | 'share' | 'start';

const LEVEL_AFTER = /(?:còn|xuống|lên|tới|đến mức|ở mức)(?: (?:khoảng|gần|dưới|trên|hơn|còn|tới|mức))? ?[\d]/u;
/** A change that ends with what it began from: "tăng tổng mức đầu tư dự án số 1 từ 17.388 tỷ". */
const STARTS_FROM = /^(?:tăng|giảm|nâng|hạ|cắt giảm)(?: [^;]{0,200})? từ(?: mức)? ?\d[\d.,]{0,20}[^\d]{0,40}$/u;
const FROM_BEFORE = /(?:tăng|giảm)(?: [^\d;.]{0,80})? từ(?: mức)? ?$/u;
const CHANGED = /(tăng|giảm)(?: thêm)?(?: (?:khoảng|gần|trên|hơn|ít nhất|bình quân))? $/u;
const GROWTH = /tăng trưởng|tốc độ (?:tăng|giảm)|tỷ lệ giảm|mức (?:tăng|giảm)|tỷ lệ tăng|chỉ số phát triển/u;
const UP_TO = /trở lên|trở xuống/u;

/** In: a target, its evidence as printed. Out: what its value measures. "Giảm 2%" is a change, "giảm còn 2%" a level. */
export function measureOf(target: Target, words: string): MeasureKind {
  const printed = fold(target.printed);
  const evidence = fold(words);
  const open = target.comparator === 'range' || UP_TO.test(printed) || LEVEL_AFTER.test(printed);
  if (!open && startsFrom(evidence, printed)) return 'start';
  if (target.direction !== 'reach') return LEVEL_AFTER.test(printed) ? 'level' : target.direction;
  const place = evidence.lastIndexOf(printed);
  const before = place < 0 ? null : CHANGED.exec(evidence.slice(Math.max(0, place - 40), place));
  if (before) return before[1] === 'tăng' ? 'increase' : 'decrease';
  if (target.base) return 'share';
  return GROWTH.test(fold(target.indicator)) ? 'growth' : 'level';
}

/** "Giảm từ 11,76%": the value that a change began from, and not where it led. */
function startsFrom(evidence: string, printed: string): boolean {
  if (STARTS_FROM.test(printed)) return true;
  const place = evidence.lastIndexOf(printed);
  return place >= 0 && FROM_BEFORE.test(evidence.slice(Math.max(0, place - 100), place));
}

/** What a change or a share is held against, in one form; '' where the page names nothing. */
export function baseName(base: string | null, year: number | null): string {
  if (!base) return '';
  const named = fold(base)
    .replace(/^so(?: với)? /u, '')
    .replace(/ (?:năm trước|năm ngoái)$/u, '');
  const bare = withoutEnd(named, /["”.,;]$/u).trim();
  const same = year === null ? null : `cùng kỳ năm ${year - 1}`;
  if (bare === same || bare === 'cùng kỳ' || (year !== null && bare === `cùng kỳ ${year - 1}`)) return 'cùng kỳ';
  return bare;
}
