import type { Span } from '../digest/model.ts';
import type { Reading } from '../text/reading.ts';
import { isWordCode } from './words-at.ts';

/**
 * Vietnamese writes syllables between blanks, and a word is one to five of them. Rules that ask "which word of this
 * table begins here" walk the syllables of a sentence once: linear, and nothing is compiled for a page.
 */
export type Syllable = {
  /** As in the folded text. */
  text: string;
  start: number;
  end: number;
  /** The marks between the syllable before and this one, blanks left out: "" inside a phrase, "," ":" '"' … */
  gap: string;
  /** Whether its first letter is a capital as printed. */
  capital: boolean;
  /** The tables that have it in a phrase, a bit for each: one look-up spares one for each table. */
  tables: number;
};

const TABLES_OF = new Map<string, number>();
const LONGEST = 5;

/** Letters, digits and "%". */
const isSyllableCode = (code: number): boolean => isWordCode(code) || code === 37;
/** Marks that join what stands on either side of them: & . / - */
const joins = (code: number): boolean => (code > 44 && code < 48) || code === 38;

/** The syllables of a span; "tn&mt", "30/7" and "kt-xh" are one. */
export function syllablesOf({ folded, marked }: Reading, [start, end]: Span): Syllable[] {
  const out: Syllable[] = [];
  let gap = '';
  for (let at = start; at < end; ) {
    let stop = at;
    while (stop < end && isSyllableCode(folded.charCodeAt(stop))) {
      stop += 1;
      let next = stop;
      while (next < end && joins(folded.charCodeAt(next))) next += 1;
      if (next > stop && next < end && isWordCode(folded.charCodeAt(next))) stop = next;
    }
    if (stop === at) {
      gap += folded.charAt(at).trim();
      at += 1;
      continue;
    }
    const text = folded.slice(at, stop);
    const capital = marked.charCodeAt(at) !== folded.charCodeAt(at);
    out.push({ text, start: at, end: stop, gap, capital, tables: tablesOf(text) });
    gap = '';
    at = stop;
  }
  return out;
}

/** Phrases in folded form, and the table's bit; of more than 32 tables some share theirs. */
export type PhraseTable = ReadonlySet<string> & { bit: number };
let tables = 0;

/** Builds a table from rows: folded phrases, several in a row parted by "|" or by a line's end. */
export function phraseTable(...rows: string[]): PhraseTable {
  const bit = 1 << tables++;
  const table = new Set(rows.join('|').match(/[^|\n]+/g));
  for (const phrase of table) for (const word of phrase.split(' ')) TABLES_OF.set(word, tablesOf(word) | bit);
  return Object.assign(table, { bit });
}

const tablesOf = (word: string): number => TABLES_OF.get(word) ?? 0;
const isIn = ({ bit }: PhraseTable, syllable?: Syllable): boolean => ((syllable?.tables ?? 0) & bit) !== 0;

/** How many syllables the longest phrase of the table that begins at `index` has; 0 where none begins there. */
export function phraseAt(table: PhraseTable, syllables: readonly Syllable[], index: number): number {
  let phrase = '';
  let longest = 0;
  for (let n = 0; n < LONGEST && isIn(table, syllables[index + n]) && !(n && gapAt(syllables, index + n)); n += 1) {
    phrase += (phrase && ' ') + wordAt(syllables, index + n);
    if (table.has(phrase)) longest = n + 1;
  }
  return longest;
}

/** How many syllables before `index` (at most four, no mark between them or before `index`) make a phrase of the table; 0 for none. */
export function phraseBefore(table: PhraseTable, syllables: readonly Syllable[], index: number): number {
  let phrase = '';
  let longest = 0;
  for (
    let n = 1;
    n < LONGEST && n <= index && isIn(table, syllables[index - n]) && !gapAt(syllables, index - n + 1);
    n += 1
  ) {
    phrase = wordAt(syllables, index - n) + (phrase && ' ') + phrase;
    if (table.has(phrase)) longest = n;
  }
  return longest;
}

/** Where what ends before `index` does without the phrases of the table at its end ("và cũng"). */
export function withoutPhrases(table: PhraseTable, syllables: readonly Syllable[], index: number): number {
  const n = phraseBefore(table, syllables, index);
  return n ? withoutPhrases(table, syllables, index - n) : index;
}

export const wordAt = (syllables: readonly Syllable[], i: number): string => syllables[i]?.text ?? '';
export const gapAt = (syllables: readonly Syllable[], i: number): string => syllables[i]?.gap ?? '';

/** The place of the syllables from `from` to before `to`. */
export const spanOf = (syllables: readonly Syllable[], from: number, to: number): Span => [
  (syllables[from] as Syllable).start,
  (syllables[to - 1] as Syllable).end,
];

/** A bracket or quote that a stretch opens is closed with it. */
export function closeBrackets(text: string, [start, end]: Span): Span {
  const open = { ')': '(', '”': '“', '"': '"' }[text.charAt(end)];
  return [start, open && text.slice(start, end).includes(open) ? end + 1 : end];
}
