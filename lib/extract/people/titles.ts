import { HONORIFICS, PERSON_NOUNS, PLURAL_HONORIFICS } from '../../lexicon/honorifics.ts';
import { RANKS } from '../../lexicon/ranks.ts';
import { fold } from '../../text/fold.ts';
import { NOT_AFTER_WORD, NOT_BEFORE_WORD, oneOf } from '../../text/words.ts';

/** The words around a name, as patterns on a short window of folded text that ends or begins at the name. */

const rows = (list: readonly string[]): string[] => [...new Set(list.map(fold))];

/** Group 1 is the title without its full stop and blank. */
export const RANK_BEFORE = new RegExp(`${NOT_AFTER_WORD}(${oneOf(rows(RANKS))})(?:\\.|:| -)? ?$`, 'u');
export const RANK_AFTER = new RegExp(`^${oneOf(rows(RANKS))}${NOT_BEFORE_WORD}`, 'u');
export const HONORIFIC_BEFORE = new RegExp(
  `${NOT_AFTER_WORD}(?<!sự |chủ |gia )${oneOf(rows([...PLURAL_HONORIFICS, ...HONORIFICS]))}(?: |: ?|\\. ?)$`,
  'u',
);
/** "các", "hai" before an office make it an office of several. */
export const PLURAL_BEFORE = /(?<![\p{L}\p{N}])(?:các|hai|ba|bốn|những|các đồng chí|các ông|đồng chí:?) ?$/u;
export const PERSON_NOUN_BEFORE = new RegExp(`${NOT_AFTER_WORD}${oneOf(rows(PERSON_NOUNS))}:? $`, 'u');
