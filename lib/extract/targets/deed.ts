import type { Span } from '../../digest/model.ts';
import { DEEDS } from '../../lexicon/indicators.ts';
import type { Reading } from '../../text/reading.ts';
import { NOT_BEFORE_WORD, oneOf } from '../../text/words.ts';
import { AUXILIARY } from './auxiliary.ts';
import type { Clause } from './clause.ts';
import { MASK, type Sentence, stretch } from './sentence.ts';
import { type Name, wordsOf } from './words.ts';

const DEED = new RegExp(`(?<=^|[\\s${MASK},;:"'(])${oneOf(DEEDS)}${NOT_BEFORE_WORD}`, 'u');

/** The deed that is counted: "thành lập mới" of "thành lập mới trên 35 hợp tác xã"; null where none stands there. */
export function deedLeft(reading: Reading, sentence: Sentence, { region: [from, to], bracketed }: Clause): Name | null {
  const text = stretch(sentence, from, to, bracketed);
  const comma = Math.max(text.lastIndexOf(', '), 0);
  const auxiliary = AUXILIARY.exec(text.slice(comma));
  const start = comma + (auxiliary && auxiliary[0].length < text.length - comma ? auxiliary[0].length : 0);
  const deed = DEED.exec(text.slice(start));
  if (!deed) return null;
  const at: Span = [from + start + deed.index, to];
  const words = wordsOf(reading, sentence, at, bracketed);
  return words.split(' ').length > 12 ? null : { text: words, at, rule: 'deed' };
}
