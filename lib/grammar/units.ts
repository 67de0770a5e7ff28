import { BREAKS, LINKING, PARTICLES } from '../lexicon/indicators.ts';
import { IDLE_UNITS } from '../lexicon/not-quantities.ts';
import { COUNTED, MEASURES, MONEY, MULTIPLIERS, PER } from '../lexicon/units.ts';
import { phraseFrom } from './words-at.ts';

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
const NO_NOUN = new Set([
  ...LINKING,
  ...PARTICLES,
  ...BREAKS,
  ...'tới|bởi|ngoài|trên|dưới|ra|về|đạt|cũng|hoặc|hay|ngày|nếu|đó|nữa|rồi|những|một|ba|bốn|lên|xuống|thuộc|phải|vẫn|không|chưa'.split(
    '|',
  ),
]);

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
  for (const [kind, table] of TABLES) {
    const length = phraseFrom(table, right, at);
    if (!length || length < idle) continue;
    const found = right.slice(at, at + length);
    const percent = found.endsWith('phần trăm');
    return closed(right, at + found.length, percent ? 'percent' : kind, kind === 'count' ? found : null);
  }
  if (idle) return null;
  const noun = NOUN.exec(right.slice(scaled));
  const first = noun?.[1];
  const bare = !first || NO_NOUN.has(first);
  // "72 triệu viên gạch" are bricks, "40 tỷ hỗ trợ" is money.
  if (/tỷ$/.test(right.slice(0, scaled)) || (bare && scale && right.slice(0, scaled).endsWith('triệu')))
    return closed(right, scaled, 'money', null);
  if (bare) return null;
  const found = noun[2] && !NO_NOUN.has(noun[2]) ? `${first} ${noun[2]}` : first;
  return closed(right, scaled + 1 + found.length, 'other', found);
}

function closed(right: string, unitLength: number, kind: UnitKind, counted: string | null): Unit {
  const slash = /^ ?\/ ?/.exec(right.slice(unitLength))?.[0].length ?? 0;
  const start = unitLength + slash;
  const each = slash ? phraseFrom(EACH, right, start) : 0;
  // "triệu đồng/người/năm"
  const more = each && right.charAt(start + each) === '/' ? phraseFrom(EACH, right, start + each + 1) : 0;
  const length = each ? start + each + (more && more + 1) : unitLength;
  return { kind, unitLength, length, counted, per: each ? right.slice(start, length) : null };
}
