import { HONORIFICS, PERSON_NOUNS, PLURAL_HONORIFICS } from '../../lexicon/honorifics.ts';
import { RANKS } from '../../lexicon/ranks.ts';
import { fold } from '../../text/fold.ts';
import { lastWord, lastWords } from '../../text/last-word.ts';
import { NOT_AFTER_WORD, NOT_BEFORE_WORD, oneOf } from '../../text/words.ts';

/** The words around a name, as patterns on a short window of folded text that ends or begins at the name. */

const rows = (list: readonly string[]): string[] => [...new Set(list.map(fold))];

/** A pattern on the window before a name, asked only where the window's last word is that of a row. */
export function before(list: readonly string[], pattern: RegExp): (window: string) => RegExpExecArray | null {
  const last = lastWords(rows(list));
  return (window) => (last.has(lastWord(window)) ? pattern.exec(window) : null);
}

/** Group 1 is the title without its full stop and blank. */
export const rankBefore = before(RANKS, new RegExp(`${NOT_AFTER_WORD}(${oneOf(rows(RANKS))})(?:\\.|:| -)? ?$`, 'u'));
export const RANK_AFTER = new RegExp(`^${oneOf(rows(RANKS))}${NOT_BEFORE_WORD}`, 'u');

const ADDRESSES = [...PLURAL_HONORIFICS, ...HONORIFICS];
export const honorificBefore = before(
  ADDRESSES,
  new RegExp(`${NOT_AFTER_WORD}(?<!sự |chủ |gia )${oneOf(rows(ADDRESSES))}(?: |: ?|\\. ?)$`, 'u'),
);
export const personNounBefore = before(
  PERSON_NOUNS,
  new RegExp(`${NOT_AFTER_WORD}${oneOf(rows(PERSON_NOUNS))}:? $`, 'u'),
);
/** "các", "hai" before an office make it an office of several. */
export const PLURAL_BEFORE = /(?<![\p{L}\p{N}])(?:các|hai|ba|bốn|những|các đồng chí|các ông|đồng chí:?) ?$/u;
