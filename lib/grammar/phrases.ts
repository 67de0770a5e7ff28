import type { Span } from '../digest/model.ts';
import type { Reading } from '../text/reading.ts';

/**
 * Vietnamese writes syllables between blanks, and a word is one to five of them. Rules that ask "which word of this
 * table begins here" walk the syllables of a sentence once, with tables keyed by their first syllable: linear, and
 * nothing is compiled for a page.
 */
export type Syllable = {
  /** As in the folded text. */
  text: string;
  start: number;
  end: number;
  /** The marks between the syllable before and this one, blanks left out: "" inside a phrase, "," ":" '"' … */
  gap: string;
};

const SYLLABLE = /[A-Za-zÀ-ỹ0-9%]+(?:[&./-]+[A-Za-zÀ-ỹ0-9]+)*/gu;

/** The syllables of a span; "tn&mt", "30/7" and "kt-xh" are one. */
export function syllablesOf(reading: Reading, [start, end]: Span): Syllable[] {
  const out: Syllable[] = [];
  const text = reading.folded.slice(start, end);
  let last = 0;
  for (const match of text.matchAll(SYLLABLE)) {
    const plain = match.index - last === 1 && text.charCodeAt(last) === 32;
    const gap = plain ? '' : text.slice(last, match.index).replace(/\s+/g, '');
    last = match.index + match[0].length;
    out.push({ text: match[0], start: start + match.index, end: start + last, gap });
  }
  return out;
}

/** Phrases by their first syllable, longest first. */
export type PhraseTable = ReadonlyMap<string, readonly (readonly string[])[]>;

const phrasesOf = (rows: readonly string[]): string[] => rows.flatMap((row) => row.split(/[|\n]/)).filter(Boolean);

/** Builds a table from rows: folded phrases, several in a row parted by "|" or by a line's end. */
export function phraseTable(...rows: string[]): PhraseTable {
  const table = new Map<string, string[][]>();
  for (const phrase of phrasesOf(rows)) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    const list = table.get(first) ?? [];
    list.push(words);
    table.set(first, list);
  }
  for (const list of table.values()) list.sort((a, b) => b.length - a.length);
  return table;
}

/** How many syllables the longest phrase of the table that begins at `index` has; 0 where none begins there. */
export function phraseAt(table: PhraseTable, syllables: readonly Syllable[], index: number): number {
  const first = syllables[index];
  if (!first) return 0;
  for (const words of table.get(first.text) ?? []) {
    let matched = 1;
    while (matched < words.length) {
      const next = syllables[index + matched];
      if (next?.gap !== '' || next.text !== words[matched]) break;
      matched += 1;
    }
    if (matched === words.length) return matched;
  }
  return 0;
}

/** A set of phrases for `phraseBefore`. */
export const phraseSet = (...rows: string[]): ReadonlySet<string> => new Set(phrasesOf(rows));

/** How many syllables before `index` (at most four, no mark between them or before `index`) make a phrase of the set; 0 for none. */
export function phraseBefore(set: ReadonlySet<string>, syllables: readonly Syllable[], index: number): number {
  let phrase = '';
  let longest = 0;
  for (let n = 1; n <= 4 && index - n >= 0; n += 1) {
    const syllable = syllables[index - n] as Syllable;
    if (syllables[index - n + 1]?.gap) break;
    phrase = phrase ? `${syllable.text} ${phrase}` : syllable.text;
    if (set.has(phrase)) longest = n;
  }
  return longest;
}
