import type { Span } from '../../digest/model.ts';
import { phraseFrom, type Words } from '../../grammar/words-at.ts';
import type { Reading } from '../../text/reading.ts';
import type { TargetRule } from '../rules.ts';
import { type Sentence, stretch } from './sentence.ts';

/** The name of an indicator, where its words stand, and the rule that found it; `shared` = where the head stands that it takes from the name before. */
export type Name = { text: string; at: Span; rule: TargetRule; shared?: Span };

/** Up to where words that only lead on, and marks, fill the start of a text. */
export function afterLead(leading: Words, text: string): number {
  let at = 0;
  for (;;) {
    const length = phraseFrom(leading, text, at) || (/^[\s_,;:"'()–+•*-]{1,60}/.exec(text.slice(at))?.[0].length ?? 0);
    if (!length) return at;
    at += length;
  }
}

/** The words of a stretch without what is masked. */
export const wordsOf = (reading: Reading, sentence: Sentence, [from, to]: Span, bracketed: boolean): string => {
  const printed = stretch(sentence, from, to, bracketed).replace(/[^_]+/g, (words, at: number) =>
    reading.text.slice(from + at, from + at + words.length),
  );
  return printed
    .replace(/[\s_]+/g, ' ')
    .replace(/ ,/g, ',')
    .trim();
};
