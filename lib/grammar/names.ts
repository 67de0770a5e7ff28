import type { Span } from '../digest/model.ts';
import { ALSO_WORDS, COMMON_FAMILY_NAMES, MIDDLE_NAMES, MINORITY_FIRST } from '../lexicon/family-names.ts';
import {
  COUNTRIES_OF_ONE_WORD,
  LUNAR_BRANCHES,
  LUNAR_STEMS,
  NOT_IN_NAMES,
  PLACES,
  RUN_ON,
} from '../lexicon/not-names.ts';
import { OFFICE_HEADS } from '../lexicon/offices.ts';
import { RANKS } from '../lexicon/ranks.ts';
import { fold } from '../text/fold.ts';
import type { Reading } from '../text/reading.ts';
import { NOT_BEFORE_WORD, oneOf } from '../text/words.ts';
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

type Word = { start: number; end: number; text: string };

const RUN =
  /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}]{0,24}(?:'\p{L}[\p{L}\p{M}]{0,24}|(?:-\p{Ll}{1,4}){1,5}(?![\p{L}])|-[A-Z][a-z]{1,12}(?![\p{L}]))?(?: \p{Lu}[\p{L}\p{M}]{0,24}(?:'\p{L}[\p{L}\p{M}]{0,24}|(?:-\p{Ll}{1,4}){1,5}(?![\p{L}])|-[A-Z][a-z]{1,12}(?![\p{L}]))?){0,15}(?![\p{L}\p{N}])/gu;
/** What begins with the last capital of a run and is no part of the name: an office, a rank, a new sentence. */
const NEXT_BEGINS = new RegExp(
  `(?:phó |nguyên |quyền )?${oneOf([...new Set([...OFFICE_HEADS, ...RANKS, ...RUN_ON].map(fold))].filter((row) => row.includes(' ') || RUN_ON.includes(row)))}${NOT_BEFORE_WORD}`,
  'uy',
);
const LUNAR_YEARS: ReadonlySet<string> = new Set(
  LUNAR_STEMS.flatMap((stem) => LUNAR_BRANCHES.map((branch) => `${stem} ${branch}`)),
);
const COUNTRIES: ReadonlySet<string> = new Set(COUNTRIES_OF_ONE_WORD);
const INITIAL = /\. ?\p{Lu}\p{Ll}{1,24}(?:-\p{Ll}{1,5}){0,5}(?![\p{L}])/uy;
const ALL_CAPS = /^\p{Lu}{2,}$/u;
const PLACE_WORDS = new Map<string, string[][]>();
for (const place of PLACES) {
  const words = place.split(' ');
  const first = words[0] as string;
  PLACE_WORDS.set(first, [...(PLACE_WORDS.get(first) ?? []), words]);
}
/** Family-middle-given rarely has more than five words. */
const LONGEST = 5;

/**
 * Every run of words in the text that is spelled like a person's name, wherever it stands: what a name is evidence for
 * is the extractor's affair. Linear in the text. In: a reading. Out: candidates in page order, not overlapping.
 */
export function nameCandidates({ marked, folded }: Pick<Reading, 'marked' | 'folded'>): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (const run of marked.matchAll(RUN)) {
    for (const part of partsOf(run[0], run.index)) {
      const name = part.caps ? capsName(part.words) : titleName(withoutRunOn(part.words, marked, folded));
      if (name && name.start >= (found.at(-1)?.end ?? 0)) found.push(withInitial(name, marked));
    }
  }
  return found;
}

/** "Trần Văn An Chủ tịch UBND …": the last capital begins what comes next. */
function withoutRunOn(words: Word[], marked: string, folded: string): Word[] {
  const last = words.at(-1) as Word;
  if (words.length < 2 || !/^ \p{Ll}/u.test(marked.slice(last.end, last.end + 2))) return words;
  NEXT_BEGINS.lastIndex = last.start;
  return NEXT_BEGINS.test(folded) ? words.slice(0, -1) : words;
}

/** "William J. Perry": a foreign name goes on after an initial. */
function withInitial(name: NameCandidate, marked: string): NameCandidate {
  if (name.shape !== 'loose' || marked.charAt(name.end - 2) !== ' ') return name;
  INITIAL.lastIndex = name.end;
  const rest = INITIAL.exec(marked)?.[0];
  return rest ? { ...name, end: name.end + rest.length, foreign: true } : name;
}

/** Spans of the text that are spelled like a full person's name: for saying how complete a digest is. */
export const namesIn = (reading: Pick<Reading, 'marked' | 'folded'>): Span[] =>
  nameCandidates(reading)
    .filter(({ shape, sure }) => shape === 'full' && sure)
    .map(({ start, end }) => [start, end]);

/** A run falls apart where capitals begin or end ("UBND TP | Lê Hồng Sơn"). Single letters go with their neighbours. */
function partsOf(run: string, offset: number): { caps: boolean; words: Word[] }[] {
  const parts: { caps: boolean; words: Word[] }[] = [];
  let start = offset;
  for (const text of run.split(' ')) {
    const word = { start, end: start + text.length, text };
    start = word.end + 1;
    const last = parts.at(-1);
    const caps = text.length === 1 ? (last?.caps ?? false) : ALL_CAPS.test(text);
    if (last && last.caps === caps) last.words.push(word);
    else parts.push({ caps, words: [word] });
  }
  return parts;
}

function capsName(words: Word[]): NameCandidate | null {
  const titled = words.map((word) => ({ ...word, text: word.text.charAt(0) + word.text.slice(1).toLowerCase() }));
  const first = titled[0] as Word;
  if (titled.length < 2 || titled.length > LONGEST || !isFamily(first.text) || placeAt(titled, 0)) return null;
  if (!titled.every(({ text }) => isVietnameseSyllable(text))) return null;
  return candidate(titled, titled.length > 2 ? 'full' : 'two', true);
}

/** The person's name inside a run of title-case words; it ends with the run, since nothing capitalised follows a name. */
function titleName(all: Word[]): NameCandidate | null {
  let words = all;
  while (words.length > 1 && NOT_IN_NAMES.has(words[0]?.text ?? '')) words = words.slice(1);
  const place = placeAt(words, 0);
  if (place && place === words.length) return null;
  if (place && place < words.length) words = words.slice(place);
  while (words.length > 1 && NOT_IN_NAMES.has(words[0]?.text ?? '')) words = words.slice(1);
  if (words.length > 1 && COUNTRIES.has(words[0]?.text ?? '') && !isVietnameseSyllable(words[1]?.text ?? ''))
    words = words.slice(1);
  if (words.length === 1) return candidate(words, 'one', false);
  const start = nameStart(words, place > 0);
  if (start < 0) return isLoose(words) ? candidate(words, 'loose', false) : null;
  if (PLACEHOLDER.test(words.at(-1)?.text ?? '')) return null;
  const own = withoutByline(words.slice(start));
  if (placeAt(own, 0) === own.length) return null;
  return candidate(own, own.length > 2 || isMinority(own) ? 'full' : 'two', false);
}

/** "Vũ Văn Tám Phạm Anh": under a picture two names stand side by side; the first is the one shown. */
const withoutByline = (words: Word[]): Word[] =>
  words.length === LONGEST && SECOND_NAMES.has(words[1]?.text ?? '') && isFamily(words[3]?.text ?? '')
    ? words.slice(0, 3)
    : words;

/** A name without family name; a brand with its country ("… Việt Nam") is none. */
const isLoose = (words: Word[]): boolean =>
  words.length <= 7 &&
  !NOT_IN_NAMES.has(words[0]?.text ?? '') &&
  !words.some((_, i) => i > 0 && words.length - i > 1 && placeAt(words, i) === words.length - i);

/** "Bà Nguyễn Thị A": an example in a legal text. */
const PLACEHOLDER = /^\p{Lu}$/u;

/** Middle names that settle that the word before them is the family name. */
const SECOND_NAMES: ReadonlySet<string> = new Set(['Văn', 'Thị']);

/** Where the family name stands: the first word, else the first family name that leaves a name of usual length. */
function nameStart(words: Word[], afterPlace: boolean): number {
  const fits = (i: number) => i >= 0 && words.length - i >= 2 && words.length - i <= LONGEST;
  const first = words[0] as Word;
  if (isMinority(words)) return 0;
  const strong = (i: number) =>
    fits(i) && COMMON_FAMILY_NAMES.has(words[i]?.text ?? '') && !ALSO_WORDS.has(words[i]?.text ?? '');
  if (isFamily(first.text) && fits(0)) {
    // "Hoàng Mai Nguyễn Văn An": five words that begin with a common family name in the third are a place and a name.
    if (words.length < LONGEST || afterPlace || SECOND_NAMES.has(words[1]?.text ?? '')) return 0;
    const later = [2, 3].find(strong);
    return later ?? 0;
  }
  const later = words.findIndex((_, i) => i > 0 && strong(i));
  if (later > 0) return later;
  return words.findIndex((word, i) => i > 0 && fits(i) && words.length - i >= 3 && isFamily(word.text));
}

const isFamily = (word: string): boolean => COMMON_FAMILY_NAMES.has(word);

const isMinority = (words: Word[]): boolean => {
  const first = words[0]?.text ?? '';
  return words.length >= 2 && words.length <= 7 && (MINORITY_FIRST.has(first) || /^[HK]'\p{L}/u.test(first));
};

/** How many words a known place takes at this point of the run; 0 where none begins. */
function placeAt(words: Word[], from: number): number {
  if (words.length === from + 2 && LUNAR_YEARS.has(`${words[from]?.text} ${words[from + 1]?.text}`)) return 2;
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

/** A name as shown: the page's own spelling, title case where the page prints capitals. */
export const nameInTitleCase = (printed: string): string =>
  printed.split(' ').every((word) => word.length === 1 || ALL_CAPS.test(word))
    ? printed
        .split(' ')
        .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
        .join(' ')
    : printed;
