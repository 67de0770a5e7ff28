/**
 * Which phrase of a table begins or ends at a place of a folded text, by its words alone. A table is a set of phrases, so
 * that nothing is compiled on the first page, and the work is linear: at most six words are looked at from any place.
 */
export type Words = { has(phrase: string): boolean; keys(): Iterable<string> };

/** A table from rows that are parted by "|". */
export const wordTable = (...rows: string[]): Set<string> => new Set(rows.join('|').split('|'));

/** Whether a UTF-16 code is that of a letter, mark or digit of Latin script; "²" and "³" end the name of a unit. */
export const isWordCode = (code: number): boolean =>
  (code > 47 && code < 58) ||
  (code > 64 && code < 91) ||
  (code > 96 && code < 123) ||
  code === 0xb2 ||
  code === 0xb3 ||
  (code >= 0xc0 && code <= 0x24f) ||
  (code >= 0x300 && code <= 0x36f) ||
  (code >= 0x1e00 && code <= 0x1eff);

const LONGEST = 6;

/** The length of the longest phrase of the table that begins at an offset and ends at a word's end; 0 for none. */
export function phraseFrom(table: Words, text: string, at: number): number {
  let longest = 0;
  for (let end = at, words = 0; words < LONGEST; words += 1, end += 1) {
    const start = end;
    while (isWordCode(text.charCodeAt(end))) end += 1;
    if (end === start) break;
    if (table.has(text.slice(at, end))) longest = end - at;
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

const WORD = /[\u0300-\u036f0-9A-Za-z\u00b2\u00b3\u00c0-\u024f\u1e00-\u1eff]+/g;
/** The first words of each table: most words of a page begin no phrase of it, and one look says so. */
const FIRST_WORDS = new WeakMap<Words, Set<string>>();

function firstWordsOf(table: Words): Set<string> {
  let first = FIRST_WORDS.get(table);
  if (!first) {
    first = new Set([...table.keys()].map((phrase) => phrase.split(/[ ./-]/, 1)[0] as string));
    FIRST_WORDS.set(table, first);
  }
  return first;
}

/** Every phrase of the table in a text, the longest at each place; with `nested`, those inside another too. */
export function phrasesIn(table: Words, text: string, nested = false): { at: number; end: number; phrase: string }[] {
  const found = [];
  const first = firstWordsOf(table);
  let reached = 0;
  for (const { index, 0: word } of text.matchAll(WORD)) {
    if (index < reached || !first.has(word)) continue;
    const length = phraseFrom(table, text, index);
    if (!length) continue;
    if (!nested) reached = index + length;
    found.push({ at: index, end: index + length, phrase: text.slice(index, index + length) });
  }
  return found;
}

const isCased = (c: string): boolean => c.toLowerCase() !== c.toUpperCase();
/** A capital, a small letter: without a class of hundreds of ranges. */
export const isUpper = (c: string): boolean => isCased(c) && c === c.toUpperCase();
export const isLower = (c: string): boolean => isCased(c) && c === c.toLowerCase();
export const hasLetter = (text: string): boolean => text.toLowerCase() !== text.toUpperCase();
