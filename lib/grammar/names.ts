import type { Span } from '../digest/model.ts';
import { RUN_ON } from '../lexicon/not-names.ts';
import { OFFICE_HEADS } from '../lexicon/offices.ts';
import type { Reading } from '../text/reading.ts';
import { NOT_BEFORE_WORD, oneOf } from '../text/words.ts';
import { capsName, type NameCandidate, titleCase, titleName, type Word } from './names-shape.ts';
import { RANK_ROWS } from './ranks.ts';
import { foldedRows, matchesOf } from './sticky.ts';

export type { NameCandidate } from './names-shape.ts';

/**
 * A capitalised word, with what an apostrophe or a dash joins to it: "H'Yim", "Ki-moon". Small letters, which are most,
 * are told first: \p{Lu} has hundreds of ranges.
 */
const WORD =
  "(?![a-z])\\p{Lu}[A-Za-zÀ-ỹ]{0,24}(?:'[A-Za-zÀ-ỹ]{1,25}|(?:-(?:\\p{Ll}{1,4}|[A-Z][a-z]{1,12})){1,5}(?![A-Za-zÀ-ỹ]))?";
const RUN = new RegExp(`(?<![A-Za-zÀ-ỹ0-9])${WORD}(?: ${WORD}){0,15}(?![A-Za-zÀ-ỹ0-9])`, 'gu');
/** What begins with the last capital of a run and is no part of the name: an office, a rank, a new sentence. */
const NEXT_BEGINS = new RegExp(
  `(?:phó |nguyên |quyền )?${oneOf(foldedRows([...OFFICE_HEADS, ...RANK_ROWS, ...RUN_ON]).filter((row) => row.includes(' ') || RUN_ON.includes(row)))}${NOT_BEFORE_WORD}`,
  'uy',
);
/** Characters on either side that tell whether a line is in capitals. */
const AROUND = 150;
const ALL_CAPS = /^\p{Lu}{2,}$/u;

/**
 * Every run of words in the text that is spelled like a person's name, wherever it stands: what a name is evidence for
 * is the extractor's affair. Linear in the text. In: a reading. Out: candidates in page order, not overlapping.
 */
export function nameCandidates({ marked, folded }: Pick<Reading, 'marked' | 'folded'>): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (const run of matchesOf(RUN, marked)) {
    for (const part of partsOf(run[0], run.index)) {
      const name = part.caps
        ? capsName(part.words, part.words.length > 1 && isQuoted(marked, part.words))
        : titleName(withoutRunOn(part.words, marked, folded));
      if (name) found.push(name);
    }
  }
  return found;
}

/** Capitals on a line of small letters: a name that is set off, no heading. */
function isQuoted(marked: string, words: readonly Word[]): boolean {
  const { start } = words[0] as Word;
  const { end } = words.at(-1) as Word;
  const before = marked.slice(Math.max(0, start - AROUND), start);
  const after = marked.slice(end, end + AROUND);
  const line = `${before.split('\n').at(-1)}${after.split('\n')[0]}`;
  return line.replace(/\P{Ll}/gu, '').length > AROUND / 6;
}

/** "Trần Văn An Chủ tịch UBND …": the last capital begins what comes next. */
function withoutRunOn(words: Word[], marked: string, folded: string): Word[] {
  const last = words.at(-1) as Word;
  if (words.length < 2 || !/^ \p{Ll}/u.test(marked.slice(last.end, last.end + 2))) return words;
  NEXT_BEGINS.lastIndex = last.start;
  return NEXT_BEGINS.test(folded) ? words.slice(0, -1) : words;
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

/** A name as shown: the page's own spelling, title case where the page prints capitals. */
export const nameInTitleCase = (printed: string): string =>
  printed === printed.toUpperCase() ? titleCase(printed) : printed;
