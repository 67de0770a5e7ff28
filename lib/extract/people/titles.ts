import { RANK } from '../../grammar/ranks.ts';
import { foldedRows as rows } from '../../grammar/sticky.ts';
import { HONORIFICS, PLURAL_HONORIFICS } from '../../lexicon/honorifics.ts';
import { NOT_AFTER_WORD, NOT_BEFORE_WORD, oneOf } from '../../text/words.ts';

/** The words around a name, as patterns on a short window of folded text that ends or begins at the name. */

/** Group 1 is the title without its full stop and blank. */
const RANK_BEFORE = new RegExp(`${NOT_AFTER_WORD}(?<!&)(${RANK})(?:\\.|:|,| -)? ?$`, 'u');
export const rankBefore = (window: string): RegExpExecArray | null => RANK_BEFORE.exec(window);
export const RANK_AFTER = new RegExp(`^${RANK}${NOT_BEFORE_WORD}`, 'u');

const HONORIFIC_BEFORE = new RegExp(
  `${NOT_AFTER_WORD}(?<!sự |chủ |gia )${oneOf(rows([...PLURAL_HONORIFICS, ...HONORIFICS]))}(?: |: ?|\\. ?)$`,
  'u',
);
export const honorificBefore = (window: string): RegExpExecArray | null => HONORIFIC_BEFORE.exec(window);
/** "các", "hai" before an office make it an office of several. */
export const PLURAL_BEFORE = /(?<![A-Za-zÀ-ỹ0-9])(?:các|hai|ba|bốn|những|các đồng chí|các ông|đồng chí:?) ?$/u;
