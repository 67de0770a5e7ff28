import { fold } from '../text/fold.ts';

/**
 * Words for finding: lower case, without tone marks and other marks of letters, đ as d, one blank between words; "nghi
 * quyet" finds "Nghị quyết".
 */
export const searchable = (text: string): string =>
  fold(text)
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\s{1,40}/gu, ' ')
    .trim();

/** Whether a text (as `searchable` gives it) has every word that is looked for, in any order. */
export const hasWords = (text: string, wanted: string): boolean =>
  searchable(wanted)
    .split(' ')
    .every((word) => text.includes(word));
