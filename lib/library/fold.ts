import { fold } from '../text/fold.ts';

const MARKS = /[\u0300-\u036f]/g;
const WORD = /[\p{L}\p{N}]+/gu;
/** Syllables that are written with i or y alike, without their marks ("tỉ lệ", "tỷ lệ"; "Quí", "Quý"). */
const WITH_Y = /^(?:[hklmst]|qu)y$/;

/** Lower case, without tone marks and the marks of letters, đ as d: "Nghị quyết" → "nghi quyet". */
export const bare = (text: string): string =>
  fold(text.normalize('NFC')).normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd');

const plainWord = (word: string): string => (WITH_Y.test(word) ? `${word.slice(0, -1)}i` : word);

/**
 * The words that a text is found by, in its order: letters and digits, bare, i for y where both are written.
 * "Nghị quyết số 57-NQ/TW" → nghi quyet so 57 nq tw.
 */
export const wordsOf = (text: string): string[] => (bare(text).match(WORD) ?? []).map(plainWord);

/** The words of a query; `begun` is the last one as typed, which may be the beginning of a word. */
export function queryWords(text: string): { words: string[]; begun: string | null } {
  const typed = bare(text).match(WORD) ?? [];
  const open = /[\p{L}\p{N}\p{M}]$/u.test(text) ? (typed.at(-1) ?? null) : null;
  return { words: (open === null ? typed : typed.slice(0, -1)).map(plainWord), begun: open };
}

/** What a word stands for in the index where it is whole. */
export const wholeWord = plainWord;

/**
 * The form by which a filter's values are one: case, tone placement, look-alike letters and blanks folded. Marks stay:
 * Hùng and Hưng are two people.
 */
export const facetKey = (value: string): string => fold(value.normalize('NFC')).replace(/\s+/g, ' ').trim();
