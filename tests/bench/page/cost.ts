import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { median } from '../stats.ts';
import type { Side } from './entry.ts';

/** Milliseconds of a call; for ratios, not to be printed. */
export type Cost = Record<Side, number>;
export type Rounds = { warmUp: number; count: number; sides: readonly Side[] };
export const ALL: Rounds = { warmUp: 15, count: 9, sides: ['own', 'readability', 'article', 'defuddle'] };

/** Short calls are timed several at a time, so that the call from outside weighs nothing. */
const LEAST = 15;
const MOST_CALLS = 60;

/** What the processor spent on the page's thread: what else the machine does is in the clock, but not in this. */
async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN);
}

async function timeOf(page: Page, session: CDPSession, side: Side, calls: number): Promise<number> {
  const start = await threadTime(session);
  await page.evaluate((name: Side, count: number) => globalThis.trichYeuBench.run(name, count), side, calls);
  return ((await threadTime(session)) - start) / calls;
}

async function metered<T>(page: Page, use: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const result = await use(session);
  await session.detach();
  return result;
}

/** What each side takes, run in turn round by round, in a page in which the bundle has run. */
export const warmCost = (page: Page, { warmUp, count, sides }: Rounds = ALL): Promise<Cost> =>
  metered(page, async (session) => {
    for (let round = 0; round < warmUp; round += 1)
      for (const side of sides) await page.evaluate((name: Side) => globalThis.trichYeuBench.run(name, 1), side);
    const calls = new Map<Side, number>();
    for (const side of sides) {
      const taken = await timeOf(page, session, side, 2);
      calls.set(side, Math.max(1, Math.min(MOST_CALLS, Math.ceil(LEAST / taken))));
    }
    const times = new Map(sides.map((side) => [side, [] as number[]]));
    for (let round = 0; round < count; round += 1)
      for (const side of sides) times.get(side)?.push(await timeOf(page, session, side, calls.get(side) ?? 1));
    return Object.fromEntries([...times].map(([side, taken]) => [side, median(taken)])) as Cost;
  });

/** The first call in a page that was just opened: nothing of either side has been compiled or run before. */
export async function coldCost(open: () => Promise<Page>, bundle: string, side: Side, runs: number): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const page = await open();
    // As on a page that a reader looks at, styles are known.
    await page.evaluate('document.body.offsetHeight');
    await page.evaluate(bundle);
    times.push(await metered(page, (session) => timeOf(page, session, side, 1)));
  }
  return median(times);
}

const sizeUnder = ({ selfSize, children }: Protocol.HeapProfiler.SamplingHeapProfileNode): number =>
  children.reduce((sum, child) => sum + sizeUnder(child), selfSize);

/** Bytes of the JavaScript heap that one warm call allocates, whether or not they are collected; no part of a clone is in it. */
export async function allocatedBy(page: Page, side: Side): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.startSampling', {
    samplingInterval: 4096,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  });
  await page.evaluate((name: Side) => globalThis.trichYeuBench.run(name, 1), side);
  const { profile } = await session.send('HeapProfiler.stopSampling');
  await session.detach();
  return sizeUnder(profile.head);
}
