import { ALSO_WORDS, COMMON_FAMILY_NAMES, MIDDLE_NAMES, MINORITY_FIRST } from '../lexicon/family-names.ts';
import { COUNTRIES_OF_ONE_WORD, NOT_IN_NAMES, PLACES } from '../lexicon/not-names.ts';
import { isVietnameseSyllable } from './syllables.ts';

/**
 * How much the spelling alone says that a run of capitalised words is a person's name:
 * full: family name and at least two more; two: family name and one more; loose: no family name (artists, foreigners);
 * one: a single word (a given name said for short, a foreigner's surname).
 */
type NameShape = 'full' | 'two' | 'loose' | 'one';
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
const PLACE_NAMES: ReadonlySet<string> = new Set(PLACES);
/** Family-middle-given rarely has more than five words. */
const LONGEST = 5;

/** "NGUYỄN VĂN BA" as "Nguyễn Văn Ba". */
export const titleCase = (text: string): string =>
  text.replace(/(?<=[A-Za-zÀ-ỹ])[A-Za-zÀ-ỹ]+/gu, (rest) => rest.toLowerCase());

/**
 * A name printed in capitals: family name first, two to five syllables, behind the abbreviation of a body ("UBND TP LÊ
 * HỒNG SƠN"). `quoted`: the words around are not in capitals, so that other names can be told from a heading.
 */
export function capsName(all: Word[], quoted: boolean): NameCandidate | null {
  const first = all.findIndex(({ text }) => isVietnameseSyllable(text));
  const titled = all.slice(Math.max(first, 0)).map((word) => ({ ...word, text: titleCase(word.text) }));
  if (titled.length < 2 || titled.length > LONGEST || placeAt(titled, 0)) return null;
  const plain = quoted && titled.length < 4 && all.every(({ text }) => isVietnameseSyllable(text));
  if (!isFamily(titled[0])) return plain ? candidate(titled, 'loose', true) : null;
  return candidate(titled, titled.length > 2 ? 'full' : 'two', !quoted);
}

/** The person's name inside a run of title-case words; it ends with the run, since nothing capitalised follows a name. */
export function titleName(all: Word[]): NameCandidate | null {
  let words = all;
  for (let skipped = ahead(words); skipped > 0; skipped = ahead(words)) words = words.slice(skipped);
  if (words.length === 0) return null;
  // "Tổng thống Nga Putin": alone it is named by its country.
  if (words.length === 1)
    return candidate(
      words,
      all.length === 2 && COUNTRIES.has(all[0]?.text ?? '') && words[0]?.text[1] ? 'loose' : 'one',
      false,
    );
  if (PLACEHOLDER.test(words.at(-1)?.text ?? '')) return null;
  const start = nameStart(words);
  if (start < 0) return endsInPlace(words) ? null : candidate(words, 'loose', false);
  const own = words.slice(start);
  return candidate(own, own.length > 2 || isMinority(own) ? 'full' : 'two', false);
}

/** How many words in front are no part of a name: a place, what begins a sentence, a foreigner's country. */
function ahead(words: Word[]): number {
  const [first, second] = words.map(({ text }) => text);
  const place = placeAt(words, 0);
  if (place > 0 || first === undefined || second === undefined) return place;
  if (NOT_IN_NAMES.has(first) || (COUNTRIES.has(first) && !isVietnameseSyllable(second))) return 1;
  // "In-đô-nê-xi-a Giô-cô Uy-đô-đô"
  if (first.includes('-') && words.length > 2) return 1;
  return 0;
}

/** A brand with its country ("… Việt Nam"). */
const endsInPlace = (words: Word[]): boolean =>
  words.some((_, i) => i > 0 && words.length - i > 1 && placeAt(words, i) === words.length - i);

/** "Bà Nguyễn Thị A": an example in a legal text. "Đắk R'lấp": a place, as what follows an apostrophe in a name is a capital. */
const PLACEHOLDER = /^\p{Lu}$|'\p{Ll}/u;

/** Where the family name stands: the first word, else the first family name that leaves a name of usual length. */
function nameStart(words: Word[]): number {
  if (isMinority(words)) return 0;
  const begins = (i: number, least: number): boolean =>
    words.length - i >= least && words.length - i <= LONGEST && isFamily(words[i]);
  if (begins(0, 2)) return 0;
  const plain = words.findIndex(({ text }, i) => begins(i, 2) && !ALSO_WORDS.has(text));
  return plain < 0 ? words.findIndex((_, i) => begins(i, 3)) : plain;
}

const isFamily = (word: Word | undefined): boolean => COMMON_FAMILY_NAMES.has(word?.text ?? '');

const isMinority = (words: Word[]): boolean =>
  MINORITY_FIRST.has(words[0]?.text ?? '') || words.some(({ text }) => /^[HK]'/u.test(text));

/** How many words a known place takes at this point of the run; 0 where none begins. */
function placeAt(words: Word[], from: number): number {
  const texts = words.slice(from, from + 4).map(({ text }) => text);
  while (texts.length > 0 && !PLACE_NAMES.has(texts.join(' '))) texts.pop();
  return texts.length;
}

function candidate(words: Word[], shape: NameShape, caps: boolean): NameCandidate {
  const [first, second] = words as [Word, Word | undefined];
  const sure =
    COMMON_FAMILY_NAMES.has(first.text) && (!ALSO_WORDS.has(first.text) || MIDDLE_NAMES.has(second?.text ?? ''));
  const foreign = words.some(({ text }) => text.length > 1 && !isVietnameseSyllable(text));
  return { start: first.start, end: (words.at(-1) as Word).end, shape, sure, foreign, caps };
}
