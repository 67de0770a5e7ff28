/**
 * Which phrase of a table begins or ends at a place of a folded text, by its words alone. A table is a set of phrases, so
 * that nothing is compiled on the first page, and the work is linear: at most six words are looked at from any place.
 */
export type Words = { has(phrase: string): boolean; keys(): Iterable<string> };

/** A table from rows that are parted by "|". */
export const wordTable = (...rows: string[]): Set<string> => new Set(rows.join('|').split('|'));

/** Whether a UTF-16 code is that of a letter, mark or digit of Latin script; "²" and "³" end the name of a unit. */
export const isWordCode = (code: number): boolean =>
  (code > 96 && code < 123) ||
  (code > 0x1dff && code < 0x1f00) ||
  (code > 0xbf && code < 0x250) ||
  (code > 47 && code < 58) ||
  (code > 64 && code < 91) ||
  (code > 0x2ff && code < 0x370) ||
  code === 0xb2 ||
  code === 0xb3;

const LONGEST = 6;

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isWordCode(text.charCodeAt(end))) end += 1;
  return end;
}

/** A word by its outer letters and its length, as a place in a row of `SHAPES`: of words that differ there, no text is cut. */
const SHAPES = 4096;
const shapeOf = (text: string, at: number, end: number): number =>
  ((text.charCodeAt(at) * 31 + text.charCodeAt(end - 1)) * 31 + end - at) % SHAPES;

/** The shapes of each table's first words: most words of a page begin no phrase of it, and one look says so. */
const FIRST_WORDS = new WeakMap<Words, Uint8Array>();

function firstWordsOf(table: Words): Uint8Array {
  let first = FIRST_WORDS.get(table);
  if (!first) {
    first = new Uint8Array(SHAPES);
    for (const phrase of table.keys()) first[shapeOf(phrase, 0, wordEnd(phrase, 0))] = 1;
    FIRST_WORDS.set(table, first);
  }
  return first;
}

/** The length of the longest phrase of the table that begins at an offset and ends at a word's end; 0 for none. */
export function phraseFrom(table: Words, text: string, at: number): number {
  let end = wordEnd(text, at);
  if (end === at || !firstWordsOf(table)[shapeOf(text, at, end)]) return 0;
  let longest = 0;
  for (let words = 0, start = at; words < LONGEST && end > start; words += 1) {
    if (table.has(text.slice(at, end))) longest = end - at;
    start = end + 1;
    end = wordEnd(text, start);
  }
  return longest;
}

/** The length of the longest phrase of the table that ends at an offset and begins at a word's start; 0 for none. */
export function phraseTo(table: Words, text: string, end = text.length): number {
  let longest = 0;
  for (let start = end, words = 0; words < LONGEST; words += 1, start -= 1) {
    const stop = start;
    while (start > 0 && isWordCode(text.charCodeAt(start - 1))) start -= 1;
    if (start === stop) break;
    if (table.has(text.slice(start, end))) longest = end - start;
  }
  return longest;
}

/** Every phrase of the table in a text, the longest at each place; with `nested`, those inside another too. */
export function phrasesIn(table: Words, text: string, nested = false): { at: number; end: number; phrase: string }[] {
  const found = [];
  const first = firstWordsOf(table);
  for (let at = 0, end = 0; at < text.length; at = end + 1) {
    end = wordEnd(text, at);
    const length = end > at && first[shapeOf(text, at, end)] ? phraseFrom(table, text, at) : 0;
    if (!length) continue;
    const phrase = text.slice(at, at + length);
    found.push({ at, end: at + length, phrase });
    if (!nested) end = at + length;
  }
  return found;
}

const isCased = (c: string): boolean => c.toLowerCase() !== c.toUpperCase();
/** A capital, a small letter: without a class of hundreds of ranges. */
export const isUpper = (c: string): boolean => isCased(c) && c === c.toUpperCase();
export const isLower = (c: string): boolean => isCased(c) && c === c.toLowerCase();
export const hasLetter = (text: string): boolean => text.toLowerCase() !== text.toUpperCase();
