import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changesAgainst } from './change-report.ts';
import { findFalls, raiseFloor, readFloor, type Score, writeFloor } from './floor.ts';
import type { Page } from './items.ts';
import { judge } from './judge.ts';
import { type Options, readOptions, USAGE } from './options.ts';
import { readPages } from './pages.ts';
import { reportOf } from './report.ts';
import { countRules, rulesInShort } from './rules.ts';
import { DEV, loadScorer, SCORER, type Scorer } from './scorer.ts';

/**
 * Digests pages with known answers and prints the scorer's table, each rule's precision and what the options ask for.
 * Exit codes: 0 scored, or skipped where the pages are not at hand; 1 a figure fell or a text is missing; 2 wrong use.
 */
function writeDigests(pages: readonly Page[]): string {
  const out = mkdtempSync(join(tmpdir(), 'trich-yeu-score-'));
  for (const { name, predicted } of pages)
    if (predicted) writeFileSync(join(out, `${name}.json`), JSON.stringify(predicted));
  return out;
}

function runScorer(gold: string, digests: string, args: string[]): { code: number; output: string } {
  const scorer = [SCORER, gold, digests, '--texts', gold, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, scorer, { encoding: 'utf8', maxBuffer: 1e8 });
  return { code: status ?? 1, output: `${stdout}${stderr}` };
}

function print(lines: readonly string[]): void {
  for (const line of lines) console.log(line);
}

function printReports(pages: readonly Page[], scorer: Scorer, options: Options): void {
  const judged = pages.map((page) => ({ ...page, judged: judge(scorer, page.gold, page.predicted) }));
  const parts = judged.map((page) => page.judged);
  if (options.verbose) print(reportOf(judged, scorer, options.examples));
  else print(['', 'precision of each rule:', ...rulesInShort(countRules(parts))]);
  if (options.changes) print(['', ...changesAgainst(options.against, judged, scorer)]);
}

function checkFloor(score: Score, { floor, record }: Options): number {
  if (record) writeFloor(raiseFloor(score, readFloor()));
  const falls = floor ? findFalls(score, readFloor()) : [];
  print(falls);
  return falls.length > 0 ? 1 : 0;
}

async function main(options: Options): Promise<number> {
  const scorer = await loadScorer();
  if (!scorer || (options.gold === DEV && !existsSync(DEV))) {
    console.log(`score: skipped, ${scorer ? DEV : SCORER} is not here`);
    return 0;
  }
  const pages = existsSync(options.gold) ? readPages(options.gold) : [];
  if (pages.length === 0) {
    console.error(`${options.gold} holds no pages with known answers`);
    return 2;
  }
  const digests = writeDigests(pages);
  const table = runScorer(options.gold, digests, options.scorer);
  const score = JSON.parse(runScorer(options.gold, digests, ['--json']).output) as Score;
  rmSync(digests, { recursive: true });
  process.stdout.write(table.output);
  if (!options.scorer.includes('--json')) printReports(pages, scorer, options);
  return Math.max(table.code, checkFloor(score, options));
}

function optionsOf(args: string[]): Options | null {
  try {
    return readOptions(args);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    return null;
  }
}

// Who closes the pipe has had enough (`| head`).
process.stdout.on('error', () => process.exit());
const args = process.argv.slice(2);
if (args.includes('--help')) console.log(USAGE);
else {
  const options = optionsOf(args);
  process.exitCode = options ? await main(options) : 2;
}
