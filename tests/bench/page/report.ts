import { median } from '../click/measure.ts';

const GOAL = 1;
const verdict = (ratio: number): string => (ratio <= GOAL ? 'met' : 'MISSED');

/** The smallest figure that 95 % of all don't go beyond. */
const p95 = (figures: readonly number[]): number =>
  figures.toSorted((a, b) => a - b)[Math.ceil(figures.length * 0.95) - 1] ?? Number.NaN;

/** A row of a table: over all pages, with the goal for both, which is what Readability takes alone. */
export const summaryOf = (name: string, ratios: readonly number[]): string =>
  `| ${name} | ${[median(ratios), p95(ratios)].map((ratio) => `${ratio.toFixed(2)} | ${verdict(ratio)}`).join(' | ')} |`;
