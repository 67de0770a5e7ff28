import { NOT_OFFICES, OFFICE_HEADS, OFFICE_PREFIXES } from '../lexicon/offices.ts';
import type { Reading } from '../text/reading.ts';
import { NOT_AFTER_WORD, NOT_BEFORE_WORD, oneOf } from '../text/words.ts';
import { bodyEnd } from './bodies.ts';
import { foldedRows, matchesOf } from './sticky.ts';

/** An office as the page prints it: "nguyên Phó Chủ tịch UBND tỉnh". `headStart` and `headEnd` hold "Phó Chủ tịch". */
export type Office = { start: number; headStart: number; headEnd: number; end: number };

const HEAD = new RegExp(
  `${NOT_AFTER_WORD}(?:${oneOf(foldedRows(NOT_OFFICES))}|((?:${oneOf(OFFICE_PREFIXES)} )?)(?:(?:phó |quyền )?${oneOf(foldedRows(OFFICE_HEADS))}))${NOT_BEFORE_WORD}`,
  'gu',
);

/**
 * Every office in the text, with its body: "Phó Chủ tịch Thường trực HĐND TP". An office ends at punctuation, at a
 * verb, at the next office and where a person's name begins.
 * In: a reading and the offsets at which names begin. Out: offices in page order, not overlapping.
 */
export function officesIn(reading: Pick<Reading, 'marked' | 'folded'>, nameStarts: ReadonlySet<number>): Office[] {
  const heads: { start: number; headStart: number; headEnd: number }[] = [];
  for (const match of matchesOf(HEAD, reading.folded)) {
    if (match[1] === undefined) continue;
    const start = match.index;
    heads.push({ start, headStart: start + match[1].length, headEnd: start + match[0].length });
  }
  const headStarts = new Set(heads.map(({ start }) => start));
  const offices: Office[] = [];
  for (const { start, headStart, headEnd } of heads) {
    if (start < (offices.at(-1)?.end ?? 0)) continue;
    offices.push({ start, headStart, headEnd, end: bodyEnd(reading, headEnd, nameStarts, headStarts) });
  }
  return offices;
}
