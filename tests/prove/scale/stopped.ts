import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { logged, runOn, untilDone } from './engine.ts';
import { MIDST, type Shared } from './shared.ts';

/**
 * Stops a run in the midst and takes it up again by parallel's log. Each block has a file, which gets its name when it
 * is whole: what a stop leaves behind is done again.
 */
export async function proveStopped({ folder, archive, tools, digest, blocks, report }: Shared): Promise<void> {
  const out = join(folder, 'blocks');
  mkdirSync(out);
  const log = join(folder, 'stopped.log');
  const job = `${digest} > ${out}/{#}.part && mv ${out}/{#}.part ${out}/{#}.jsonl`;
  const command = [tools.parallel, ...blocks, '-j2', '--joblog', log, '--resume', job];
  const stopped = await runOn(folder, 'stopped', command, archive, async (child) => {
    await untilDone(log, MIDST, child);
    // The first lets running jobs end, the second doesn't.
    child.kill();
    child.kill();
  });
  const before = logged(log).length;
  const again = await runOn(folder, 'again', command, archive);
  const files = readdirSync(out).filter((name) => name.endsWith('.jsonl'));
  files.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
  const output = Buffer.concat(files.map((name) => readFileSync(join(out, name))));
  const [seconds, errors] = [stopped.seconds + again.seconds, [...stopped.errors, ...again.errors]];
  report(
    'two cores, stopped and taken up again',
    { ...again, output, seconds, errors },
    `${before} of ${files.length} blocks were done when it was stopped`,
  );
}
