import { existsSync } from 'node:fs';
import { findBrowsers } from '../../../.ci/browsers.mjs';
import { writeSection } from '../../reports/section.ts';
import { goalTable } from '../goals.ts';
import { pagesAtHand } from '../inputs.ts';
import { bundleOf } from './bundle.ts';
import { type Checked, check, growth, launchChromium } from './chromium.ts';
import { ALL } from './cost.ts';
import { costsInFirefox } from './firefox.ts';
import { growthTable, memoryRows, overPages, pagesTable } from './report.ts';

/**
 * Reads pages in real browsers: does every sentence that was read lead back to its place, and what does a digest of the
 * page cost beside Readability and Defuddle alone, in turn in one run? Ratios only: a time on a shared machine says
 * nothing. In: pages by path. Needs `npm run build`. Writes its sections of docs/performance.md.
 */
const REPORT = 'docs/performance.md';

async function inChromium(executable: string, files: readonly string[], bundle: string): Promise<void> {
  const browser = await launchChromium(executable);
  try {
    const page = await browser.newPage();
    const pages: Checked[] = [];
    for (const file of files) {
      const checked = await check(page, file, bundle);
      pages.push(checked);
      for (const line of checked.evidence.wrong.slice(0, 3)) console.log(`${checked.name}: ${line}`);
    }
    const grown = await growth(page, bundle);
    const first = pages.map(({ cold }) => cold.own / cold.readability);
    writeSection(
      REPORT,
      'Reading a page in Chromium',
      `Written by \`npm run bench -- pages\`: ${files.length} pages, ${ALL.count} rounds in turn, all sides from one bundle in one page. “Reading” is what stands between the click and the article, “with digest” adds all up to the items; Readability is \`new Readability(document.cloneNode(true)).parse()\`, Defuddle \`new Defuddle(document).parse()\`, each alone. Time of the page's thread on the processor, warm, without what helper threads do for any of them (collecting garbage, compiling); the first call is in a page just opened. The middle half is that of the pages.

${goalTable(
  overPages(
    pages.map(({ warm }) => warm),
    first,
  ),
  'ratio',
)}

Page by page; “evidence” counts the sentences that lead back to their place in the page:

${pagesTable(pages)}

${growthTable(grown)}

What a warm call allocates of the JavaScript heap, most of which is garbage at once; the clones of the page that Readability and Defuddle make are not in it, as the browser keeps them elsewhere:

${goalTable(memoryRows(pages), 'MB')}

The page is not copied: it is looked over once for what is shown, and walked once. Readability is asked only where it could decide (a smaller part could win over the one that the structure gives, no platform's place decides, and the page is no mere list), on a small document made of the pieces in question; \`tests/page/readable.test.ts\` holds on all pages at hand that to ask it anyway would change nothing. Menus of hundreds of links, named as such, are passed by.`,
    );
  } finally {
    await browser.close();
  }
}

async function inFirefox(executable: string, files: readonly string[], bundle: string): Promise<void> {
  const costs = await costsInFirefox(executable, files, bundle);
  writeSection(
    REPORT,
    'Reading a page in Firefox',
    `Written by \`npm run bench -- pages\`: the same pages and sides, in turn, warm; by the clock, as Firefox doesn't tell a thread's time on the processor, so that these figures are less sure than Chromium's.

${goalTable(overPages(costs), 'ratio')}`,
  );
}

const files = pagesAtHand();
const { chromium, firefox } = findBrowsers();
if (files.length === 0) console.log('bench, reading a page: skipped, no page is here');
else {
  const bundle = await bundleOf('tests/bench/page/entry.ts');
  if (!chromium || !existsSync('.output/chrome-mv3/collect.js'))
    console.log(`bench, reading a page in Chromium: skipped, ${chromium ? 'the build' : 'the browser'} is not here`);
  else await inChromium(chromium, files, bundle);
  if (!firefox) console.log('bench, reading a page in Firefox: skipped, the browser is not here');
  else await inFirefox(firefox, files, bundle);
}
