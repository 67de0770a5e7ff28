import type { Article, Block } from '../article.ts';
import type { Span } from '../digest/model.ts';
import { quantitiesIn } from '../grammar/quantities.ts';
import { fold, foldMarks } from '../text/fold.ts';
import { PERIOD_ABOVE, UNIT_ABOVE } from './words.ts';

/** Words that hold for a whole table, and where they stand. */
export type Said = { words: string; at: Span };
export type Above = { unit: Said | null; period: Said | null };

/** Further above, a line is about something else. */
const REACH = 3;
/** Longer lines are sentences of the text. */
const LONGEST = 200;
type Line = { text: string; start: number };

/**
 * What the lines right above a table's figures say of all of them: the unit, and the period.
 * In: the article, where each of its blocks begins, the table's first block and that of its first figures.
 */
export function saidAbove(article: Article, starts: readonly number[], from: number, until: number): Above {
  const lines = linesAbove(article, starts, from, until);
  return { unit: first(lines, unitIn), period: first(lines, periodIn) };
}

/** The nearest first; the page's title last. */
function linesAbove({ title, blocks }: Article, starts: readonly number[], from: number, until: number): Line[] {
  const lines: Line[] = [];
  for (let i = Math.max(0, from - REACH); i < until; i += 1) {
    const { kind, text } = blocks[i] as Block;
    if (kind !== 'row' && text.length <= LONGEST) lines.push({ text, start: starts[i] as number });
    // What stands above another table is that table's.
    else if (i < from) lines.length = 0;
  }
  return [...lines.reverse(), { text: title, start: 0 }];
}

function first(lines: Line[], read: (line: Line) => Said | null): Said | null {
  for (const line of lines) {
    const said = read(line);
    if (said) return said;
  }
  return null;
}

function unitIn({ text, start }: Line): Said | null {
  const named = UNIT_ABOVE.exec(fold(text));
  const printed = named ?? /\(([^()]{1,30})\)$/.exec(text);
  const words = (printed?.[1] ?? '').replace(/[\s.,]{1,40}$/, '');
  if (!printed || !isUnit(words)) return null;
  const from = text.indexOf(text.slice(printed.index).slice(printed[0].indexOf(printed[1] as string)), printed.index);
  return said(text, start, from, words.length);
}

/** A unit that measures, and no noun that might be anything. */
export function isUnit(words: string): boolean {
  const text = `5 ${words}`;
  const [found] = quantitiesIn({ text, marked: foldMarks(text), folded: fold(text) });
  return found !== undefined && found.kind !== 'other' && found.core[1] === text.length;
}

/** Where a line names one period, and not two. */
function periodIn({ text, start }: Line): Said | null {
  const found = [...fold(text).matchAll(PERIOD_ABOVE)];
  const [{ index, 0: words } = { index: 0, 0: '' }] = found;
  return found.length === 1 ? said(text, start, index, words.length) : null;
}

const said = (text: string, start: number, from: number, length: number): Said => ({
  words: text.slice(from, from + length),
  at: [start + from, start + from + length],
});
