import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EngineRun, runOn } from './engine.ts';
import { proveHosts } from './over-hosts.ts';
import { rows } from './rows.ts';
import type { Shared } from './shared.ts';
import { proveStopped } from './stopped.ts';
import { must, toolPaths } from './tools.ts';

/** So that there is something to share, to lose and to take up again. */
const BLOCKS = 10;
const BROKEN_EVERY = 100;

/**
 * The same archive in one process and under GNU parallel: over cores, stopped and taken up again, over two hosts, and
 * over two of which one is lost in the midst. Every output must be byte for byte that of the one process.
 * In: a folder, the command line in one file, how many pages, and what notes a goal. Out: the report. Throws where a
 * program is missing.
 */
export async function proveEngine(
  folder: string,
  program: string,
  pages: number,
  goal: (met: boolean, what: string) => string,
): Promise<string> {
  const tools = toolPaths(['parallel', 'ssh', 'sshd', 'ip']);
  const archive = join(folder, 'archive.jsonl');
  const content = Buffer.concat([...rows(0, pages, BROKEN_EVERY)]);
  writeFileSync(archive, content);
  const digest = `${process.execPath} ${program} - --skip-broken`;
  const blocks = ['--pipe', '--block', String(Math.ceil(content.length / BLOCKS))];

  const single = await runOn(folder, 'single', digest.split(' '), archive);
  const lines: string[] = [];
  const report = (what: string, run: EngineRun, beside = ''): void => {
    const same = run.code === 0 && run.output.equals(single.output) && brokenIn(run) >= brokenIn(single);
    const figures = [
      run.seconds.toFixed(0),
      (pages / run.seconds).toFixed(0),
      (single.seconds / run.seconds).toFixed(2),
    ];
    lines.push(`| ${[what, ...figures, brokenIn(run), goal(same, what), beside].join(' | ')} |`);
    // Seen as it comes: the whole takes minutes.
    console.log(lines.at(-1));
    if (!same) console.error(run.errors.filter((line) => !isBroken(line)).join('\n'));
  };
  const shared: Shared = { folder, archive, tools, digest, blocks, report };
  report('one process, without an engine', single);
  const parallel = [tools.parallel, ...blocks, '--keep-order'];
  report('one core', await runOn(folder, 'one', [...parallel, '-j1', digest], archive));
  report('two cores', await runOn(folder, 'two', [...parallel, '-j2', digest], archive));
  await proveStopped(shared);
  try {
    await proveHosts(shared);
  } catch (error) {
    lines.push(`| two hosts | – | – | – | – | ${goal(false, 'two hosts')} | none to be had here: ${error} |`);
  }

  return `Written by \`npm run prove\` (\`npx tsx tests/prove/scale.ts\`). ${pages} JSON lines, one in ${BROKEN_EVERY} of them broken, in blocks of a ${BLOCKS}th of it under ${must(tools.parallel, ['--version']).split('\n')[0]}. The output is to be byte for byte that of one process, with every broken line named and exit code 0 (\`--skip-broken\`). Hosts are network namespaces of one machine, each with its own sshd, one job at a time; the link of the lost one is taken down while it works. What was being done when a run was stopped names its broken lines twice.

| | seconds | pages a second | times as fast as one process | broken lines named | same output | |
|---|--:|--:|--:|--:|---|---|
${lines.join('\n')}`;
}

const isBroken = (line: string): boolean => line.startsWith('standard input, line ');
const brokenIn = ({ errors }: EngineRun): number => errors.filter(isBroken).length;
