import { readFileSync, writeFileSync } from 'node:fs';

/** F1 of each figure, as the best run so far reached it. */
export type Floor = Record<string, number>;

/** What the scorer prints with --json, as far as it is used here. */
export type Score = { absent: string[]; unsupported: number | null; figures: Record<string, { f1: number }> };

const FILE = 'tests/score/floor.json';
/** The scorer's figures are compared as they are printed: a difference in the fourth decimal is one item's rounding. */
const rounded = (figure: number): number => Math.floor(figure * 1000) / 1000;

export const readFloor = (): Floor => JSON.parse(readFileSync(FILE, 'utf8'));

/** What is worse than it was: one line for each figure that fell, for each missing digest and for loose evidence. */
export function findFalls(score: Score, floor: Floor): string[] {
  const fallen = Object.entries(floor)
    .map(([name, least]) => ({ name, least, now: rounded(score.figures[name]?.f1 ?? 0) }))
    .filter(({ least, now }) => now < least)
    .map(({ name, least, now }) => `${name} fell from ${least.toFixed(3)} to ${now.toFixed(3)}`);
  const absent = score.absent.map((name) => `${name} has no digest`);
  return score.unsupported ? [...fallen, ...absent, `${score.unsupported} items unsupported`] : [...fallen, ...absent];
}

/** The floor after this run: no figure goes down. */
export const raiseFloor = (score: Score, floor: Floor): Floor =>
  Object.fromEntries(
    Object.entries(score.figures).map(([name, { f1 }]) => [name, Math.max(rounded(f1), floor[name] ?? 0)]),
  );

export const writeFloor = (floor: Floor): void => writeFileSync(FILE, `${JSON.stringify(floor, null, 2)}\n`);
