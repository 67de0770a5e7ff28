import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { writeSection } from '../reports/section.ts';
import { type LongRun, longRun, speedOf } from './scale/long-run.ts';
import { proveEngine } from './scale/prove-engine.ts';
import { type Kind, meanSize } from './scale/rows.ts';
import { growthOf, tenthsOf } from './scale/tenths.ts';
import { must } from './scale/tools.ts';

/**
 * Digests a long archive in one process, and a shorter one under GNU parallel over cores and over hosts. In: how many
 * pages each has (default 100000 and 3200). Linux alone. Writes its figures to docs/scale.md; exit code 1 where a goal
 * is missed.
 */
const PAGES = Number(process.argv[2] ?? 100_000);
const SHARED = Number(process.argv[3] ?? 3200);
/** Of one kind, for the speed of each. */
const OF_A_KIND = Math.ceil(PAGES / 60);
/** Goals: the last tenth's speed against the first's, and growth against the memory that the run takes. */
const SPEED = 0.9;
const GROWTH = 0.1;

const folder = mkdtempSync(join(tmpdir(), 'trich-yeu-scale-'));
const program = join(folder, 'digest.mjs');
const misses: string[] = [];
const goal = (met: boolean, what: string): string => {
  if (!met) misses.push(what);
  return met ? 'met' : 'MISSED';
};

const kilobytes = (kind: Kind): string => (meanSize(kind) / 1000).toFixed(1);
const [cpu] = cpus();
const machine = `${cpus().length} cores (${cpu?.model}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}; load of the machine when it began: ${loadavg()[0]?.toFixed(1)}`;

function table({ samples, broken, code, faults }: LongRun, text: number, html: number): string {
  const tenths = tenthsOf(samples);
  const [first, last] = [tenths[0]!, tenths.at(-1)!];
  const speed = last.perProcessorSecond / first.perProcessorSecond;
  const growth = growthOf(samples);
  const most = Math.max(...tenths.map(({ rssMb }) => rssMb));
  const whole = samples.at(-1)!;
  const lines = tenths.map(
    (tenth) =>
      `| ${tenth.digests} | ${tenth.perSecond.toFixed(0)} | ${tenth.perProcessorSecond.toFixed(0)} | ${tenth.rssMb.toFixed(0)} |`,
  );
  return `Written by \`npm run prove\` (\`npx tsx tests/prove/scale.ts\`). ${PAGES} JSON lines, made as they are asked for from texts and pages of our own (words, names and figures varied; one in ten is HTML), go through one \`digest -\`. ${broken} of them can't be read. Machine: ${machine}.

| pages | in a second and core |
|---|--:|
| texts, ${kilobytes('text')} kB on average | ${text.toFixed(0)} |
| HTML, ${kilobytes('html')} kB on average | ${html.toFixed(0)} |
| nine texts to one page of HTML, the whole run | ${(whole.digests / whole.processorSeconds).toFixed(0)} |

A second and core is one of the process's own processor time, that of collecting garbage included.

| digests so far | a second, by the clock | a second and core | memory at most, MB (RSS) |
|--:|--:|--:|--:|
${lines.join('\n')}

| | figure | goal | |
|---|--:|---|---|
| speed, last tenth to first, by processor time | ${speed.toFixed(2)} | at least ${SPEED} | ${goal(speed >= SPEED, 'speed')} |
| growth of memory after the first tenth, MB | ${growth.toFixed(1)} | at most ${(most * GROWTH).toFixed(0)}, a tenth of the most | ${goal(growth <= most * GROWTH, 'memory')} |
| digests lost, doubled or out of order, broken lines not named | ${faults.length} | 0 | ${goal(faults.length === 0, 'output')} |
| exit code, with ${broken} lines broken | ${code} | ${broken ? 1 : 0} | ${goal(code === (broken ? 1 : 0), 'exit code')} |`;
}

try {
  must('npm', ['run', '--silent', 'build-cli', '--', `--outfile=${program}`]);
  const [text, html] = [await speedOf(program, 'text', OF_A_KIND), await speedOf(program, 'html', OF_A_KIND)];
  const run = await longRun(program, PAGES);
  for (const fault of run.faults.slice(0, 20)) console.error(fault);
  writeSection('docs/scale.md', 'One process, many pages', table(run, text, html));
  const report = await proveEngine(folder, program, SHARED, goal);
  writeSection('docs/scale.md', 'Over cores and over hosts', `${report}\n\nMachine: ${machine}.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const miss of misses) console.error(`missed: ${miss}`);
if (misses.length > 0) process.exitCode = 1;
