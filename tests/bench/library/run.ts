import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { findBrowsers } from '../../../.ci/browsers.mjs';
import { temporaryFolder } from '../../e2e/harness/build.ts';
import { serveFolder } from '../../e2e/harness/serve.ts';
import { median } from '../click/measure.ts';
import { bundleOf } from '../page/bundle.ts';
import { launchWith } from './browsers.ts';
import { QUERIES } from './queries.ts';
import { readsOfTexts, TEXTS } from './reads.ts';

/**
 * What a library of 10,000 pages costs in real browsers, and how much more than one of 100: opening, searching, memory,
 * back-up and restoring. In: how many pages (default 10000), and a browser's name where only one is wanted. Prints a table
 * for docs/library.md.
 */
const PAGES = Number(process.argv[2] ?? 10_000);
const ONLY = process.argv[3];
const FEW = 100;
const ROUNDS = 5;
const GOALS = { search: 50, open: 300, memory: 150 };

type Figures = { save: number; list: number; word: number; median: number; p95: number; worst: string; values: number };

const share = (figures: readonly number[], part: number): number =>
  figures.toSorted((a, b) => a - b)[Math.min(figures.length - 1, Math.floor(figures.length * part))] ?? 0;

const ask = <T>(page: Page, call: string): Promise<T> => page.evaluate(`bench.${call}`) as Promise<T>;

async function measure(page: Page, from: number, to: number): Promise<Figures> {
  let save = 0;
  for (let n = from; n < to; n += 500) save = await ask<number>(page, `fill(${n}, ${Math.min(n + 500, to)})`);
  // What was needed to fill it is gone with the page.
  const opened: { list: number; word: number }[] = [];
  for (let i = 0; i < ROUNDS; i += 1) {
    await page.reload();
    opened.push(await ask<{ list: number; word: number }>(page, 'open()'));
  }
  await ask(page, 'search(1)');
  const { times } = await ask<{ times: number[][] }>(page, `search(${ROUNDS})`);
  const medians = times.map(median);
  const slowest = medians.indexOf(Math.max(...medians));
  const { words = '', facets = {} } = QUERIES[slowest] ?? {};
  return {
    save,
    list: median(opened.map(({ list }) => list)),
    word: median(opened.map(({ word }) => word)),
    median: median(times.flat()),
    p95: share(times.flat(), 0.95),
    worst: `“${words}” ${JSON.stringify(facets)}: ${Math.max(...medians).toFixed(1)}`,
    values: await ask<number>(page, 'values()'),
  };
}

/** Megabytes of the page's own memory after a collection; null where the browser doesn't tell. */
async function memoryOf(browser: Browser, page: Page): Promise<number | null> {
  if (!(await browser.version()).startsWith('Chrom') && !(await browser.version()).startsWith('Headless')) return null;
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

const reads = readsOfTexts();
if (!reads) {
  console.log(`bench: skipped, ${TEXTS} is not here`);
} else {
  const folder = temporaryFolder('library');
  writeFileSync(join(folder.path, 'reads.json'), JSON.stringify(reads));
  const script = await bundleOf('tests/bench/library/page.ts');
  writeFileSync(join(folder.path, 'index.html'), `<!doctype html><meta charset="utf-8"><script>${script}</script>`);
  const served = await serveFolder(folder.path);
  for (const [name, executable] of Object.entries(findBrowsers())) {
    if (!executable || (ONLY && ONLY !== name)) continue;
    const profile = temporaryFolder('profile');
    const browser = await launchWith(name as 'chromium' | 'firefox', executable, profile.path);
    const page = (await browser.pages())[0] ?? (await browser.newPage());
    await page.goto(`${served.origin}/`);
    const few = await measure(page, 0, FEW);
    const all = await measure(page, FEW, PAGES);
    const memory = await memoryOf(browser, page);
    const trip = await ask<{ backUp: number; restore: number; bytes: number; equal: boolean; count: number }>(
      page,
      'roundTrip()',
    ).catch((error) => ({ backUp: Number.NaN, restore: Number.NaN, bytes: Number.NaN, equal: false, count: 0, error }));
    const row = (what: string, key: 'save' | 'list' | 'word' | 'median' | 'p95' | 'values', goal = '') =>
      `| ${what} | ${few[key].toFixed(1)} | ${all[key].toFixed(1)} | ${(all[key] / few[key]).toFixed(1)} | ${goal} |`;
    console.log(`
${await browser.version()}, ${reads.length} texts varied

| | ${FEW} pages | ${PAGES} pages | ratio | goal |
|---|--:|--:|--:|---|
${row('opening: the first 50 texts, ms', 'list', `at most ${GOALS.open}`)}
${row('the first search for a word after it, ms', 'word')}
${row(`a search, median of ${QUERIES.length} queries, ms`, 'median', `at most ${GOALS.search}`)}
${row('a search, 95 of 100 within, ms', 'p95', `at most ${GOALS.search}`)}
${row('the values of a filter (people), ms', 'values')}
${row('saving, ms a page, ten at once', 'save')}

slowest query, median ms: ${all.worst}
memory after all searches: ${memory === null ? 'not told by this browser' : `${memory.toFixed(0)} MB`} (goal at most ${GOALS.memory})
back-up ${(trip.backUp / 1000).toFixed(1)} s, ${(trip.bytes / 1e6).toFixed(0)} MB; restore ${(trip.restore / 1000).toFixed(1)} s; byte-equal: ${trip.equal}; ${trip.count} pages`);
    if ('error' in trip) console.log(trip.error);
    await browser.close();
    profile.remove();
  }
  await served.close();
  folder.remove();
  rmSync(folder.path, { recursive: true, force: true });
}
