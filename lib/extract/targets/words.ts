import type { Span } from '../../digest/model.ts';
import type { Reading } from '../../text/reading.ts';
import { MASK, type Sentence, stretch } from './sentence.ts';

/** The name of an indicator, where its words stand, and the rule that found it; `shared` = where the head stands that it takes from the name before. */
export type Name = { text: string; at: Span; rule: string; shared?: Span };

/** The words of a stretch without what is masked. */
export const wordsOf = (reading: Reading, sentence: Sentence, [from, to]: Span, bracketed: boolean): string => {
  const mask = stretch(sentence, from, to, bracketed);
  let out = '';
  for (let i = 0; i < mask.length; i += 1)
    out += mask.charAt(i) === MASK ? ' ' : reading.text.charAt(from + i);
  return out.replace(/\s+/g, ' ').replace(/ ,/g, ',').trim();
};
