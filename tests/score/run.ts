import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digest } from '../../lib/digest/build.ts';
import { articleFromText } from '../../lib/digest/from-text.ts';

/** Digests the gold texts and prints the scorer's table. Arguments (--verbose, --json) go to the scorer. */
const GOLD = '../shared/gold';
const DEV = join(GOLD, 'dev');

if (!existsSync(DEV)) {
  console.log(`score: skipped, ${DEV} is not here`);
  process.exit(0);
}
const out = mkdtempSync(join(tmpdir(), 'trich-yeu-score-'));
for (const file of readdirSync(DEV).filter((name) => name.endsWith('.txt'))) {
  const result = digest(articleFromText(readFileSync(join(DEV, file), 'utf8')));
  writeFileSync(join(out, file.replace(/\.txt$/, '.json')), JSON.stringify(result));
}
const scorer = [join(GOLD, 'score.mjs'), DEV, out, '--texts', DEV, ...process.argv.slice(2)];
process.exitCode = spawnSync(process.execPath, scorer, { stdio: 'inherit' }).status ?? 1;
