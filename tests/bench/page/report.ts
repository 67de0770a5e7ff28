import { median } from '../click/measure.ts';

const GOAL = 1;
const verdict = (ratio: number): string => (ratio <= GOAL ? 'met' : 'MISSED');

/** The smallest figure that 95 % of all don't go beyond. */
export const p95 = (figures: readonly number[]): number =>
  figures.toSorted((a, b) => a - b)[Math.ceil(figures.length * 0.95) - 1] ?? Number.NaN;

/** Rows of a table, with the goals: at most what Readability takes alone. */
export const summaryOf = (name: string, ratios: readonly number[]): string[] =>
  [['median', median(ratios)] as const, ['p95', p95(ratios)] as const].map(
    ([what, ratio]) => `| ${name}, ${what} | ${ratio.toFixed(2)} | at most ${GOAL} | ${verdict(ratio)} |`,
  );
