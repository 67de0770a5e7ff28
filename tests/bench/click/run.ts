import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { launch } from 'puppeteer-core';
import { findBrowsers } from '../../../.ci/browsers.mjs';
import { copyBuild, temporaryFolder } from '../../e2e/harness/build.ts';
import { serveFolder } from '../../e2e/harness/serve.ts';
import { digestIsShown } from '../../e2e/harness/shown.ts';
import { waitFor } from '../../e2e/harness/wait.ts';
import { writeSection } from '../../reports/section.ts';
import { goalTable } from '../goals.ts';
import { pagesAtHand } from '../inputs.ts';
import { median, type Pair, ratioOf } from '../stats.ts';
import { measureClick } from './measure.ts';

/**
 * From the click to the digest on screen, against a popup that only shows the page's title: real clicks in Chromium
 * over real articles, both in turn in one run. A time on a shared machine says nothing; the ratio of medians does.
 * In: pages by path. Needs `npm run build`. Writes its section of docs/performance.md.
 */
const RUNS = 15;
const TITLE_IS_SHOWN = `Boolean(document.getElementById('title')?.textContent)`;
/** Names are looked up nowhere: the pages' own requests to the outside fail at once. */
const OFFLINE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
const QUIET = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Of saved pages whose list says what they are, the articles; of others all. */
function articles(): string[] {
  const INDEX = 'INDEX.tsv';
  const kinds = new Map<string, string>();
  const files = pagesAtHand();
  for (const folder of new Set(files.map((file) => join(file, '..')))) {
    if (!existsSync(join(folder, INDEX))) continue;
    for (const line of readFileSync(join(folder, INDEX), 'utf8').split('\n')) {
      const [file = '', , kind = ''] = line.split('\t');
      kinds.set(join(folder, file), kind);
    }
  }
  const listed = files.filter((file) => kinds.get(file) === 'article');
  return listed.length > 0 ? listed : files.slice(0, 4);
}

async function main(): Promise<number> {
  const { chromium } = findBrowsers();
  const files = articles();
  if (files.length === 0 || !chromium || !existsSync('.output/chrome-mv3/manifest.json')) {
    const missing = files.length === 0 ? 'no page' : chromium ? 'no build' : 'no Chromium';
    console.log(`bench, from the click to the digest: skipped, ${missing} is here`);
    return 0;
  }
  const folder = temporaryFolder('click');
  for (const file of files) copyFileSync(file, join(folder.path, basename(file)));
  const served = await serveFolder(folder.path);
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

  const pairs: Pair[] = [];
  const rows: string[] = [];
  for (const file of files.map((path) => basename(path))) {
    const times = { own: [] as number[], peer: [] as number[] };
    // The first round warms both up. Each round is a page of its own: nothing is taken from what was kept.
    for (let round = 0; round <= RUNS; round += 1) {
      await page.goto(`${served.origin}/${file}?${round}`, { waitUntil: 'load' });
      const title = async () => measureClick(browser, page, baseline, TITLE_IS_SHOWN);
      const digest = async () => measureClick(browser, page, ours, digestIsShown);
      const [first, second] = round % 2 ? [title, digest] : [digest, title];
      const [one, other] = [await first(), await second()];
      if (round === 0) continue;
      times.peer.push(round % 2 ? one : other);
      times.own.push(round % 2 ? other : one);
    }
    pairs.push(times);
    rows.push(`| ${file} | ${(median(times.own) / median(times.peer)).toFixed(2)} |`);
  }
  writeSection(
    'docs/performance.md',
    'From the click to the digest',
    `Written by \`npm run bench -- click\`: real clicks on both icons in Chromium over ${files.length} pages, in turn, ${RUNS} runs each; from the click to the paint of the digest's items, against a popup that asks the page for its title and shows it, which is the least that any popup about a page can do. By the clock, as most of it is the browser's own work in other processes.

${goalTable([{ what: 'click to digest / popup that shows the title', spread: ratioOf(pairs) }], 'ratio')}

| page | ratio |
|---|--:|
${rows.join('\n')}`,
  );
  await browser.close();
  await served.close();
  folder.remove();
  build.remove();
  return 0;
}

process.exitCode = await main();
