import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowsers } from '../../.ci/browsers.mjs';
import type { Browser } from '../e2e/harness/browser.ts';
import { temporaryFolder } from '../e2e/harness/build.ts';
import { startChromium } from '../e2e/harness/chromium.ts';
import { added, type Measured, measureEvidence, randomFrom } from '../e2e/harness/evidence.ts';
import { startFirefox } from '../e2e/harness/firefox.ts';
import { openPopup } from '../e2e/harness/person.ts';
import { serveFolder } from '../e2e/harness/serve.ts';

/**
 * Opens pages in real browsers, reads each by a click on the icon, and shows random places of it: does each highlight
 * the occurrence that was read, and does every character stand in the live element that it was read from? Needs
 * `npm run build`. Writes its figures to docs/evidence.md; exit code 1 where a goal is missed. A number as argument seeds.
 */
const REPORT = 'docs/evidence.md';
const FOLDERS = ['tests/fixtures/pages', 'tests/fixtures/sample', 'tests/fixtures/e2e', 'tests/fixtures/e2e/frames'];
/** Saved pages stand still: what they would load from elsewhere is not there, and their scripts would wait for it. */
const SAVED = ['../shared/pages/real', '../shared/pages/probes'];
const STILL = `<meta http-equiv="Content-Security-Policy" content="default-src 'self' 'unsafe-inline' data:; script-src 'none'">`;
const LEAST = 1000;
/** Of one page: so that long pages don't stand for all. */
const MOST = 80;
/** What can't be opened, which is said, and pages of another kind than text. */
const LEFT_OUT = /(?:folded|foreign|listing|pdf-only|short)\.html$/;
const NOTHING: Measured = { characters: 0, mapped: 0, shown: 0, right: 0, wrong: [] };
const seed = Number(process.argv[2] ?? 2026);

const pagesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.html') && !LEFT_OUT.test(name))
    .sort();

/** A folder of saved pages in which nothing stirs. */
function stilled(folder: string): { path: string; remove: () => void } {
  const copy = temporaryFolder('pages');
  for (const name of pagesIn(folder)) {
    const html = readFileSync(join(folder, name), 'utf8');
    const head = /<head[^>]{0,200}>/i;
    writeFileSync(join(copy.path, name), head.test(html) ? html.replace(head, (tag) => tag + STILL) : STILL + html);
  }
  return copy;
}

const saved = SAVED.filter((path) => existsSync(path)).map(stilled);
const folders = [...FOLDERS, ...saved.map(({ path }) => path)];

async function measure(browser: Browser): Promise<{ pages: number; sum: Measured }> {
  const random = randomFrom(seed);
  let sum = NOTHING;
  let pages = 0;
  for (const folder of folders) {
    const served = await serveFolder(folder);
    for (const name of pagesIn(folder)) {
      await browser.open(`${served.origin}/${name}`);
      const found = await measureEvidence(await openPopup(browser), random, MOST);
      await browser.closePopup();
      for (const line of found.wrong) console.log(`${browser.name} ${name}: ${line}`);
      sum = added(sum, found);
      pages += found.characters > 0 ? 1 : 0;
    }
    await served.close();
  }
  return { pages, sum };
}

const share = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(3)} %`;
const rows: string[] = [];
let missed = false;
for (const [name, executable] of Object.entries(findBrowsers())) {
  if (!executable) continue;
  const options = { executable, headless: true };
  const browser = name === 'firefox' ? await startFirefox(options) : await startChromium(options);
  try {
    const { pages, sum } = await measure(browser);
    const { shown, right, characters, mapped } = sum;
    missed ||= right < shown || mapped / characters < 0.999 || shown < LEAST;
    rows.push(
      `| ${browser.name} ${browser.version.replace(/^\D{0,20}/, '')} | ${pages} | ${shown} | ${right} | ${characters} | ${share(mapped, characters)} |`,
    );
  } finally {
    await browser.close();
  }
}
for (const { remove } of saved) remove();
const report = `# Where items lead in the page

Written by \`npm run prove\`, on the project's fixtures and, where they are at hand, the evaluation pages: each page is read by a click on the icon of the built extension, and random places of it, sentences and the words of items (seed ${seed}, at most ${MOST} of a page) are shown by the scripts that the popup injects. Right is a highlight with the same words, in the element that they were read from, and of several occurrences there the one that was read.

| browser | pages | places shown | right | characters | in their live element |
|---|--:|--:|--:|--:|--:|
${rows.join('\n')}

Goals: all of at least ${LEAST} places right, and 99.9 % of the characters.
`;
console.log(report);
writeFileSync(REPORT, report);
if (missed) process.exitCode = 1;
