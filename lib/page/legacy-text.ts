import { inUnicode, type Legacy, TCVN3, VNI } from './legacy.ts';

/** Vietnamese letters that no old font has a code for, so that a text with one of them is in Unicode. */
const MODERN = /[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]|\p{M}/u;
const WORD = /[A-Za-z\u00a1-\u00fe]+/g;
const OLD_LETTER = /[\u00a1-\u00fe]/;

/**
 * A syllable without the marks on its vowels: initial, vowels and, after some vowels only, a final. Foreign words don't
 * fit, nor do Vietnamese ones read in the wrong table.
 */
const INITIAL = '(?:ngh?|nh|th|tr|ch|ph|kh|gi|gh|qu|[bhk]r|[bcdđghklmnprstvx])?';
const CLOSED = '(?:[aeiouy]|[iy]e|o[aeo]|u[aeoy]|uye)(?:ng|nh|ch|[ckmnpt])';
const OPEN = '(?:a[iouy]?|e[ou]?|i[au]?|[iy]eu|o[aei]?|oa[ioy]|oeo|u[aeiouy]?|u[ao][iouy]|uy[au]|y)';
const SYLLABLE = new RegExp(`^${INITIAL}(?:${CLOSED}|${OPEN})$`);
/** "H§ND", and the money's "®". */
const SHORT = /^(?:\p{Lu}{1,9}|đ)$/u;
const MARKS = /[\u0300-\u0303\u0306\u0309\u031b\u0323]/g;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** A text that tells its encoding alone has that many different codes that only an old font writes, … */
const TELLTALES = 3;
/** … letters of the font in that share of its words (about two thirds of Vietnamese syllables bear a mark), … */
const MARKED = 0.3;
/** … and of those words as good as all are Vietnamese syllables when they are read in it. */
const FITTING = 0.9;
/** Of a text that follows the page's others, so many are enough. */
const FITTING_WELL = 0.8;

/** Says which old font's letters a text is written in; null of a text in Unicode. `aside`: it is not in the page's order. */
export type LegacyOf = (text: string, aside?: boolean) => Legacy | null;

/** The words of a text with letters of an old font, and how many of them are Vietnamese when read in it. */
function wordsIn(text: string, legacy: Legacy): { all: number; old: number; fitting: number } {
  const words = text.match(WORD) ?? [];
  const old = words.filter((word) => OLD_LETTER.test(word));
  return { all: words.length, old: old.length, fitting: old.filter((word) => isSyllable(word, legacy)).length };
}

function isSyllable(word: string, legacy: Legacy): boolean {
  // A letter that the table leaves as it stands would be no letter of the font.
  if (OLD_LETTER.test(word.replace(legacy.unit, ''))) return false;
  const read = inUnicode(word, legacy);
  if (SHORT.test(read)) return true;
  const marked = read.toLowerCase().normalize('NFD');
  return (marked.match(TONES)?.length ?? 0) < 2 && SYLLABLE.test(marked.replace(MARKS, ''));
}

const telltalesIn = (text: string, { telltale }: Legacy): number => new Set(text.match(telltale)).size;

function isSure(text: string, legacy: Legacy): boolean {
  // Nearly every text of today has such a letter near its beginning.
  if (MODERN.test(text) || telltalesIn(text, legacy) < TELLTALES) return false;
  const { all, old, fitting } = wordsIn(text, legacy);
  return old >= all * MARKED && fitting >= old * FITTING;
}

/**
 * Tells of each text of a page, asked in page order, which old font's letters it is written in; null of all others.
 * A text too short to tell follows the page's other texts: it has letters that only the font writes, or stands right
 * below such a text, and all of its words can be read so. Text with a letter of Unicode's own is never taken for old.
 * In: the texts of the page, NFC, soft hyphens kept.
 */
export function legacyIn(texts: readonly string[]): LegacyOf {
  const [known = null] = [TCVN3, VNI]
    .map((legacy) => ({ legacy, sure: texts.filter((text) => isSure(text, legacy)).length }))
    .filter(({ sure }) => sure > 0)
    .sort((a, b) => b.sure - a.sure)
    .map(({ legacy }) => legacy);
  let below = false;
  return (text, aside = false) => {
    if (known === null) return null;
    const isModern = MODERN.test(text);
    if (isModern || !OLD_LETTER.test(text)) {
      if (isModern && !aside) below = false;
      return null;
    }
    const { old, fitting } = wordsIn(text, known);
    const follows = (below || telltalesIn(text, known) > 0) && fitting >= old * FITTING_WELL;
    const isOld = follows || isSure(text, known);
    if (!aside) below = isOld;
    return isOld ? known : null;
  };
}

/** A text as it is read: out of an old font's letters into Unicode, in others the soft hyphens taken out. */
export const readable = (text: string, legacy: Legacy | null): string =>
  (legacy ? inUnicode(text, legacy) : text.replaceAll('\u00ad', '')).normalize('NFC');
