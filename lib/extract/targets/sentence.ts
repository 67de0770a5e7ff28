import type { Span } from '../../digest/model.ts';
import { type Period, periodsIn } from '../../grammar/periods.ts';
import type { Quantity } from '../../grammar/quantities.ts';
import type { Reading } from '../../text/reading.ts';

/** What stands in place of text that names nothing: periods and closed brackets. */
export const MASK = '_';

/** A sentence with figures, read once for all rules. Offsets inside are the article's. */
export type Sentence = {
  at: Span;
  quantities: Quantity[];
  periods: Period[];
  brackets: Span[];
  /** Folded, periods masked; `open` with its brackets as they are, `closed` with those masked too. */
  open: string;
  closed: string;
};

const isAcronym = (inside: string): boolean =>
  inside.length <= 12 && inside === inside.toUpperCase() && !/[\d%]/.test(inside);

export function readSentence(reading: Reading, at: Span, quantities: Quantity[]): Sentence {
  const [start, end] = at;
  const periods = periodsIn(reading.folded, start, end);
  const brackets = bracketsIn(reading, at);
  let open = reading.folded.slice(start, end);
  for (const one of periods) open = masked(open, one.at, start);
  let closed = open;
  for (const bracket of brackets) closed = masked(closed, bracket, start);
  return { at, quantities, periods, brackets, open, closed };
}

const masked = (text: string, [from, to]: Span, start: number): string =>
  text.slice(0, from - start) + MASK.repeat(to - from) + text.slice(to - start);

/** Brackets that close in the sentence, but for those of an acronym: "(GRDP)" is part of the name. */
function bracketsIn({ marked }: Reading, [start, end]: Span): Span[] {
  const found: Span[] = [];
  let open = -1;
  for (let i = start; i < end; i += 1) {
    const c = marked.charAt(i);
    if (c === '(' && open < 0) open = i;
    else if (c === ')' && open >= 0) {
      if (!isAcronym(marked.slice(open + 1, i))) found.push([open, i + 1]);
      open = -1;
    }
  }
  return found;
}

/** "Trong đó …": what begins so goes on about the sentence before. */
export const GOES_ON = /^[\s"]{0,9}(?:trong (?:số )?đó|theo đó|cùng với đó|cụ thể|ngoài ra)/;

/** A stretch of the sentence with the brackets masked, or as they are. */
export const stretch = (sentence: Sentence, from: number, to: number, inBrackets: boolean): string =>
  (inBrackets ? sentence.open : sentence.closed).slice(from - sentence.at[0], to - sentence.at[0]);
