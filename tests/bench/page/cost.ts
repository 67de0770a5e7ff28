import type { Page } from 'puppeteer-core';
import { median } from '../click/measure.ts';
import type { Side } from './entry.ts';

/** Milliseconds; for ratios, not to be printed. */
export type Cost = Record<Side, number>;
export type Rounds = { warmUp: number; count: number; sides: readonly Side[] };

export const ALL: Rounds = { warmUp: 25, count: 15, sides: ['own', 'peer', 'article'] };

/** The median time of each side, in a page in which the bundle has run. */
export async function warmCost(page: Page, { warmUp, count, sides }: Rounds = ALL): Promise<Cost> {
  const times = await page.evaluate(
    (names: Side[], before: number, rounds: number) => globalThis.trichYeuBench.inTurn(names, before, rounds),
    [...sides],
    warmUp,
    count,
  );
  return Object.fromEntries(sides.map((name, i) => [name, median(times[i] ?? [])])) as Cost;
}

/** The first call in a page that was just opened: nothing of either side has been compiled or run before. */
export async function coldCost(open: () => Promise<Page>, bundle: string, side: Side, runs: number): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const page = await open();
    await page.evaluate(bundle);
    times.push(await page.evaluate((name: Side) => globalThis.trichYeuBench.time(name, 1), side));
  }
  return median(times);
}
