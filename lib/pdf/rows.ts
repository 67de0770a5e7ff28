import { cleanLine } from '../text/clean.ts';
import type { Row, Run, Segment } from './types.ts';

/** Baselines that differ by less than this share of the font's height are one line. */
const SAME_LINE = 0.25;
/** Lines of two columns whose baselines don't meet stand side by side if they differ by less. */
const BESIDE = 0.6;
/** A gap of this many heights parts columns; in a stretched line, it has to be this many times as wide as its words stand apart. */
const GAP = 0.8;
const WORD_GAPS = 2.2;
/** Of a stretched line, so many runs are single words. */
const WORDS = 0.7;
/** A narrower gap is none. */
const BLANK = 0.17;
/** Raised numbers are that much smaller than their line. */
const SMALL = 0.86;
/** Of the rows above, only so many can be the one that a run belongs to: on a page of many, each look at all would add up. */
const NEAR = 12;
/** A rule that is typed, as below the national name, and dots to write on. */
const RULE = /^[-–—_*=~.…\s]{3,}$/;
/** "km" before a raised 2 or 3: a unit, no footnote. */
const UNIT = /(?:^|[\s\d/])[kcdm]?m$/u;

/** The runs of a page as rows, top to bottom; raised footnote numbers are taken out of the text that they stand in. */
export function rowsOf(runs: readonly Run[]): Row[] {
  const inked = runs.filter(({ text }) => text.trim());
  const rows: Run[][] = [];
  for (const run of inked.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.slice(-NEAR).findLast((known) => belongs(run, known));
    if (row) row.push(run);
    else rows.push([run]);
  }
  return beside(rows.map(segmentsOf).filter((row) => row.segments.length > 0));
}

const sizeOf = (runs: readonly { size: number }[]): number => Math.max(...runs.map(({ size }) => size));

/** Whether a run stands on a row's baseline, or a little raised or lowered beside one of its runs. */
function belongs(run: Run, row: readonly Run[]): boolean {
  const size = sizeOf([run, ...row]);
  const base = row.reduce((most, other) => (other.size > most.size ? other : most));
  const off = Math.abs(run.y - base.y);
  if (off <= SAME_LINE * Math.min(run.size, base.size)) return true;
  const raised = run.size < base.size ? run.y < base.y : base.y < run.y;
  const small = Math.min(run.size, base.size) < SMALL * size;
  const touches = row.some(
    (other) =>
      Math.abs(run.x - other.x - other.width) < 0.6 * size || Math.abs(other.x - run.x - run.width) < 0.6 * size,
  );
  return small && raised && off < BESIDE * size && touches;
}

function segmentsOf(runs: readonly Run[]): Row {
  const sorted = runs.toSorted((a, b) => a.x - b.x);
  const size = sizeOf(runs);
  const base = sorted.find((run) => run.size === size) as Run;
  const gaps = sorted.slice(1).map((run, i) => run.x - (sorted[i] as Run).x - (sorted[i] as Run).width);
  const usual = medianOf(gaps.filter((gap) => gap > BLANK * size));
  const words = sorted.filter(({ text }) => /^\S{0,12}\p{L}\S{0,12}$/u.test(text.trim())).length;
  const isStretched = sorted.length > 2 && words >= WORDS * sorted.length && usual < 1.5 * size;
  const widest = Math.max(GAP * size, isStretched ? WORD_GAPS * usual : 0);
  const groups: Run[][] = [];
  for (const [i, run] of sorted.entries()) {
    if (i === 0 || (gaps[i - 1] as number) > widest) groups.push([run]);
    else (groups.at(-1) as Run[]).push(run);
  }
  const segments = groups.map((group) => segmentOf(group, base)).filter(({ text }) => text && !RULE.test(text));
  return { y: base.y, size, segments };
}

function segmentOf(runs: readonly Run[], base: Run): Segment {
  const raised = (run: Run): boolean =>
    run.size < SMALL * base.size && run.y < base.y && /^[\d()*[\]]{1,4}$/.test(run.text.trim());
  let text = '';
  let right = runs[0]?.x ?? 0;
  for (const run of runs) {
    const mark = raised(run);
    const apart = run.x - right > BLANK * run.size || /^\s/.test(run.text);
    right = Math.max(right, run.x + run.width);
    if (mark && text && !UNIT.test(text)) continue;
    text += apart && text && !mark ? ` ${run.text}` : mark && !text ? `${run.text} ` : run.text;
  }
  const [first] = runs as [Run];
  const own = runs.filter((run) => !raised(run));
  return {
    text: cleanLine(text),
    x: first.x,
    right,
    y: own[0]?.y ?? first.y,
    size: own.length > 0 ? sizeOf(own) : first.size,
    bold: own.length > 0 && own.every(({ bold }) => bold),
    note: runs.length > 1 && raised(first),
  };
}

/** Rows that overlap in height and not in width are one: the lines of two columns that don't keep step. */
function beside(rows: readonly Row[]): Row[] {
  const out: Row[] = [];
  for (const row of rows) {
    const last = out.at(-1);
    const off = last ? row.y - last.y : 0;
    if (last && off < BESIDE * Math.min(row.size, last.size) && apart(last, row))
      last.segments = [...last.segments, ...row.segments].toSorted((a, b) => a.x - b.x);
    else out.push({ ...row });
  }
  return out;
}

const apart = (a: Row, b: Row): boolean =>
  a.segments.every((one) =>
    b.segments.every((other) => other.x - one.right > GAP * b.size || one.x - other.right > GAP * b.size),
  );

export function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
