import { findBrowsers } from '../../.ci/browsers.mjs';
import { writeSection } from '../reports/section.ts';
import { killRounds } from './kills/rounds.ts';

/**
 * Kills real browsers in the middle of saving and looks whether every digest that was said to be saved is there and
 * whole. In: how many kills (default 50), and a browser's name where only one is wanted. Writes its figures to
 * docs/library.md; exit code 1 where one is lost.
 */
const KILLS = Number(process.argv[2] ?? 50);
const ONLY = process.argv[3];
for (const [name, executable] of Object.entries(findBrowsers())) {
  if (!executable || (ONLY && ONLY !== name)) continue;
  const { version, kills, confirmed, pages, lost } = await killRounds(
    name as 'chromium' | 'firefox',
    executable,
    KILLS,
  );
  for (const line of lost) console.error(`${name}: ${line}`);
  if (lost.length > 0) process.exitCode = 1;
  writeSection(
    'docs/library.md',
    `Killed while saving, ${name === 'firefox' ? 'Firefox' : 'Chromium'}`,
    `All processes of the browser are ended at once (SIGKILL) while three pages are being saved, each with a second version after it; then it is started again on the same profile. Every save that had been confirmed must be there, article and digest equal to what was saved; what was not yet confirmed is there whole or not at all, in list and search.

| browser | kills | saves confirmed | pages at the end | lost or broken |
|---|--:|--:|--:|--:|
| ${version} | ${kills} | ${confirmed} | ${pages} | ${lost.length} |`,
  );
}
