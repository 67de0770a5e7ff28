import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowsers } from '../../.ci/browsers.mjs';
import type { Browser } from '../e2e/harness/browser.ts';
import { temporaryFolder } from '../e2e/harness/build.ts';
import { startChromium } from '../e2e/harness/chromium.ts';
import { startFirefox } from '../e2e/harness/firefox.ts';
import { deep, longText, manyElements, odd, oneLine, TITLE } from '../e2e/harness/huge-pages.ts';
import { names, tabs } from '../e2e/harness/person.ts';
import { serveFolder } from '../e2e/harness/serve.ts';
import { waitFor } from '../e2e/harness/wait.ts';
import { writeSection } from '../reports/section.ts';

/**
 * Opens pages of a size that nobody writes in real browsers, clicks the icon and looks what the popup answers, and
 * when. Needs `npm run build`. Writes its figures to docs/safety.md; exit code 1 where a popup gives no answer. A
 * browser's name as argument: that one alone.
 */
const PAGES: Readonly<Record<string, () => string>> = {
  'lone surrogates, marks of direction and without width, look-alike letters': odd,
  'one line of 1 MB': () => oneLine(1e6),
  'text 10,000 elements deep': () => deep(10_000),
  '1,000,000 elements': () => manyElements(1e6),
  '20 MB of text': () => longText(20e6),
};
/** Until the popup answers (milliseconds): who waits longer thinks that it hangs. */
const PATIENCE = 240_000;
const [only] = process.argv.slice(2);

type Answer = { says: string; seconds: number | null };

const folder = temporaryFolder('huge');
for (const [i, make] of Object.values(PAGES).entries()) writeFileSync(join(folder.path, `${i}.html`), make());

const startOf = (name: string, executable: string): Promise<Browser> => {
  const options = { executable, headless: true };
  return name === 'firefox' ? startFirefox(options) : startChromium(options);
};

/** What the popup shows: how many items of each kind, or the sentence that says why there are none. */
async function answerOf(browser: Browser): Promise<Answer> {
  const start = performance.now();
  const popup = await browser.clickIcon();
  const says = await waitFor(
    'an answer',
    async () => {
      const sections = await tabs(popup);
      if (sections.length > 0) return sections.map(({ name, count }) => `${name} ${count}`).join(', ');
      const busy = await popup.evaluate<boolean>(`document.querySelector('[aria-busy=true]') !== null`);
      // The page's title stands there before its digest does.
      const [heading = TITLE] = await names(popup, 'heading');
      return busy || heading === TITLE ? null : heading;
    },
    PATIENCE,
  );
  return { says, seconds: (performance.now() - start) / 1000 };
}

const isLoaded = (browser: Browser): Promise<boolean> =>
  waitFor('the page', () => browser.page.evaluate<boolean>(`document.readyState === 'complete'`), PATIENCE);

async function answers(name: string, executable: string): Promise<Answer[]> {
  const served = await serveFolder(folder.path);
  const all: Answer[] = [];
  for (const [i, page] of Object.keys(PAGES).entries()) {
    // Each gets a browser of its own: what one leaves behind is no other's.
    const browser = await startOf(name, executable);
    const answer = await browser
      .open(`${served.origin}/${i}.html`)
      // Long pages load for longer than the driver waits.
      .catch(() => isLoaded(browser))
      .then(() => answerOf(browser))
      .catch((error: Error): Answer => ({ says: error.message.slice(0, 120), seconds: null }));
    console.log(name, page, answer);
    all.push(answer);
    await Promise.race([browser.close().catch(() => {}), new Promise((done) => setTimeout(done, 20_000))]);
  }
  await served.close();
  return all;
}

for (const [name, executable] of Object.entries(findBrowsers())) {
  if (!executable || (only && only !== name)) continue;
  const found = await answers(name, executable);
  if (found.some(({ seconds }) => seconds === null)) process.exitCode = 1;
  const rows = Object.keys(PAGES).map(
    (page, i) => `| ${page} | ${found[i]?.says} | ${found[i]?.seconds?.toFixed(1) ?? `none in ${PATIENCE / 1000}`} |`,
  );
  writeSection(
    'docs/safety.md',
    `Huge and odd pages, ${name === 'firefox' ? 'Firefox' : 'Chromium'}`,
    `By \`npx tsx tests/prove/huge.ts\` (in \`npm run prove\`; \`npm run build\` first): a click on the icon over each page. Seconds are wall clock, from the click to what the reader sees; other work on the machine counts in.

| page | what the reader sees | seconds |
|---|---|--:|
${rows.join('\n')}`,
  );
}
folder.remove();
