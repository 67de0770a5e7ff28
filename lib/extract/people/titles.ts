import { RANK, RANK_ROWS } from '../../grammar/ranks.ts';
import { foldedRows as rows } from '../../grammar/sticky.ts';
import { HONORIFICS, PLURAL_HONORIFICS } from '../../lexicon/honorifics.ts';
import { DEGREES } from '../../lexicon/ranks.ts';
import { lastWord, lastWords } from '../../text/last-word.ts';
import { NOT_AFTER_WORD, NOT_BEFORE_WORD, oneOf } from '../../text/words.ts';

/** The words around a name, as patterns on a short window of folded text that ends or begins at the name. */

/** A pattern on the window before a name, asked only where the window's last word is that of a row. */
export function before(list: readonly string[], pattern: RegExp): (window: string) => RegExpExecArray | null {
  const last = lastWords(rows(list));
  return (window) => (last.has(lastWord(window)) ? pattern.exec(window) : null);
}

/** Group 1 is the title without its full stop and blank. */
export const rankBefore = before(
  [...RANK_ROWS, ...DEGREES],
  new RegExp(`${NOT_AFTER_WORD}(${RANK})(?:\\.|:| -)? ?$`, 'u'),
);
export const RANK_AFTER = new RegExp(`^${RANK}${NOT_BEFORE_WORD}`, 'u');

const ADDRESSES = [...PLURAL_HONORIFICS, ...HONORIFICS];
export const honorificBefore = before(
  ADDRESSES,
  new RegExp(`${NOT_AFTER_WORD}(?<!sự |chủ |gia )${oneOf(rows(ADDRESSES))}(?: |: ?|\\. ?)$`, 'u'),
);
/** "các", "hai" before an office make it an office of several. */
export const PLURAL_BEFORE = /(?<![A-Za-zÀ-ỹ0-9])(?:các|hai|ba|bốn|những|các đồng chí|các ông|đồng chí:?) ?$/u;
