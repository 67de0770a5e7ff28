import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { findBrowsers } from '../../.ci/browsers.mjs';
import { bundleOf } from './page/bundle.ts';
import { ALL, coldCost, warmCost } from './page/cost.ts';
import { evidenceIn } from './page/evidence.ts';
import { GENERATED } from './page/generated.ts';
import { summaryOf } from './page/report.ts';

/**
 * Reads saved pages in Chromium: does every sentence that was read lead back to its place, and what does a digest of
 * the page cost beside Readability alone, in turn in one run? Ratios only: a time on a shared machine says nothing.
 * In: folders of pages (default: the evaluation pages and our own fixtures). Needs `npm run build`.
 */
const FOLDERS = process.argv.length > 2 ? process.argv.slice(2) : ['../shared/pages/real', 'tests/fixtures/pages'];
const COLD_RUNS = 5;

type Ratios = { warm: number; reading: number; cold: number };

async function check(page: Page, file: string, bundle: string): Promise<Ratios> {
  const open = async (): Promise<Page> => {
    await page.goto(pathToFileURL(resolve(file)).href, { waitUntil: 'domcontentloaded' });
    return page;
  };
  const { kind, right, all, untouched, wrong } = await evidenceIn(await open());
  const cold = {
    own: await coldCost(open, bundle, 'own', COLD_RUNS),
    peer: await coldCost(open, bundle, 'peer', COLD_RUNS),
  };
  await (await open()).evaluate(bundle);
  const warm = await warmCost(page);
  const ratios = { warm: warm.own / warm.peer, reading: warm.article / warm.peer, cold: cold.own / cold.peer };
  const figures = [ratios.warm, ratios.reading, ratios.cold].map((ratio) => ratio.toFixed(2));
  const name = file.split('/').pop();
  console.log(`| ${[name, kind, `${right}/${all}`, untouched ? 'untouched' : 'CHANGED', ...figures].join(' | ')} |`);
  for (const line of wrong.slice(0, 3)) console.log(`    ${line}`);
  return ratios;
}

/** With what the cost grows: pages of the same text with more menus, and of more text with the same menus. */
async function checkGrowth(page: Page, bundle: string): Promise<void> {
  console.log(
    '\n| generated page | reading / that of the first | with digest / that of the first | reading / Readability |',
  );
  console.log('|---|--:|--:|--:|');
  let first = { article: 0, own: 0 };
  for (const [name, html] of Object.entries(GENERATED)) {
    await page.setContent(html);
    await page.evaluate(bundle);
    const { own, article, peer } = await warmCost(page, { warmUp: 20, count: 9, sides: ['own', 'article', 'peer'] });
    if (first.own === 0) first = { article, own };
    const figures = [(article / first.article).toFixed(1), (own / first.own).toFixed(1), (article / peer).toFixed(2)];
    console.log(`| ${name} | ${figures.join(' | ')} |`);
  }
}

async function run(browser: Browser): Promise<void> {
  const bundle = await bundleOf('tests/bench/page/entry.ts');
  const page = await browser.newPage();
  console.log(`reading a page, and its digest, beside Readability alone: ${ALL.count} rounds in turn\n`);
  console.log('| page | kind | evidence | page | with digest | reading alone | cold |\n|---|---|--:|---|--:|--:|--:|');
  const ratios: Ratios[] = [];
  for (const folder of FOLDERS.filter((path) => existsSync(path)))
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.html')))
      ratios.push(await check(page, join(folder, file), bundle));
  console.log('\n| cost / Readability alone | median | at most 1 | p95 | at most 1 |\n|---|--:|---|--:|---|');
  const rows = [
    ['with digest', ratios.map(({ warm }) => warm)],
    ['reading alone', ratios.map(({ reading }) => reading)],
    ['with digest, first call', ratios.map(({ cold }) => cold)],
  ] as const;
  for (const [name, figures] of rows) console.log(summaryOf(name, figures));
  await checkGrowth(page, bundle);
}

const { chromium } = findBrowsers();
if (!chromium || !existsSync('.output/chrome-mv3/collect.js'))
  console.log(`bench: skipped, ${chromium ? 'the build' : 'Chromium'} is not here`);
else {
  const browser = await launch({
    executablePath: chromium,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  try {
    await run(browser);
  } finally {
    await browser.close();
  }
}
