import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch, type Page } from 'puppeteer-core';
import { evidenceOf } from '../../lib/locate/evidence.ts';
import type { CollectResult, LocateResult } from '../../lib/messages.ts';
import { articleOf } from '../../lib/page/article-of.ts';
import { read } from '../../lib/text/reading.ts';

/**
 * Runs the built scripts in Chromium on saved pages: does every sentence that was read lead back to its place, and
 * what does reading cost beside Readability? In: folders of pages (default: the evaluation pages). Needs `npm run build`.
 */
const BUILD = '.output/chrome-mv3';
const ROUNDS = 5;
const folders = process.argv.length > 2 ? process.argv.slice(2) : ['../shared/pages/real', '../shared/pages/probes'];
const script = (name: string): string => readFileSync(join(BUILD, name), 'utf8');
const COLLECT = script('collect.js');
const LOCATE = script('locate.js');
const READABILITY = readFileSync('node_modules/@mozilla/readability/Readability.js', 'utf8');
/** What is highlighted, in the page or in a frame of its own. */
const QUOTE = `(() => {
  const views = [window, ...Array.from(window)].filter((view) => { try { return view.CSS; } catch { return false; } });
  const [range] = views.flatMap((view) => [...(view.CSS.highlights.get('trich-yeu') ?? [])]);
  return range ? range.toString() : '';
})()`;

const bare = (text: string): string => text.normalize('NFC').replace(/[\s|\u00AD\u200B-\u200F\uFEFF]/g, '');
const median = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

const time = (page: Page, code: string): Promise<number> =>
  page.evaluate(
    `(() => { const start = performance.now(); (() => { ${code} })(); return performance.now() - start; })()`,
  ) as Promise<number>;

async function check(page: Page, file: string): Promise<string> {
  await page.goto(pathToFileURL(resolve(file)).href, { waitUntil: 'domcontentloaded' });
  const before = await page.content();
  const article = articleOf((await page.evaluate(COLLECT)) as CollectResult);
  const untouched = (await page.content()) === before;
  await page.evaluate(LOCATE);
  const reading = read(article);
  let right = 0;
  let all = 0;
  const wrong: string[] = [];
  for (const line of reading.lines) {
    if (line.block === null && article.titleStamp < 0) continue;
    for (const span of line.sentences) {
      const request = evidenceOf(article, span);
      const result = (await page.evaluate((r) => globalThis.trichYeuLocate?.(r), request)) as LocateResult;
      const shown = (await page.evaluate(QUOTE)) as string;
      all += 1;
      if (result === 'shown' && bare(shown) === bare(request.quote)) right += 1;
      else wrong.push(`${result}: ${request.quote.slice(0, 60)} → ${shown.slice(0, 60)}`);
    }
  }
  const own: number[] = [];
  const peer: number[] = [];
  for (let i = 0; i < ROUNDS; i += 1) {
    own.push(await time(page, COLLECT));
    peer.push(await time(page, `${READABILITY};new Readability(document.cloneNode(true)).parse()`));
  }
  const ratio = median(own) / median(peer);
  const name = file.split('/').pop();
  return [
    `${name}\t${article.kind}\t${right}/${all}\t${untouched ? 'untouched' : 'CHANGED'}\t${median(own).toFixed(1)} ms\t${ratio.toFixed(2)} of Readability`,
    ...wrong.slice(0, 3).map((line) => `    ${line}`),
  ].join('\n');
}

const browser = await launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--host-resolver-rules=MAP * ~NOTFOUND'],
});
try {
  const page = await browser.newPage();
  for (const folder of folders.filter((path) => existsSync(path)))
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.html')))
      console.log(await check(page, join(folder, file)));
} finally {
  await browser.close();
}
