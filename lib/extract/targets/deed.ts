import { phraseFrom, phrasesIn, phraseTo } from '../../grammar/words-at.ts';
import { DEEDS } from '../../lexicon/indicators.ts';
import type { Reading } from '../../text/reading.ts';
import { afterAuxiliary } from './auxiliary.ts';
import type { Clause } from './clause.ts';
import { type Sentence, stretch } from './sentence.ts';
import { type Name, wordsOf } from './words.ts';

const DEED = new Set(DEEDS);

/** "… tỉnh thành lập mới 35 hợp tác xã": without an auxiliary the deed may stand right before the figure; -1 for none. */
function lastDeed(text: string): number {
  const words = text.trimEnd().replace(/(?: mới)?(?: (?:cho|đối với|thêm|được))?$/, '');
  const at = words.length - phraseTo(DEED, words);
  if (at < words.length) return at || -1;
  // "hỗ trợ nhà ở cho 500 nghìn hộ nghèo"
  const given = / cho ?$/.test(text) ? phrasesIn(DEED, words).at(-1) : undefined;
  return given && /^(?: [^ ,]+){1,4}$/.test(words.slice(given.end)) ? given.at : -1;
}

/** The deed that is counted: "thành lập mới" of "thành lập mới trên 35 hợp tác xã"; null where none stands there. */
export function deedLeft(reading: Reading, sentence: Sentence, { region: [from, to], bracketed }: Clause): Name | null {
  const text = stretch(sentence, from, to, bracketed);
  const comma = text.lastIndexOf(', ') + 1;
  const auxiliary = afterAuxiliary(text.slice(comma));
  const lead = comma + auxiliary;
  const start = lead + (/^[\s_,;:"'(+•*–-]{0,6}/.exec(text.slice(lead))?.[0].length ?? 0);
  const at = phraseFrom(DEED, text, start) ? start : lastDeed(text);
  if (at < 0) return null;
  const words = wordsOf(reading, sentence, [from + at, to], bracketed);
  return words.split(' ').length > 12 ? null : { text: words, at: [from + at, to], rule: 'deed-right' };
}
