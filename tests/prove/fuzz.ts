import { type ChildProcess, fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { added, CHUNK, type Failure, HANG, NOTHING, type Tally } from '../fuzz/chunk.ts';
import { writeSection } from '../reports/section.ts';

/**
 * Mutates pages, texts and files in processes of their own, one to a core, and judges each. What is done is kept by seed
 * and by the code that it was done with, so that a run that was broken off goes on. Writes its figures to docs/safety.md;
 * exit code 1 where something fails. `--pages 1000`, `--seed 7`, `--minutes 10` (then it stops, and says what was done).
 */
const { values } = parseArgs({
  options: { pages: { type: 'string' }, seed: { type: 'string' }, minutes: { type: 'string' } },
});
const PAGES = Number(values.pages ?? 100_000);
const SEED = Number(values.seed ?? 2026);
const END = Date.now() + Number(values.minutes ?? Number.POSITIVE_INFINITY) * 60_000;
/** A process that says nothing for so long hangs, whatever else the machine does (milliseconds). */
const SILENCE = 900_000;
const JUDGED = ['lib', 'tests/fuzz', 'tests/evidence'];

function codeHash(): string {
  const hash = createHash('sha256');
  for (const folder of JUDGED)
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
      if (name.endsWith('.ts')) hash.update(readFileSync(join(folder, name)));
  return hash.digest('hex').slice(0, 12);
}

const folder = join('.cache/fuzz', `${SEED}-${codeHash()}`);
mkdirSync(folder, { recursive: true });
const fileOf = (seed: number): string => join(folder, `${seed}.json`);
const seeds = Array.from({ length: Math.ceil(PAGES / CHUNK.pages) }, (_, i) => SEED * 1_000_000 + i);
const todo = seeds.filter((seed) => !existsSync(fileOf(seed)));
console.log(`fuzz: seed ${SEED}, ${seeds.length - todo.length} of ${seeds.length} chunks are done, kept in ${folder}`);

function keep(seed: number, tally: Tally): void {
  writeFileSync(fileOf(seed), JSON.stringify(tally));
  for (const failure of tally.failures) console.log(JSON.stringify(failure));
}

/** One process, and the next one where it hangs. Settles when nothing is left to do. */
function work(): Promise<void> {
  return new Promise((done) => {
    let child: ChildProcess;
    let timer: NodeJS.Timeout;
    let seed: number | undefined;
    let at = 0;
    const next = (): void => {
      seed = Date.now() < END ? todo.shift() : undefined;
      if (seed !== undefined) child.send(seed);
      else {
        clearTimeout(timer);
        child.kill();
        done();
      }
    };
    const watch = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        child.kill('SIGKILL');
        const hang: Failure = {
          what: 'page',
          seed: seed ?? 0,
          mutant: { case: at },
          error: `no answer for ${SILENCE} ms`,
        };
        keep(seed ?? 0, { ...NOTHING, pages: at, failures: [hang] });
        start();
      }, SILENCE);
    };
    const start = (): void => {
      child = fork('tests/fuzz/worker.ts', [], { execArgv: ['--import', 'tsx'] });
      watch();
      child.on('message', (said: { ready?: true; at?: number; seed?: number; tally?: Tally }) => {
        watch();
        if (said.at !== undefined) at = said.at;
        if (said.seed !== undefined && said.tally) keep(said.seed, said.tally);
        if (said.ready || said.tally) next();
      });
    };
    start();
  });
}

await Promise.all(Array.from({ length: availableParallelism() }, work));
const sum = seeds
  .filter((seed) => existsSync(fileOf(seed)))
  .map((seed) => JSON.parse(readFileSync(fileOf(seed), 'utf8')) as Tally)
  .reduce(added, NOTHING);
const count = (n: number): string => n.toLocaleString('en-US');
const of = (what: Failure['what']): number => sum.failures.filter((failure) => failure.what === what).length;
writeSection(
  'docs/safety.md',
  'Mutated pages and files',
  `By \`npx tsx tests/prove/fuzz.ts\` (in \`npm run prove\`; seed ${SEED}): pages and texts of the project's own, in which elements are lost, repeated, moved and nested, words, numbers, symbols and names altered, odd characters strewn, the source cut and broken. Each is read as the command line reads it; every fact of its digest must stand in the words that it points to, the page must be one that the library's file takes, and some items are looked up in it. Back-up files and settings with altered bytes must be taken over or refused with a reason, and lose nothing.

| | cases | failed |
|---|--:|--:|
| pages | ${count(sum.pages)} | ${of('page')} |
| texts | ${count(sum.texts)} | ${of('text')} |
| back-up files (refused with the place: ${count(sum.refused)}) | ${count(sum.imports)} | ${of('import')} |
| settings and policies | ${count(sum.settings)} | ${of('settings')} |

${count(sum.items)} items' places were checked; of ${count(sum.places)} places looked up ${count(sum.found)} were found, and none showed other words. The dearest page took ${sum.worst.toFixed(0)} ms of a processor (goal: none over ${HANG} ms). Goal: ${count(100_000)} pages${sum.pages < 100_000 ? `; ${count(sum.pages)} of them are done, the rest wants processor time` : ''}.`,
);
if (sum.failures.length > 0) process.exitCode = 1;
