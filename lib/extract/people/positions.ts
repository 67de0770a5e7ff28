import type { Held } from '../../digest/model.ts';
import { fold } from '../../text/fold.ts';
import type { Reading } from '../../text/reading.ts';
import type { Position } from './mentions.ts';

/** A position of a person: the page's own words, and its words in one spelling, for telling two apart. */
export type NamedPosition = { text: string; words: string[]; held: Held | null };

/** Spellings of bodies that mean the same, in folded text. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})ubnd(?!\p{L})/gu, 'ủy ban nhân dân'],
  [/(?<!\p{L})hđnd(?!\p{L})/gu, 'hội đồng nhân dân'],
  [/(?<!\p{L})đbqh(?!\p{L})/gu, 'đại biểu quốc hội'],
  [/(?<!\p{L})mttq(?!\p{L})/gu, 'mặt trận tổ quốc'],
  [/(?<!\p{L})bch(?!\p{L})/gu, 'ban chấp hành'],
  [/(?<!\p{L})btv(?!\p{L})/gu, 'ban thường vụ'],
  [/(?<!\p{L})(?:tw|t\.ư|tư)(?!\p{L})/gu, 'trung ương'],
  [/(?<!\p{L})tp(?!\p{L})\.?/gu, 'thành phố'],
  [/(?<!\p{L})ban ban(?!\p{L})/gu, 'ban'],
  [/(?<!\p{L})nn ?(?:&|và|-) ?ptnt(?!\p{L})/gu, 'nông nghiệp và phát triển nông thôn'],
  [/(?<!\p{L})tn ?(?:&|và|-) ?mt(?!\p{L})/gu, 'tài nguyên và môi trường'],
  [/(?<!\p{L})tt ?(?:&|và|-) ?tt(?!\p{L})/gu, 'thông tin và truyền thông'],
  [/(?<!\p{L})kh ?(?:&|và|-) ?đt(?!\p{L})/gu, 'kế hoạch và đầu tư'],
  [/(?<!\p{L})kh ?(?:&|và|-) ?cn(?!\p{L})/gu, 'khoa học và công nghệ'],
  [/(?<!\p{L})gd ?(?:&|và|-) ?đt(?!\p{L})/gu, 'giáo dục và đào tạo'],
  [/(?<!\p{L})gtvt(?!\p{L})/gu, 'giao thông vận tải'],
  [/(?<!\p{L})lđ ?-? ?tb ?(?:&|và|-) ?xh(?!\p{L})/gu, 'lao động thương binh và xã hội'],
];
/** Chair of one visit's delegation or of one meeting: no office. */
const NO_POSITION = /^(?:phó )?trưởng đoàn(?! đbqh| đại biểu quốc hội)|^chủ tọa$|^đại biểu$/u;
const FORMER = /^(?:nguyên|cựu)(?! chiến binh)(?!\p{L})/iu;
const BRACKETS = / ?\([^()]*\)/gu;

/** A position as an item; null where the words are no office ("trưởng đoàn" of a visit). */
export function positionOf({ text, folded }: Reading, { start, end }: Position): NamedPosition | null {
  const plain = folded.slice(start, end);
  if (NO_POSITION.test(plain)) return null;
  const printed = inSentenceCase(text.slice(start, end).replace(BRACKETS, ''));
  const before = folded.slice(Math.max(0, start - 30), start);
  const held = FORMER.test(plain) ? 'former' : heldOf(before);
  return { text: printed, words: wordsOf(plain), held };
}

const NEW = /(?<!\p{L})(?:tân|giữ chức|giữ chức vụ|làm|giữ cương vị|chức danh|chức vụ)(?: vụ)? $/u;
const PROPOSED = /(?:dự kiến|giới thiệu|đề cử|ứng cử|đề nghị bổ nhiệm)[^.;]{0,60}$/u;

function heldOf(before: string): Held | null {
  if (PROPOSED.test(before)) return 'proposed';
  return NEW.test(before) ? 'new' : null;
}

export function wordsOf(plain: string): string[] {
  let words = fold(plain).replace(BRACKETS, '');
  for (const [from, to] of ALIKE) words = words.replace(from, to);
  return words.split(/[^\p{L}\p{M}\p{N}&]+/u).filter((word) => word && word !== 'của');
}

/** "PHÓ CHỦ TỊCH" of a signature block is shown as "Phó Chủ tịch". */
function inSentenceCase(printed: string): string {
  if (printed !== printed.toUpperCase() || !printed.includes(' ')) return printed;
  const lower = printed.toLowerCase();
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  return lower.startsWith('phó ') ? `Phó ${capital(lower.slice(4))}` : capital(lower);
}

/**
 * Adds a position to a person's, in the order of first mention. The same office said more fully takes the place of
 * the shorter ("Bộ trưởng" → "Bộ trưởng Bộ Tài chính"); said more briefly it adds nothing.
 */
export function addPosition(positions: NamedPosition[], added: NamedPosition): void {
  for (const [i, known] of positions.entries()) {
    if (isWithin(added.words, known.words)) return;
    if (isWithin(known.words, added.words)) {
      positions[i] = added;
      return;
    }
  }
  positions.push(added);
}

/**
 * Whether all words of one position stand in the other in the same order, and both begin alike; a commission may also go by
 * its number ("Trưởng Ban Chỉ đạo 389").
 */
export function isWithin(shorter: readonly string[], longer: readonly string[]): boolean {
  if (shorter[0] !== longer[0] || shorter.length > longer.length) return false;
  if (longer.join('').startsWith(shorter.join('').replace(/\d{1,4}$/u, ''))) return true;
  let i = 0;
  for (const word of longer) if (word === shorter[i]) i += 1;
  return i === shorter.length;
}
