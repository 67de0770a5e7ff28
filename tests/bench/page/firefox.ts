import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch, type Page } from 'puppeteer-core';
import { temporaryFolder } from '../../e2e/harness/build.ts';
import { median } from '../stats.ts';
import type { Cost } from './cost.ts';
import type { Calls, Side } from './entry.ts';

const WARM_UP = 12;
const ROUNDS = 9;
/** Milliseconds that a measurement takes at least, since this clock goes by steps. */
const LEAST = 10;
const MOST_CALLS = 40;
const ONCE: Calls = { own: 1, article: 1, readability: 1, defuddle: 1 };

/** Firefox rounds its clock to a millisecond unless told not to. */
const EXACT_CLOCK = { 'privacy.reduceTimerPrecision': false, 'network.dns.disabled': true };

const rounds = (page: Page, calls: Calls, count: number): Promise<Record<Side, number[]>> =>
  page.evaluate((each: Calls, many: number) => globalThis.trichYeuBench.rounds(each, many), calls, count);

async function costIn(page: Page): Promise<Cost> {
  const first = await rounds(page, ONCE, WARM_UP);
  const callsFor = (times: readonly number[]): number =>
    Math.max(1, Math.min(MOST_CALLS, Math.ceil(LEAST / Math.max(median(times.slice(-5)), 0.05))));
  const calls = Object.fromEntries(Object.entries(first).map(([side, times]) => [side, callsFor(times)])) as Calls;
  const times = await rounds(page, calls, ROUNDS);
  return Object.fromEntries(Object.entries(times).map(([side, taken]) => [side, median(taken)])) as Cost;
}

/** Opens a page. Of one that changes its own address while it loads, Firefox says that it was rejected, and shows it. */
async function open(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'domcontentloaded' }).catch(async (error: Error) => {
    await page.waitForFunction(() => document.readyState !== 'loading');
    if (!error.message.includes('Address rejected') || page.url() !== url) throw error;
  });
}

/**
 * What each side takes in Firefox, on each page; by the clock, since Firefox tells nobody what a thread spent on the
 * processor. In: its path, the pages, the bundle. Out: a cost for each page.
 */
export async function costsInFirefox(executable: string, files: readonly string[], bundle: string): Promise<Cost[]> {
  const profile = temporaryFolder('firefox-bench');
  const browser = await launch({
    browser: 'firefox',
    executablePath: executable,
    headless: true,
    userDataDir: profile.path,
    extraPrefsFirefox: EXACT_CLOCK,
  });
  try {
    const page = await browser.newPage();
    const costs: Cost[] = [];
    for (const file of files) {
      await open(page, pathToFileURL(resolve(file)).href);
      await page.evaluate(bundle);
      costs.push(await costIn(page));
    }
    return costs;
  } finally {
    await browser.close();
    profile.remove();
  }
}
