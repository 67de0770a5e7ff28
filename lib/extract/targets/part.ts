import type { Span } from '../../digest/model.ts';
import { MEASURE_HEADS } from '../../lexicon/indicators.ts';
import { fold } from '../../text/fold.ts';
import type { Reading } from '../../text/reading.ts';
import { NOT_BEFORE_WORD, oneOf } from '../../text/words.ts';
import type { Clause } from './clause.ts';
import { MASK, type Sentence, stretch } from './sentence.ts';
import type { Name } from './words.ts';

/** A part that the indicator is restricted to. */
export type Part = { text: string; at: Span };

const LEAD = new RegExp(
  `^(?:[\\s${MASK},"(•+*–-]|${oneOf(['trong đó', 'riêng', 'đối với', 'như', 'gồm', 'và', 'với', 'ở', 'tại', 'có', 'còn', 'cụ thể', 'cụ thể là', 'trong khi', 'của'])}${NOT_BEFORE_WORD}){1,20}`,
  'u',
);
/** Words that begin the name of a part: a place, a level, a group of bodies or households. */
const GROUP = new RegExp(
  `^(?:các |những )?${oneOf(['khối', 'huyện', 'xã', 'thôn', 'bản', 'phường', 'quận', 'tỉnh', 'thành phố', 'tp', 'thị xã', 'vùng', 'miền', 'cấp', 'khu vực nông thôn', 'khu vực thành thị', 'khu vực đô thị', 'khu vực miền núi', 'địa bàn', 'ngân sách', 'địa phương', 'nhóm', 'đồng bào', 'vùng đồng bào'])}${NOT_BEFORE_WORD}`,
  'u',
);
const MEASURED = new RegExp(`^${oneOf(MEASURE_HEADS)}${NOT_BEFORE_WORD}`, 'u');
const HOLDS_MEASURE = new RegExp(`(?:^|[^\\p{L}])${oneOf(MEASURE_HEADS)}${NOT_BEFORE_WORD}`, 'u');

/**
 * "…, riêng huyện nghèo giảm 4 - 5%", "khối địa phương là 72 tỷ đồng", "(Lạng Sơn 24,4%)": a figure for a part of what was measured before.
 * Null where the words name an indicator of their own.
 */
export function partOf(
  reading: Reading,
  sentence: Sentence,
  { region: [from, to], bracketed }: Clause,
  trail: Name,
): Part | null {
  const text = stretch(sentence, from, to, bracketed);
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const words = text.slice(lead);
  if (!words.trim() || words.includes(MASK) || HOLDS_MEASURE.test(words) || words.split(/\s+/u).length > 22)
    return null;
  const printed = reading.text.slice(from + lead, to).trim();
  const restricted = /(?:riêng|đối với)/u.test(text.slice(0, lead)) && GROUP.test(words);
  const grouped = GROUP.test(words) && MEASURED.test(fold(trail.text)) && !/(?:đạt|được|có) /u.test(words);
  return restricted || grouped || isProper(printed) ? { text: printed, at: [from + lead, to] } : null;
}

/** A place or a body: a capital begins it, and most of its syllables ("Ngân hàng Nhà nước Việt Nam"). */
function isProper(words: string): boolean {
  const all = words.split(' ');
  const capitals = all.filter((word) => /^\p{Lu}/u.test(word)).length;
  return (
    all.length >= 2 && all.length <= 8 && /^\p{Lu}\p{Ll}/u.test(words) && capitals >= 2 && capitals * 2 >= all.length
  );
}
