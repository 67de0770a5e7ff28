import type { Span } from '../digest/model.ts';
import type { Reading } from '../text/reading.ts';

/**
 * Vietnamese writes syllables between blanks, and a word is one to five of them. Rules that ask "which word of this
 * table begins here" walk the syllables of a sentence once, with tables that know their phrases and how those begin: linear, and nothing
 * is compiled for a page.
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
};

const SYLLABLE = /[A-Za-zÀ-ỹ0-9%]+(?:[&./-]+[A-Za-zÀ-ỹ0-9]+)*/gu;

/** The syllables of a span; "tn&mt", "30/7" and "kt-xh" are one. */
export function syllablesOf(reading: Reading, [start, end]: Span): Syllable[] {
  const out: Syllable[] = [];
  const text = reading.folded.slice(start, end);
  let last = 0;
  for (const match of text.matchAll(SYLLABLE)) {
    const gap = text.slice(last, match.index).replace(/\s+/g, '');
    last = match.index + match[0].length;
    const at = start + match.index;
    const capital = reading.marked.charAt(at) !== reading.folded.charAt(at);
    out.push({ text: match[0], start: at, end: start + last, gap, capital });
  }
  return out;
}

/** Phrases, and the beginnings of longer ones (false). */
export type PhraseTable = ReadonlyMap<string, boolean>;

/** Builds a table from rows: folded phrases, several in a row parted by "|" or by a line's end. */
export function phraseTable(...rows: string[]): PhraseTable {
  const table = new Map<string, boolean>();
  for (const [phrase] of rows.join('|').matchAll(/[^|\n]+/g)) {
    for (const { index } of phrase.matchAll(/ /g)) {
      const beginning = phrase.slice(0, index);
      table.set(beginning, table.get(beginning) ?? false);
    }
    table.set(phrase, true);
  }
  return table;
}

/** How many syllables the longest phrase of the table that begins at `index` has; 0 where none begins there. */
export function phraseAt(table: PhraseTable, syllables: readonly Syllable[], index: number): number {
  let phrase = '';
  let longest = 0;
  for (let i = index; i === index || gapAt(syllables, i) === ''; i += 1) {
    phrase += (phrase && ' ') + wordAt(syllables, i);
    const whole = table.get(phrase);
    if (whole === undefined) break;
    if (whole) longest = i - index + 1;
  }
  return longest;
}

/** How many syllables before `index` (at most four, no mark between them or before `index`) make a phrase of the table; 0 for none. */
export function phraseBefore(table: PhraseTable, syllables: readonly Syllable[], index: number): number {
  let phrase = '';
  let longest = 0;
  for (let n = 1; n <= 4 && n <= index && !gapAt(syllables, index - n + 1); n += 1) {
    phrase = wordAt(syllables, index - n) + (phrase && ' ') + phrase;
    if (table.get(phrase)) longest = n;
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
