import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digest } from '../../lib/digest/build.ts';
import { articleFromText } from '../../lib/digest/from-text.ts';
import { findFalls, raiseFloor, readFloor, type Score, writeFloor } from './floor.ts';

/**
 * Digests the gold texts and prints the scorer's table; its own arguments (--verbose, --json) are passed on.
 * --floor fails where a figure is lower than in floor.json; --record raises the figures there, and lowers none.
 */
const GOLD = '../shared/gold';
const DEV = join(GOLD, 'dev');

function writeDigests(): string {
  const out = mkdtempSync(join(tmpdir(), 'trich-yeu-score-'));
  for (const file of readdirSync(DEV).filter((name) => name.endsWith('.txt'))) {
    const result = digest(articleFromText(readFileSync(join(DEV, file), 'utf8')));
    writeFileSync(join(out, file.replace(/\.txt$/, '.json')), JSON.stringify(result));
  }
  return out;
}

function runScorer(digests: string, args: string[]): { code: number; output: string } {
  const scorer = [join(GOLD, 'score.mjs'), DEV, digests, '--texts', DEV, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, scorer, { encoding: 'utf8', maxBuffer: 1e8 });
  return { code: status ?? 1, output: `${stdout}${stderr}` };
}

function main(argv: string[]): number {
  if (!existsSync(DEV)) {
    console.log(`score: skipped, ${DEV} is not here`);
    return 0;
  }
  const digests = writeDigests();
  const passedOn = argv.filter((arg) => arg !== '--floor' && arg !== '--record');
  const table = runScorer(digests, passedOn);
  process.stdout.write(table.output);
  const score = JSON.parse(runScorer(digests, ['--json']).output) as Score;
  rmSync(digests, { recursive: true });
  if (argv.includes('--record')) writeFloor(raiseFloor(score, readFloor()));
  const falls = argv.includes('--floor') ? findFalls(score, readFloor()) : [];
  for (const fall of falls) console.log(fall);
  return falls.length > 0 ? 1 : table.code;
}

process.exitCode = main(process.argv.slice(2));
