import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowsers } from '../../.ci/browsers.mjs';
import { temporaryFolder } from '../e2e/harness/build.ts';
import { FOLDER, PAGES } from '../e2e/harness/hostile.ts';
import { writeSection } from '../reports/section.ts';

/**
 * Runs the scenarios with hostile pages in full, and the whole day's, in each browser that is found, with the unit tests
 * of crafted files and of messages, and writes what came of each to docs/safety.md. Needs `npm run build`. Exit code 1
 * where one failed.
 */
const REPORT = 'docs/safety.md';
type Result = { ancestorTitles: string[]; title: string; status: string; meta: Record<string, number> };

const folder = temporaryFolder('prove');
let failed = false;

/** The results of some tests, by vitest's own report. */
function resultsOf(config: string, files: string[], env: Record<string, string> = {}): Result[] {
  const file = join(folder.path, 'results.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const run = ['run', '--config', config, '--root', '.', ...reporters, ...files];
  const { status } = spawnSync('node_modules/.bin/vitest', run, {
    env: { ...process.env, ...env },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  failed ||= status !== 0;
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as { testResults: { assertionResults: Result[] }[] };
  return testResults.flatMap(({ assertionResults }) => assertionResults);
}

const browsers = Object.entries(findBrowsers()).filter(([, path]) => path !== null) as [string, string][];
const results = browsers.map(([name, path]) => {
  const env = { E2E_BROWSER: name, E2E_EXECUTABLE: path, HOSTILE: 'full' };
  return resultsOf('tests/e2e/vitest.config.ts', ['hostile', 'day'], env);
});
const unit = (file: string): Result[] => resultsOf('tests/vitest.config.ts', [file]);
const files = unit('tests/library/hostile-file.test.ts');
const messages = unit('tests/browser/messages.test.ts');
folder.remove();

const nameOf = ({ ancestorTitles, title }: Result): string => [...ancestorTitles.slice(1), title].join(', ');
/** A mark for each browser: ✓ where all such tests passed, ✗ where one didn't, – where there is none. */
const marks = (matches: (name: string) => boolean): string =>
  results
    .map((all) => all.filter((one) => matches(nameOf(one))))
    .map((own) => (own.length === 0 ? '–' : own.every(({ status }) => status === 'passed') ? '✓' : '✗'))
    .join(' ');
const passed = (all: Result[]): string => `${all.filter(({ status }) => status === 'passed').length} of ${all.length}`;

const PRODUCTS = ['popup', 'evidence', 'page', 'panel', 'library'];
const attackOf = (page: string): string =>
  /<!-- ([^>]{1,400}) -->/.exec(readFileSync(join(FOLDER, `${page}.html`), 'utf8'))?.[1] ?? page;
const FORMS = ['word', 'excel', 'csv', 'html', 'plain', 'markdown', 'json'];
const COPIES: Record<string, string> = { csv: 'tabs', html: 'html', markdown: 'markdown', json: 'json' };
const names = browsers.map(([name]) => (name === 'firefox' ? 'Firefox' : 'Chromium')).join(', then ');

writeSection(
  REPORT,
  'Hostile pages',
  `Written by \`npm run prove\` (\`tests/prove/hostile.ts\`). Each page of \`tests/fixtures/hostile/\` is an article with true figures and one family of attacks with false ones. It is read by a click on the icon, its items are shown in the page, it stands beside the panel, it is saved and looked at in the library, alone and in the comparisons. ✓: every figure that shows is an item and none that doesn't, each leads to the words that were read, the page is as it was, no element, handler or address of the page's stands in a page of ours, and the address that all payloads ask for was never asked for. First ${names}.

| attack | ${PRODUCTS.join(' | ')} |
|---|${PRODUCTS.map(() => ':-:|').join('')}
${PAGES.map((page) => `| ${attackOf(page)} | ${PRODUCTS.map((product) => marks((name) => name.startsWith(`${page}, ${product}:`) || name.includes(`, ${page}, ${product}:`))).join(' | ')} |`).join('\n')}

What all of these pages are handed on as, by the file of all that were saved and by the copy of the page full of formulas, Markdown and HTML: no formula, field, script, frame, link or address but of the web, no false figure.

| form | file | copy |
|---|:-:|:-:|
${FORMS.map((form) => `| ${form} | ${marks((name) => name.includes(`file of all, ${form}:`))} | ${COPIES[form] ? marks((name) => name.startsWith(`copy, ${COPIES[form]}:`)) : '–'} |`).join('\n')}

Crafted back-ups, each refused in words or taken as text, with the library as it was: ${passed(files)} cases. Messages from foreign senders and of foreign shapes, to each of the three places that hear any: ${passed(messages)} cases.

What isn't known: words that styles write into the page (\`::before\`) stand in no text and are never read, so a sentence may look longer on the screen than it is quoted; a font may draw other figures than the text has; what lies over the text only while it stays with the window (dialogs) hides nothing; what is transparent but fades in counts as shown; and a page that shows less than 500 characters of its own is read with what it hides, since portals show their text late.`,
);

const days = results.map((all) => all.filter(({ ancestorTitles }) => ancestorTitles[0]?.startsWith('a whole day')));
writeSection(
  REPORT,
  'A whole day’s requests',
  `Written by \`npm run prove\` (\`tests/prove/hostile.ts\`). From the first run to the day after the browser's restart, in one profile: options, articles, a list, hostile pages, PDFs, every copy, panel, library with search, notes, comparisons, files of every form, back-up, wipe and restore. Every request of pages, injected scripts, background and own pages is counted by the browser, and by the servers; the last step makes one more and must be told of it.

| browser | steps passed | pages opened | PDFs clicked | PDFs asked for | other requests |
|---|--:|--:|--:|--:|--:|
${days
  .map((steps, i) => {
    const {
      opened = '?',
      clicked = '?',
      pdfs = '?',
      others = '?',
    } = steps.find(({ meta }) => 'opened' in meta)?.meta ?? {};
    return `| ${browsers[i]?.[0]} | ${passed(steps)} | ${opened} | ${clicked} | ${pdfs} | ${others} |`;
  })
  .join('\n')}`,
);
if (failed) process.exitCode = 1;
