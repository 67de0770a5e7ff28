import type { Browser, Page } from 'puppeteer-core';
import { temporaryFolder } from '../../e2e/harness/build.ts';
import { median } from '../stats.ts';
import { launchWith } from './browsers.ts';

/** Milliseconds; `worst` is the median of the slowest query. */
type Figures = Record<'save' | 'list' | 'word' | 'median' | 'p95' | 'worst' | 'values', number>;
type Trip = { backUp: number; restore: number; bytes: number; equal: boolean; count: number };
/** `memory`: megabytes. */
export type Measured = { version: string; few: Figures; all: Figures; memory: number | null; trip: Trip };

const ROUNDS = 5;
/** Pages for which the browser is asked in one call. */
const STEP = 500;

const shareOf = (figures: readonly number[], part: number): number =>
  figures.toSorted((a, b) => a - b)[Math.min(figures.length - 1, Math.floor(figures.length * part))] ?? 0;

const ask = <T>(page: Page, call: string): Promise<T> => page.evaluate(`bench.${call}`) as Promise<T>;

async function figuresOf(page: Page, from: number, to: number): Promise<Figures> {
  let save = 0;
  for (let n = from; n < to; n += STEP) save = await ask<number>(page, `fill(${n}, ${Math.min(n + STEP, to)})`);
  const opened: { list: number; word: number }[] = [];
  for (let i = 0; i < ROUNDS; i += 1) {
    // What was needed to fill it is gone with the page.
    await page.reload();
    opened.push(await ask<{ list: number; word: number }>(page, 'open()'));
  }
  await ask(page, 'search(1)');
  const { times } = await ask<{ times: number[][] }>(page, `search(${ROUNDS})`);
  return {
    save,
    list: median(opened.map(({ list }) => list)),
    word: median(opened.map(({ word }) => word)),
    median: median(times.flat()),
    p95: shareOf(times.flat(), 0.95),
    worst: Math.max(...times.map(median)),
    values: await ask<number>(page, 'values()'),
  };
}

/** Megabytes of the page's own memory after a collection; null where the browser doesn't tell. */
async function memoryOf(browser: Browser, page: Page): Promise<number | null> {
  if (browser.process()?.spawnfile.includes('firefox')) return null;
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

/** Fills a new profile with few pages and measures, then with all of them and measures again. */
export async function measureIn(
  name: 'chromium' | 'firefox',
  executable: string,
  url: string,
  few: number,
  all: number,
): Promise<Measured> {
  const profile = temporaryFolder('profile');
  const browser = await launchWith(name, executable, profile.path);
  try {
    const page = (await browser.pages())[0] ?? (await browser.newPage());
    await page.goto(url);
    const ofFew = await figuresOf(page, 0, few);
    const ofAll = await figuresOf(page, few, all);
    const memory = await memoryOf(browser, page);
    const trip = await ask<Trip>(page, 'roundTrip()');
    return { version: await browser.version(), few: ofFew, all: ofAll, memory, trip };
  } finally {
    await browser.close();
    profile.remove();
  }
}
