import type { Status } from '../digest/model.ts';
import type { Figure } from './figure.ts';
import type { Column, Panel, Strand } from './panels.ts';

/** A mark of the chart; `to` is the other end of a range. Lengths are CSS pixels from the upper left. */
export type Mark = {
  status: Status;
  x: number;
  y: number;
  to: number | null;
  point: Figure;
  label: { x: number; y: number; anchor: 'middle' | 'start' };
};
/** Joins marks of one status within one strand. */
type Line = { status: Status; points: [x: number, y: number][] };
/** A strand's own plane, with an axis of its own: heights in two segments are not to be compared either. */
export type Segment = {
  letter: string;
  left: number;
  right: number;
  ticks: { y: number; value: number }[];
  names: { x: number; period: string }[];
};
export type Chart = {
  width: number;
  height: number;
  /** Where the planes are drawn. */
  top: number;
  bottom: number;
  parts: Segment[];
  marks: Mark[];
  lines: Line[];
  /** The letters of segments whose axis doesn't begin at 0. */
  cut: string[];
  /** A period for which pages give different figures: no line runs through it. */
  several: boolean;
};

const SLOT = 74;
const GAP = 34;
const SIDE = 16;
/** Room for the words of an axis. */
const AXIS = 58;
const TOP = 34;
const PLANE = 168;
const FOOT = 34;
/** How many empty years may stand between two columns: a longer stretch is shortened to this. */
const MOST_EMPTY = 3;
export const STATUSES: readonly Status[] = ['target', 'estimate', 'result'];

export const letterOf = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : `${letterOf(Math.floor(index / 26) - 1)}${letterOf(index % 26)}`;

/** Steps of 1, 2 or 5 in whole powers of ten that part a range into about four. */
function ticksOf(low: number, high: number): number[] {
  const rough = (high - low) / 4 || Math.abs(high) || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((n) => n * power).find((n) => n >= rough) ?? power * 10;
  const ticks: number[] = [];
  for (let i = Math.floor(low / step); i <= Math.ceil(high / step); i += 1)
    ticks.push(Number((i * step).toPrecision(12)));
  return ticks;
}

/** Lays a panel out: its strands side by side, each a segment of its own. In: the panel. Out: where everything stands. */
export function chartOf({ strands }: Pick<Panel, 'strands'>): Chart {
  const chart: Chart = {
    width: 0,
    height: TOP + PLANE + FOOT,
    top: TOP,
    bottom: TOP + PLANE,
    parts: [],
    marks: [],
    lines: [],
    cut: [],
    several: false,
  };
  for (const [index, strand] of strands.entries()) addSegment(chart, strand, index);
  return chart;
}

/** The axis of a strand: where a value stands, and what is written beside it. */
function axisOf(strand: Strand) {
  const values = strand.columns.flatMap(figuresOf).flatMap(({ value, valueTo }) => [value, valueTo ?? value]);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  // Small differences of large figures would vanish on an axis from 0; that it is cut is said.
  const cut = least > 0 && most - least < most * 0.25 && most > least;
  const ticks = ticksOf(cut ? least : Math.min(0, least), cut ? most : Math.max(0, most));
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const yOf = (value: number): number => round(TOP + PLANE * (1 - (value - low) / (high - low || 1)));
  return { cut, yOf, ticks: ticks.map((value) => ({ value, y: yOf(value) })) };
}

const round = (n: number): number => Math.round(n * 10) / 10;
const figuresOf = ({ figures }: Column): Figure[] => STATUSES.flatMap((status) => figures[status]);

function addSegment(chart: Chart, strand: Strand, index: number): void {
  const { cut, yOf, ticks } = axisOf(strand);
  if (cut) chart.cut.push(letterOf(index));
  const left = chart.width + (index > 0 ? GAP : 0) + AXIS;
  const slots = slotsOf(strand.columns);
  const xOf = (slot: number): number => left + SIDE + SLOT * (slot + 0.5);
  const segment: Segment = {
    letter: letterOf(index),
    left,
    ticks,
    right: left + 2 * SIDE + SLOT * ((slots.at(-1) ?? 0) + 1),
    names: [],
  };
  const lines: Record<Status, [number, number][][]> = { target: [[]], estimate: [[]], result: [[]] };
  for (const [i, column] of strand.columns.entries()) {
    const x = xOf(slots[i] ?? i);
    segment.names.push({ x, period: column.period.code });
    chart.marks.push(...marksOf(column, x, yOf));
    for (const status of STATUSES) {
      const [figure, ...others] = column.figures[status];
      if (others.length > 0) chart.several = true;
      const last = lines[status].at(-1) as [number, number][];
      if (figure && others.length === 0 && figure.valueTo === null) last.push([x, yOf(figure.value)]);
      // What runs through several figures, or through none, would claim a value that no page gives.
      else if (last.length > 0) lines[status].push([]);
    }
  }
  for (const status of STATUSES)
    for (const points of lines[status]) if (points.length > 1) chart.lines.push({ status, points });
  chart.parts.push(segment);
  chart.width = segment.right;
}

/** Where columns stand along the axis: one slot a year, so that missing years show. */
function slotsOf(columns: readonly Column[]): number[] {
  let slot = 0;
  return columns.map(({ period }, i) => {
    const before = columns[i - 1];
    if (!before) return 0;
    const years = Number(period.end.slice(0, 4)) - Number(before.period.end.slice(0, 4));
    slot += Math.min(Math.max(years, 1), MOST_EMPTY + 1);
    return slot;
  });
}

/** The marks of one period: side by side where they'd cover each other, their words above the highest and below the others. */
function marksOf(column: Column, x: number, yOf: (value: number) => number): Mark[] {
  const figures = figuresOf(column).sort((a, b) => b.value - a.value);
  const spread = figures.length > 1 ? Math.min(14, 40 / (figures.length - 1)) : 0;
  return figures.map((figure, i): Mark => {
    const at = round(x + (i - (figures.length - 1) / 2) * spread);
    const y = yOf(figure.value);
    const to = figure.valueTo === null ? null : yOf(figure.valueTo);
    const above = i === 0;
    const label = { x: at, y: above ? Math.min(y, to ?? y) - 9 : Math.max(y, to ?? y) + 17, anchor: 'middle' as const };
    return { status: figure.status, x: at, y, to, point: figure, label };
  });
}
