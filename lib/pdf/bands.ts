import { foldCase, foldMarks } from '../text/fold.ts';
import { medianOf } from './rows.ts';
import type { Row, Segment } from './types.ts';
import { isValue } from './value.ts';

/** Empty from the first row of a band to its last: what parts its columns. */
export type Gutter = readonly [from: number, to: number];

/**
 * Rows of a page that are read together: one column, several read one after the other (formal: in the head or at the
 * end of an official text), or a table.
 */
export type Band = { kind: 'text' | 'columns' | 'formal' | 'table'; rows: Row[]; gutters: Gutter[] };

/** So many heights of the font a gutter is wide at least, and so many the rows of a band stand apart at most. */
const GUTTER = 0.65;
const FARTHEST = 7;
/** Rows below the last one with two sides, on its left side, belong to the band if they follow closely. */
const CLOSE = 1.9;
const CLOSE_IN_COLUMNS = 3;
/** Columns of running text: their lines have so many characters, and there are so many of them. */
const LONG = 24;
const LEAST = 14;
const TALL = 5;
/** … and they fill so much of the height from their first to their last. */
const CONTINUOUS = 0.75;
/** What an official text has in two columns: its head, and its end with the addressees and the signature. */
const TWO_SIDED = /cộng hòa xã hội chủ nghĩa việt nam|đảng cộng sản việt nam|độc lập\s?-\s?tự do|nơi nhận/u;

/** A page's rows in bands, top to bottom. */
export function bandsOf(rows: readonly Row[]): Band[] {
  const bands: Band[] = [];
  let plain: Row[] = [];
  const flush = (): void => {
    if (plain.length > 0) bands.push({ kind: 'text', rows: plain, gutters: [] });
    plain = [];
  };
  for (let i = 0; i < rows.length; ) {
    const end = (rows[i] as Row).segments.length > 1 ? bandEnd(rows, i) : i;
    const band = end > i ? bandOf(rows.slice(i, end)) : null;
    if (band && band.kind !== 'text') {
      if (band.kind === 'table') band.rows.unshift(...headAbove(plain, band));
      flush();
      bands.push(band);
      i = end;
    } else {
      const until = Math.max(i + 1, end);
      plain.push(...rows.slice(i, until));
      i = until;
    }
  }
  flush();
  return bands;
}

/** Where the rows end that share a gutter with the row at `from`. */
function bandEnd(rows: readonly Row[], from: number): number {
  let end = from;
  let lastSplit = from;
  let free: Gutter[] = [[-Infinity, Infinity]];
  let sides: Gutter = [Infinity, -Infinity];
  for (let i = from; i < rows.length; i += 1) {
    const row = rows[i] as Row;
    if (i > from && row.y - (rows[i - 1] as Row).y > FARTHEST * row.size) break;
    const left = free.flatMap((gap) => without(gap, row.segments)).filter(([a, b]) => b - a > GUTTER * row.size);
    const wider = sidesOf([row], sides);
    if (inner(left, wider).length === 0) {
      // A line across a table, such as the name of a group, doesn't end it.
      const goesOn = [rows[i + 1], rows[i + 2]].some((next) => next && next.segments.length > 2 && fits(next, free));
      if (row.segments.length > 1 || !goesOn || inner(free, sides).length < 2) break;
      continue;
    }
    free = left;
    sides = wider;
    if (row.segments.length > 1) lastSplit = i;
    end = i + 1;
  }
  return trimmed(rows, from, lastSplit, end, inner(free, sidesOf(rows.slice(from, lastSplit + 1))));
}

const fits = (row: Row, free: readonly Gutter[]): boolean => {
  const left = free.flatMap((gap) => without(gap, row.segments)).filter(([a, b]) => b - a > GUTTER * row.size);
  return inner(left, sidesOf([row])).length > 0;
};

/** Without the rows below that only happen to be short: the beginning of what follows the band. */
function trimmed(rows: readonly Row[], from: number, lastSplit: number, end: number, gutters: Gutter[]): number {
  let until = Math.max(lastSplit, from) + 1;
  const side = gutters.at(-1)?.[0] ?? 0;
  const left = Math.min(...rows.slice(from, lastSplit + 1).flatMap(({ segments }) => segments.map(({ x }) => x)));
  const close = lastSplit - from > TALL ? CLOSE_IN_COLUMNS : CLOSE;
  for (; until < end; until += 1) {
    const row = rows[until] as Row;
    const far = row.y - (rows[until - 1] as Row).y > close * row.size;
    const [first, ...others] = row.segments as [Segment, ...Segment[]];
    const isTitle = others.length === 0 && lastSplit - from < TALL && isCentral(first, rows);
    if (isTitle || row.segments.some(({ x }) => x < left - 2 || (far && x < side))) break;
  }
  return until;
}

/** What is left of a gap beside the segments. */
function without(gap: Gutter, segments: readonly Segment[]): Gutter[] {
  let left: Gutter[] = [gap];
  for (const { x, right } of segments)
    left = left.flatMap(([a, b]): Gutter[] => {
      if (right <= a || x >= b) return [[a, b]];
      const parts: Gutter[] = [];
      if (x > a) parts.push([a, x]);
      if (right < b) parts.push([right, b]);
      return parts;
    });
  return left;
}

/** Where the leftmost text of the rows ends and the rightmost begins; with what was known of rows before. */
function sidesOf(rows: readonly Row[], known: Gutter = [Infinity, -Infinity]): Gutter {
  let [leftmost, rightmost] = known;
  for (const { segments } of rows)
    for (const { x, right } of segments) {
      leftmost = Math.min(leftmost, right);
      rightmost = Math.max(rightmost, x);
    }
  return [leftmost, rightmost];
}

/** Gaps with text on both sides. */
const inner = (gaps: readonly Gutter[], [leftmost, rightmost]: Gutter): Gutter[] =>
  gaps.filter(([a, b]) => leftmost <= a && rightmost >= b);

function bandOf(rows: Row[]): Band {
  const gutters = guttersOf(rows);
  const split = rows.filter(({ segments }) => segments.length > 1).length;
  const words = foldCase(foldMarks(rows.flatMap(({ segments }) => segments.map(({ text }) => text)).join('\n')));
  if (gutters.length === 0) return { kind: 'text', rows, gutters: [] };
  if (TWO_SIDED.test(words) || isCapitals(rows)) return { kind: 'formal', rows, gutters: gutters.slice(0, 1) };
  if (isRunning(rows, gutters)) return { kind: 'columns', rows, gutters };
  // Beside a cell of several lines the others may stand at a height of their own.
  const full = rows.filter(({ segments }) => segments.length > 2).length;
  const isTable = gutters.length > 1 ? full > 1 : split > 2 && split > rows.length * 0.4;
  return isTable ? { kind: 'table', rows, gutters } : { kind: 'text', rows, gutters: [] };
}

/**
 * Where columns part: what is empty from the first row with a figure on, since names of columns may stand over two of
 * them, as the name of a group may stand over all.
 */
function guttersOf(rows: readonly Row[]): Gutter[] {
  const size = medianOf(rows.map((row) => row.size));
  const first = rows.findIndex(({ segments }) => segments.length > 1 && segments.some(({ text }) => isValue(text)));
  // Where cells are centred, the first lines of a row stand above its figure.
  const above = rows[first - 1]?.segments;
  const from = above?.length === 1 && !above[0]?.bold ? first - 1 : first;
  const body = rows.slice(from > 4 ? 0 : Math.max(0, from));
  const wide = (gaps: Gutter[]): Gutter[] => gaps.filter(([a, b]) => b - a > GUTTER * size);
  let free: Gutter[] = [[-Infinity, Infinity]];
  const sides = sidesOf(body);
  let inName = false;
  for (const { segments } of body) {
    const [only, ...others] = segments as [Segment, ...Segment[]];
    const over = others.length > 0 ? [] : inner(free, sides).filter((gutter) => crosses(only, gutter));
    inName = others.length === 0 && (over.length > 1 || (inName && only.bold));
    if (!inName) free = wide(free.flatMap((gap) => without(gap, segments)));
  }
  return inner(free, sides);
}

const crosses = ({ x, right }: Segment, [a, b]: Gutter): boolean => x < b && right > a;

/** Which column a segment stands in: that of its middle. */
export const columnOf = ({ x, right }: { x: number; right: number }, gutters: readonly Gutter[]): number =>
  gutters.filter(([a, b]) => (x + right) / 2 > (a + b) / 2).length;

/** Names of offices and signers in two columns. */
function isCapitals(rows: readonly Row[]): boolean {
  const texts = rows.flatMap(({ segments }) => segments.map(({ text }) => text));
  const capital = texts.filter((text) => /\p{Lu}{2}/u.test(text) && !/[\p{Ll}\d]/u.test(text)).length;
  return capital > 1 && capital * 2 >= texts.length && Math.max(...rows.map(({ segments }) => segments.length)) === 2;
}

/** Do all columns hold running text? Their lines are long and follow each other; cells leave room beside longer ones. */
function isRunning(rows: readonly Row[], gutters: readonly Gutter[]): boolean {
  const columns = Array.from({ length: gutters.length + 1 }, (): Segment[] => []);
  for (const { segments } of rows) for (const one of segments) columns[columnOf(one, gutters)]?.push(one);
  const stepsOf = (lines: readonly Segment[]): number[] =>
    lines.slice(1).map(({ y }, i) => y - (lines[i] as Segment).y);
  const steps = columns.flatMap(stepsOf).toSorted((a, b) => a - b);
  const leading = steps[steps.length >> 2] || 1;
  return columns.every((lines) => {
    const high = ((lines.at(-1)?.y ?? 0) - (lines[0]?.y ?? 0)) / leading + 1;
    const isLong = medianOf(lines.map(({ text }) => text.length)) >= Math.max(LEAST, LONG / gutters.length);
    return lines.length >= TALL && isLong && lines.length >= CONTINUOUS * high;
  });
}

/** Rows right above a table that name its columns together: taken out of the text before it. */
function headAbove(plain: Row[], { rows, gutters }: Band): Row[] {
  const head: Row[] = [];
  for (let row = plain.at(-1); row && head.length < 4; row = plain.at(-1)) {
    const [next] = [...head, ...rows] as [Row];
    const close = next.y - row.y < CLOSE * row.size;
    const over = row.segments.length > 1 || gutters.length > 1;
    const named = row.segments.every((one) => one.bold && one.text.length < 60 && !isAcross(one, gutters));
    const [alone] = row.segments as [Segment];
    const isCaption = row.segments.length === 1 && isCentral(alone, rows);
    if (!close || !over || !named || isCaption) break;
    head.unshift(row);
    plain.pop();
  }
  return head;
}

/** In the middle of the rows' width: a title or a caption. */
function isCentral({ x, right }: Segment, rows: readonly Row[]): boolean {
  const all = rows.flatMap(({ segments }) => segments);
  const [left, end] = [Math.min(...all.map((one) => one.x)), Math.max(...all.map((one) => one.right))];
  return Math.abs((x + right) / 2 - (left + end) / 2) < 0.04 * (end - left);
}

/** From the first column to the last: a caption or the name of a group, not of a column. */
export const isAcross = ({ x, right }: Segment, gutters: readonly Gutter[]): boolean =>
  columnOf({ x, right: x }, gutters) === 0 && columnOf({ x: right, right }, gutters) === gutters.length;
