import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { isBroken, type Kind, nameOf, rowOf, rows } from './rows.ts';

/** What the process had taken when so many digests had come. */
export type Sample = { digests: number; seconds: number; processorSeconds: number; rssMb: number };
export type LongRun = {
  code: number | null;
  broken: number;
  samples: Sample[];
  /** What is wrong with the output: a digest lost, doubled or out of order, a broken line that isn't named. */
  faults: string[];
};

const TICKS = 100;
const SAMPLES = 100;

/** In: a process on Linux. Out: null where it has ended: its last lines may be read after that. */
function usageOf(pid: number | undefined): Pick<Sample, 'processorSeconds' | 'rssMb'> | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const rss = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    if (rss === undefined) return null;
    return { processorSeconds: (Number(stat[11]) + Number(stat[12])) / TICKS, rssMb: Number(rss) / 1024 };
  } catch {
    return null;
  }
}

/**
 * Feeds rows to one `digest -` as fast as it takes them, and watches what comes out.
 * In: the command line in one file, and how many rows. Out: what it took at every hundredth of them, and every fault.
 */
export async function longRun(program: string, pages: number): Promise<LongRun> {
  const child = spawn(process.execPath, [program, '-'], { stdio: 'pipe' });
  const start = performance.now();
  const expected = Array.from({ length: pages }, (_, n) => n).filter((n) => !isBroken(n));
  const faults: string[] = [];
  const samples: Sample[] = [];
  let digests = 0;
  const digested = (async () => {
    for await (const line of linesOf(child.stdout.setEncoding('utf8'))) {
      const name = nameOf(expected[digests] ?? Number.NaN);
      if (!line.startsWith(`{"name":"${name}",`) || !line.endsWith('}'))
        faults.push(`not ${name}: ${line.slice(0, 60)}`);
      digests += 1;
      if (digests % Math.max(1, Math.floor(expected.length / SAMPLES)) > 0) continue;
      const usage = usageOf(child.pid);
      if (usage) samples.push({ digests, seconds: (performance.now() - start) / 1000, ...usage });
    }
  })();
  let broken = 0;
  const said = (async () => {
    for await (const line of linesOf(child.stderr.setEncoding('utf8'))) {
      const number = Number(/^standard input, line (\d+): /.exec(line)?.[1]);
      if (isBroken(number - 1)) broken += 1;
      else faults.push(line);
    }
  })();
  const closed = once(child, 'close');
  for (const row of rows(0, pages)) if (!child.stdin.write(row)) await once(child.stdin, 'drain');
  child.stdin.end();
  const [[code]] = await Promise.all([closed, digested, said]);
  if (digests !== expected.length) faults.push(`${expected.length - digests} digests are missing`);
  if (broken !== pages - expected.length) faults.push(`${pages - expected.length - broken} broken lines are not named`);
  return { code, broken, samples, faults };
}

/** Pages in a second of one core's time, of one kind alone; starting the program is left out. */
export async function speedOf(program: string, kind: Kind, pages: number): Promise<number> {
  const child = spawn(process.execPath, [program, '-'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const times: number[] = [];
  const counted = (async () => {
    for await (const _ of linesOf(child.stdout.setEncoding('utf8'))) {
      const usage = usageOf(child.pid);
      if (usage) times.push(usage.processorSeconds);
    }
  })();
  for (let n = 0; n < pages; n += 1) if (!child.stdin.write(`${rowOf(n, kind)}\n`)) await once(child.stdin, 'drain');
  child.stdin.end();
  await counted;
  return (times.length - 1) / ((times.at(-1) as number) - (times[0] as number));
}

async function* linesOf(stream: AsyncIterable<string>): AsyncGenerator<string> {
  let begun = '';
  for await (const chunk of stream) {
    const lines = (begun + chunk).split('\n');
    begun = lines.pop() ?? '';
    yield* lines;
  }
  if (begun) yield begun;
}
