import { DEEDS } from '../../lexicon/indicators.ts';
import type { Reading } from '../../text/reading.ts';
import { NOT_BEFORE_WORD, oneOf } from '../../text/words.ts';
import { AUXILIARY } from './auxiliary.ts';
import type { Clause } from './clause.ts';
import { MASK, type Sentence, stretch } from './sentence.ts';
import { type Name, wordsOf } from './words.ts';

const DEED = new RegExp(`^[\\s${MASK},;:"'(+•*–-]{0,6}(${oneOf(DEEDS)})${NOT_BEFORE_WORD}`, 'u');
/** "… tỉnh thành lập mới 35 hợp tác xã": without an auxiliary the deed may stand right before the figure. */
const DEED_LAST = new RegExp(
  `(?<=[\\s${MASK},;:"'(])(?<!${oneOf('luân|tương|vận|thuyên|biến|di|công|quyết|thông|phản|hiệu|nhu|yêu'.split('|'))} )${oneOf(DEEDS)}(?: mới)?(?: (?:cho|đối với|thêm|được))?\\s*$`,
  'u',
);

/** The deed that is counted: "thành lập mới" of "thành lập mới trên 35 hợp tác xã"; null where none stands there. */
export function deedLeft(reading: Reading, sentence: Sentence, { region: [from, to], bracketed }: Clause): Name | null {
  const text = stretch(sentence, from, to, bracketed);
  const comma = Math.max(text.lastIndexOf(', '), -1) + 1;
  const auxiliary = AUXILIARY.exec(text.slice(comma));
  const start = comma + (auxiliary && auxiliary[0].length < text.length - comma ? auxiliary[0].length : 0);
  const first = DEED.exec(text.slice(start));
  const at = first ? start + first[0].length - (first[1] as string).length : text.search(DEED_LAST);
  if (at < 0) return null;
  const words = wordsOf(reading, sentence, [from + at, to], bracketed);
  return words.split(' ').length > 12 ? null : { text: words, at: [from + at, to], rule: 'deed' };
}
