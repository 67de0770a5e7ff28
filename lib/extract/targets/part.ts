import type { Span } from '../../digest/model.ts';
import { isLower, isUpper, phraseFrom, phrasesIn, wordTable } from '../../grammar/words-at.ts';
import { MEASURE_HEADS } from '../../lexicon/indicators.ts';
import { fold } from '../../text/fold.ts';
import type { Reading } from '../../text/reading.ts';
import type { Clause } from './clause.ts';
import { MASK, type Sentence, stretch } from './sentence.ts';
import { afterLead, type Name } from './words.ts';

/** A part that the indicator is restricted to. */
export type Part = { text: string; at: Span };

const LEAD = wordTable('trong đó|riêng|đối với|như|gồm|và|với|ở|tại|có|còn|cụ thể|cụ thể là|trong khi|của');
/** Words that begin the name of a part: a place, a level, a group of bodies or households. */
const GROUP = wordTable(
  'dự án|công trình|khối|huyện|xã|thôn|bản|phường|quận|tỉnh|thành phố|tp|thị xã|vùng|miền|cấp|khu vực nông thôn|khu vực thành thị|khu vực đô thị|khu vực miền núi|địa bàn|ngân sách|địa phương|nhóm|đồng bào',
);
const MEASURE = new Set(MEASURE_HEADS);

/**
 * "…, riêng huyện nghèo giảm 4 - 5%", "khối địa phương là 72 tỷ đồng", "(Lạng Sơn 24,4%)": a figure for a part of what was measured before.
 * Null where the words name an indicator of their own.
 */
export function partOf(
  reading: Reading,
  sentence: Sentence,
  { region: [from, to], bracketed, quantity }: Clause,
  trail: Name,
): Part | null {
  const text = stretch(sentence, from, to, bracketed);
  const lead = afterLead(LEAD, text);
  const words = text.slice(lead);
  if (words.includes(MASK) || phrasesIn(MEASURE, words).length > 0 || words.split(/\s+/).length > 22) return null;
  const printed = reading.text.slice(from + lead, to).trim();
  const group = phraseFrom(GROUP, words, /^(?:các |những )?/.exec(words)?.[0].length ?? 0) > 0;
  // "tỷ lệ … đạt 65%, trong đó có bằng cấp đạt 27%"
  const share = quantity.kind === 'percent' && /^t[ỷỉ] lệ /i.test(trail.text);
  const restricted = /(?:riêng|đối với|trong đó)/.test(text.slice(0, lead)) && (group || share);
  const grouped = group && phraseFrom(MEASURE, fold(trail.text), 0) > 0 && !/(?:đạt|được|có) /.test(words);
  return restricted || grouped || isProper(printed) ? { text: printed, at: [from + lead, to] } : null;
}

const PLACE = /(?:^|, )(?:tại|ở) ([^,;.\d]{0,60}), $/;

/** "Tại Bắc Sơn, tăng trưởng …": the place before a name that begins at `to`, in its sentence from `from` on; null for none. */
export function placeBefore({ text, folded }: Reading, from: number, to: number): Span | null {
  const place = PLACE.exec(folded.slice(from, to))?.[1] ?? '';
  const at: Span = [to - 2 - place.length, to - 2];
  // "Tại hội nghị, …" says where it was said.
  return isProper(text.slice(...at)) || phraseFrom(GROUP, place, 0) ? at : null;
}

/** A place or a body: a capital begins it, and most of its syllables ("Ngân hàng Nhà nước Việt Nam"). */
function isProper(words: string): boolean {
  const all = words.split(' ');
  const capitals = all.filter((word) => isUpper(word.charAt(0))).length;
  return (
    all.length <= 8 &&
    isUpper(words.charAt(0)) &&
    isLower(words.charAt(1)) &&
    capitals >= 2 &&
    capitals * 2 >= all.length
  );
}
