import { IDLE_UNITS } from '../lexicon/not-quantities.ts';
import { COUNTED, MEASURES, MONEY, MULTIPLIERS, PER } from '../lexicon/units.ts';
import { phraseFrom, wordTable } from './words-at.ts';

export type UnitKind = 'percent' | 'money' | 'measure' | 'count' | 'other';
export type Unit = { kind: UnitKind; length: number; unitLength: number; counted: string | null; per: string | null };

const SCALES = new Set(MULTIPLIERS);
const EACH = new Set(PER);
/** The tables in the order in which they are asked; of two that match, the longer counts. */
const TABLES = [
  ['money', new Set(MONEY)],
  ['measure', new Set(MEASURES)],
  ['count', new Set(COUNTED)],
] as const;
const IDLE = new Set(IDLE_UNITS);
/** A noun that no table knows: one or two syllables. */
const NOUN = /^ ([a-zà-ỹ]{1,7})(?: ([a-zà-ỹ]{1,7}))?(?![0-9a-zà-ỹ])/;
/** Words that no noun begins with: a bare number before them counts nothing. */
const NO_NOUN = wordTable(
  'và|với|là|có|của|cho|từ|đến|tới|thì|mà|để|do|bởi|theo|tại|ở|trong|ngoài|trên|dưới|vào|ra|về|so|bằng|đạt|tăng|giảm|còn|được|bị|đã|sẽ|đang|cũng|nhưng|hoặc|hay|năm|tháng|ngày|trở|khi|nếu|này|đó|kia|nữa|rồi|gồm|như|các|những|mỗi|một|hai|ba|bốn|lên|xuống|đầu|cuối|sau|trước|cùng|thuộc|nhằm|phải|vẫn|không|chưa',
);

const skipBlank = (text: string, at: number): number => (text.charAt(at) === ' ' ? at + 1 : at);

/**
 * The unit that begins right after a number. In: folded text from the number's end.
 * Out: its kind and length with what it stands "per"; null where what follows is no unit, or measures nothing of policy.
 */
export function unitAfter(right: string): Unit | null {
  const scaleAt = skipBlank(right, 0);
  const scale = phraseFrom(SCALES, right, scaleAt);
  const scaled = scale ? scaleAt + scale : 0;
  const at = skipBlank(right, scaled);
  if (!scale && /[%‰]/.test(right.charAt(at))) return closed(right, at + 1, 'percent', null);
  const idle = phraseFrom(IDLE, right, at);
  const big = /(?:triệu|tỷ)$/.test(right.slice(0, scaled));
  for (const [kind, table] of TABLES) {
    if (kind === 'measure' && right.slice(0, scaled).endsWith('tỷ')) continue;
    const length = phraseFrom(table, right, at);
    if (!length || length < idle) continue;
    const found = right.slice(at, at + length);
    const percent = found.endsWith('phần trăm');
    return closed(right, at + length, percent ? 'percent' : kind, kind === 'count' ? found : null);
  }
  if (idle) return null;
  if (big) return closed(right, scaled, 'money', null);
  const noun = NOUN.exec(right.slice(scaled));
  const first = noun?.[1];
  if (!first || NO_NOUN.has(first)) return null;
  const found = noun[2] && !NO_NOUN.has(noun[2]) ? `${first} ${noun[2]}` : first;
  return closed(right, scaled + 1 + found.length, 'other', found);
}

function closed(right: string, unitLength: number, kind: UnitKind, counted: string | null): Unit {
  const slash = /^ ?\/ ?/.exec(right.slice(unitLength))?.[0].length ?? 0;
  const start = unitLength + slash;
  let length = slash ? phraseFrom(EACH, right, start) : 0;
  if (length && right.charAt(start + length) === '/') {
    const more = phraseFrom(EACH, right, start + length + 1);
    if (more) length += 1 + more;
  }
  return {
    kind,
    unitLength,
    length: length ? start + length : unitLength,
    counted,
    per: length ? right.slice(start, start + length) : null,
  };
}
