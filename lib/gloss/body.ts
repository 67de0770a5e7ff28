import { fold } from '../text/fold.ts';
import { FIELDS, FIXED, LEVELLED, LEVELS, PARTS, PARTY_COMMITTEES, PLACES } from './bodies.ts';
import { rowsOf } from './rows.ts';

const fixed = new Map(rowsOf(FIXED));
const fields = new Map(rowsOf(FIELDS));
const levels = new Map(rowsOf(LEVELS));
const places = new Map(rowsOf(PLACES));
/** Longest first: "Ban Tuyên giáo và Dân vận" is no "Ban Tuyên giáo". */
const byLength = (table: string) => rowsOf(table).sort((a, b) => b[0].length - a[0].length);
const committees = byLength(PARTY_COMMITTEES);
const levelled = byLength(LEVELLED);
const parts = byLength(PARTS);

/** The words after some that stand at the start as whole words; null where others do. */
export function after(folded: string, start: string): string | null {
  if (!folded.startsWith(start)) return null;
  const rest = folded.slice(start.length);
  return rest === '' || rest.startsWith(' ') ? rest.trimStart() : null;
}

/** One to five words, each with a capital: the name of a place, as printed. */
const NAME = /^(?:\p{Lu}[\p{L}'’-]{0,9}|\d{1,2})(?: (?:\p{Lu}[\p{L}'’-]{0,9})){0,4}$/u;

/** The last words of a text, as many letters as the folded ones have: folding keeps the length. */
const tailOf = (text: string, folded: string): string => text.slice(text.length - folded.length);

/**
 * A body in English with its article, where each part of its name is in the tables and the rest is the name of a place:
 * "UBND tỉnh Kon Tum" → "the Kon Tum Provincial People's Committee". In: the body as printed. Out: null where a rule is
 * not sure.
 */
export function bodyGloss(text: string): string | null {
  const folded = fold(text);
  return (
    fixed.get(folded) ??
    ministry(text, folded) ??
    committee(text, folded) ??
    withLevel(text, folded) ??
    part(text, folded)
  );
}

function ministry(text: string, folded: string): string | null {
  for (const [noun, english] of [
    ['bộ', 'Ministry'],
    ['sở', 'Department'],
  ] as const) {
    const rest = after(folded, noun);
    if (!rest) continue;
    for (const [field, words] of fields) {
      const place = after(rest, field);
      if (place === null) continue;
      if (place === '') return `the ${english} of ${words}`;
      const where = noun === 'sở' ? placeGloss(tailOf(text, place), place) : null;
      if (where) return `the ${english} of ${words} of ${where}`;
    }
  }
  return null;
}

/** "tỉnh Kon Tum" → "Kon Tum Province"; "tỉnh" alone → "the Province". */
function placeGloss(text: string, folded: string): string | null {
  for (const [noun, english] of places) {
    const name = after(folded, noun);
    if (name === '') return `the ${english}`;
    if (name && NAME.test(tailOf(text, name))) return `${tailOf(text, name)} ${english}`;
  }
  return null;
}

function committee(text: string, folded: string): string | null {
  for (const [words, english] of committees) {
    const name = after(folded, words);
    if (name === '') return `the ${english}`;
    if (name && NAME.test(tailOf(text, name))) return `the ${tailOf(text, name)} ${english}`;
  }
  return null;
}

function withLevel(text: string, folded: string): string | null {
  for (const [words, english] of levelled) {
    const rest = after(folded, words);
    if (rest === '') return `the ${english}`;
    if (!rest) continue;
    for (const [level, adjective] of levels) {
      const name = after(rest, level);
      if (name === '') return `the ${adjective} ${english}`;
      if (name && NAME.test(tailOf(text, name))) return `the ${tailOf(text, name)} ${adjective} ${english}`;
    }
  }
  return null;
}

/** A part of a body; a committee of the People's Council goes before the council's level. */
function part(text: string, folded: string): string | null {
  for (const [words, english] of parts) {
    const rest = after(folded, words);
    if (!rest) continue;
    const council = /hđnd$|hội đồng nhân dân$/u.exec(words)?.[0];
    const whole = council ? `${council} ${tailOf(text, rest)}` : tailOf(text, rest);
    const of = bodyGloss(whole);
    if (of) return `the ${english} of ${of}`;
  }
  return null;
}
