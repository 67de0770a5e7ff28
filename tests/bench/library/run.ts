import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowsers } from '../../../.ci/browsers.mjs';
import { temporaryFolder } from '../../e2e/harness/build.ts';
import { serveFolder } from '../../e2e/harness/serve.ts';
import { writeSection } from '../../reports/section.ts';
import { bundleOf } from '../page/bundle.ts';
import { type Measured, measureIn } from './measure.ts';
import { QUERIES } from './queries.ts';
import { readsOfTexts, TEXTS } from './reads.ts';

/**
 * What a library of 10,000 pages costs in real browsers, and how much more than one of 100: opening, searching, memory,
 * back-up and restoring. In: how many pages (default 10000), and a browser's name where only one is wanted. Writes its
 * figures to docs/library.md.
 */
const PAGES = Number(process.argv[2] ?? 10_000);
const ONLY = process.argv[3];
const FEW = 100;

const number = (figure: number, digits = 1): string => (Number.isFinite(figure) ? figure.toFixed(digits) : '–');

function tableOf({ version, few, all, memory, trip }: Measured, texts: number): string {
  const row = (what: string, key: keyof typeof few, goal = ''): string =>
    `| ${what} | ${number(few[key])} | ${number(all[key])} | ${number(all[key] / few[key])} | ${goal} |`;
  return `### ${version}

${PAGES} pages made of ${texts} texts (words, names and days varied, every 20th a reprint), each saved on its own; ${QUERIES.length} queries: none, common, rare and begun words, filters, days.

| | ${FEW} pages | ${PAGES} pages | ratio | goal |
|---|--:|--:|--:|---|
${row('opening: library and first 50 texts, ms', 'list', '300')}
${row('the first search for a word after it, which loads the words, ms', 'word')}
${row('a search, median, ms', 'median', '50')}
${row('a search, 95 of 100 within, ms', 'p95', '50')}
${row('the slowest query, its median, ms', 'worst', '50')}
${row('the values of the filter “people”, ms', 'values')}
${row('saving, ten at once, ms a page', 'save')}

Memory of the page after all searches: ${memory === null ? 'not told by this browser' : `${number(memory, 0)} MB (goal 150)`}. Back-up: ${number(trip.bytes / 1e6, 0)} MB in ${number(trip.backUp / 1000)} s; restored into an empty library in ${number(trip.restore / 1000)} s, ${trip.count} pages; backed up again it is ${trip.equal ? 'byte-equal' : 'NOT byte-equal'}.`;
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
    const measured = await measureIn(name as 'chromium' | 'firefox', executable, `${served.origin}/`, FEW, PAGES);
    writeSection(
      'docs/library.md',
      `What it costs in ${name === 'firefox' ? 'Firefox' : 'Chromium'}`,
      tableOf(measured, reads.length),
    );
  }
  await served.close();
  folder.remove();
}
