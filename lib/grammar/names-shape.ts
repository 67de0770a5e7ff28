import { ALSO_WORDS, COMMON_FAMILY_NAMES, MIDDLE_NAMES, MINORITY_FIRST } from '../lexicon/family-names.ts';
import { COUNTRIES_OF_ONE_WORD, NOT_IN_NAMES, PLACES } from '../lexicon/not-names.ts';
import { isVietnameseSyllable } from './syllables.ts';

/**
 * How much the spelling alone says that a run of capitalised words is a person's name:
 * full: family name and at least two more; two: family name and one more; loose: no family name (artists, foreigners);
 * one: a single word (a given name said for short, a foreigner's surname).
 */
export type NameShape = 'full' | 'two' | 'loose' | 'one';
export type NameCandidate = {
  start: number;
  end: number;
  shape: NameShape;
  sure: boolean;
  foreign: boolean;
  caps: boolean;
};

/** A capitalised word of the text. */
export type Word = { start: number; end: number; text: string };

const COUNTRIES: ReadonlySet<string> = new Set(COUNTRIES_OF_ONE_WORD);
const PLACE_WORDS = new Map<string, string[][]>();
for (const place of PLACES) {
  const words = place.split(' ');
  const first = words[0] as string;
  PLACE_WORDS.set(first, [...(PLACE_WORDS.get(first) ?? []), words]);
}
/** Family-middle-given rarely has more than five words. */
const LONGEST = 5;

/** A name printed in capitals: family name first, two to five syllables of our own. */
export function capsName(words: Word[]): NameCandidate | null {
  const titled = words.map((word) => ({ ...word, text: word.text.charAt(0) + word.text.slice(1).toLowerCase() }));
  const first = titled[0] as Word;
  if (titled.length < 2 || titled.length > LONGEST || !isFamily(first.text) || placeAt(titled, 0)) return null;
  if (!titled.every(({ text }) => isVietnameseSyllable(text))) return null;
  return candidate(titled, titled.length > 2 ? 'full' : 'two', true);
}

/** The person's name inside a run of title-case words; it ends with the run, since nothing capitalised follows a name. */
export function titleName(all: Word[]): NameCandidate | null {
  let words = all;
  while (words.length > 1 && NOT_IN_NAMES.has(words[0]?.text ?? '')) words = words.slice(1);
  words = words.slice(placeAt(words, 0));
  if (words.length === 0) return null;
  while (words.length > 1 && NOT_IN_NAMES.has(words[0]?.text ?? '')) words = words.slice(1);
  if (words.length > 1 && COUNTRIES.has(words[0]?.text ?? '') && !isVietnameseSyllable(words[1]?.text ?? ''))
    words = words.slice(1);
  if (words.length === 1) return candidate(words, 'one', false);
  const start = nameStart(words);
  if (PLACEHOLDER.test(words.at(-1)?.text ?? '')) return null;
  if (start < 0) return isLoose(words) ? candidate(words, 'loose', false) : null;
  const own = words.slice(start);
  if (placeAt(own, 0) === own.length) return null;
  return candidate(own, own.length > 2 || isMinority(own) ? 'full' : 'two', false);
}

/** A name without family name; a brand with its country ("… Việt Nam") is none. */
const isLoose = (words: Word[]): boolean =>
  words.length <= 7 &&
  !NOT_IN_NAMES.has(words[0]?.text ?? '') &&
  !words.some((_, i) => i > 0 && words.length - i > 1 && placeAt(words, i) === words.length - i);

/** "Bà Nguyễn Thị A": an example in a legal text. */
const PLACEHOLDER = /^\p{Lu}$/u;

/** Where the family name stands: the first word, else the first family name that leaves a name of usual length. */
function nameStart(words: Word[]): number {
  const fits = (i: number) => i >= 0 && words.length - i >= 2 && words.length - i <= LONGEST;
  const first = words[0] as Word;
  if (isMinority(words)) return 0;
  const strong = (i: number) =>
    fits(i) && COMMON_FAMILY_NAMES.has(words[i]?.text ?? '') && !ALSO_WORDS.has(words[i]?.text ?? '');
  if (isFamily(first.text) && fits(0)) return 0;
  const later = words.findIndex((_, i) => i > 0 && strong(i));
  if (later > 0) return later;
  return words.findIndex((word, i) => i > 0 && fits(i) && words.length - i >= 3 && isFamily(word.text));
}

const isFamily = (word: string): boolean => COMMON_FAMILY_NAMES.has(word);

const isMinority = (words: Word[]): boolean => {
  const first = words[0]?.text ?? '';
  return words.length >= 2 && words.length <= 7 && (MINORITY_FIRST.has(first) || /^[HK]'[A-Za-zÀ-ỹ]/u.test(first));
};

/** How many words a known place takes at this point of the run; 0 where none begins. */
function placeAt(words: Word[], from: number): number {
  const rows = PLACE_WORDS.get(words[from]?.text ?? '') ?? [];
  const fitting = rows.filter((row) => row.every((text, i) => words[from + i]?.text === text));
  return Math.max(0, ...fitting.map((row) => row.length));
}

function candidate(words: Word[], shape: NameShape, caps: boolean): NameCandidate {
  const [first, second] = words as [Word, Word | undefined];
  const sure =
    COMMON_FAMILY_NAMES.has(first.text) && (!ALSO_WORDS.has(first.text) || MIDDLE_NAMES.has(second?.text ?? ''));
  const foreign = words.some(({ text }) => text.length > 1 && !isVietnameseSyllable(text));
  return { start: first.start, end: (words.at(-1) as Word).end, shape, sure, foreign, caps };
}
