import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launch } from 'puppeteer-core';
import { findBrowsers } from '../../../.ci/browsers.mjs';
import { copyBuild } from '../../e2e/harness/build.ts';
import { serveFolder } from '../../e2e/harness/serve.ts';
import { digestIsShown } from '../../e2e/harness/shown.ts';
import { waitFor } from '../../e2e/harness/wait.ts';
import { measureClick, median } from './measure.ts';

/**
 * From the click to the digest on screen, against a popup that only shows the page's title: real clicks in Chromium
 * over real articles, both in turn in one run. A time on a shared machine says nothing; the ratio of medians does.
 */
const PAGES = '../shared/pages/real';
const RUNS = 15;
const GOAL = 1.35;
const TITLE_IS_SHOWN = `Boolean(document.getElementById('title')?.textContent)`;
/** Names are looked up nowhere: the pages' own requests to the outside fail at once. */
const OFFLINE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
const QUIET = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const articles = (): string[] =>
  readFileSync(join(PAGES, 'INDEX.tsv'), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([, , kind]) => kind === 'article')
    .map(([file = '']) => file);

async function main(): Promise<number> {
  const { chromium } = findBrowsers();
  if (!existsSync(PAGES) || !chromium) {
    console.log(`bench: skipped, ${chromium ? PAGES : 'Chromium'} is not here`);
    return 0;
  }
  const served = await serveFolder(PAGES);
  const build = copyBuild('chromium');
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await launch({
    executablePath: chromium,
    pipe: true,
    enableExtensions: [resolve('tests/bench/click/baseline'), build.path],
    defaultViewport: null,
    args: [OFFLINE, ...QUIET, ...root, '--disable-gpu', '--window-size=1280,900', '--screen-info={1600x1200}'],
  });
  const extensions = await waitFor('both extensions', async () => {
    const loaded = [...(await browser.extensions()).values()];
    return loaded.length === 2 ? loaded : null;
  });
  const baseline = extensions.find(({ name }) => name.startsWith('Baseline'));
  const ours = extensions.find(({ name }) => !name.startsWith('Baseline'));
  const page = (await browser.pages())[0];
  if (!baseline || !ours || !page) throw new Error('the two extensions are not loaded');

  const ratios: number[] = [];
  console.log('article                            title ms  digest ms  ratio');
  for (const file of articles()) {
    const times = { title: [] as number[], digest: [] as number[] };
    // The first round warms both up. Each round is a page of its own: nothing is taken from what was kept.
    for (let round = 0; round <= RUNS; round += 1) {
      await page.goto(`${served.origin}/${file}?${round}`, { waitUntil: 'load' });
      const title = async () => measureClick(browser, page, baseline, TITLE_IS_SHOWN);
      const digest = async () => measureClick(browser, page, ours, digestIsShown);
      const [first, second] = round % 2 ? [title, digest] : [digest, title];
      const [one, other] = [await first(), await second()];
      if (round === 0) continue;
      times.title.push(round % 2 ? one : other);
      times.digest.push(round % 2 ? other : one);
    }
    const [title, digest] = [median(times.title), median(times.digest)];
    ratios.push(digest / title);
    console.log(
      `${file.padEnd(34)} ${title.toFixed(0).padStart(8)} ${digest.toFixed(0).padStart(10)} ${(digest / title).toFixed(2).padStart(6)}`,
    );
  }
  console.log(
    `median ratio ${median(ratios).toFixed(2)} over ${ratios.length} articles, ${RUNS} runs each; goal at most ${GOAL}`,
  );
  await browser.close();
  await served.close();
  build.remove();
  return 0;
}

process.exitCode = await main();
