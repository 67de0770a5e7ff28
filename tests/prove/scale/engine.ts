import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Output and standard error stand in the folder under the run's name. */
export type EngineRun = { name: string; code: number | null; seconds: number; output: Buffer; errors: string[] };

/** However slow the machine is, nothing hangs for ever. */
const LONGEST = 1_800_000;

/**
 * Runs a command on a file of rows. In: the folder for what it writes, the run's name, the command, the rows' file;
 * `during` runs beside it. Throws where it can't be started.
 */
export async function runOn(
  folder: string,
  name: string,
  [command, ...args]: readonly string[],
  rows: string,
  during?: (child: ChildProcess) => Promise<void>,
): Promise<EngineRun> {
  const path = (suffix: string): string => join(folder, `${name}.${suffix}`);
  const files = [openSync(rows, 'r'), openSync(path('out'), 'w'), openSync(path('err'), 'w')];
  const home = join(folder, 'parallel');
  mkdirSync(home, { recursive: true });
  // Whoever runs it by hand is asked to cite it; a script can't answer.
  writeFileSync(join(home, 'will-cite'), '');
  const start = performance.now();
  const env = { ...process.env, PARALLEL_HOME: home };
  const child = spawn(command as string, args, { stdio: files as [number, number, number], env, timeout: LONGEST });
  const ended = once(child, 'close');
  await during?.(child);
  const [code] = await ended;
  for (const file of files) closeSync(file);
  const seconds = (performance.now() - start) / 1000;
  const errors = readFileSync(path('err'), 'utf8').split('\n').filter(Boolean);
  return { name, code, seconds, output: readFileSync(path('out')), errors };
}

/** Waits until so many blocks are done, or the command has ended. */
export async function untilDone(log: string, blocks: number, child: ChildProcess): Promise<void> {
  while (logged(log).length < blocks && child.exitCode === null && child.signalCode === null) await wait(100);
}

export type Logged = { host: string; code: number; runtime: number };

/** What parallel's `--joblog` says of the blocks that are done. */
export function logged(path: string): Logged[] {
  if (!existsSync(path)) return [];
  const [, ...lines] = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const [, host = '', , runtime, , , code] = line.split('\t');
    return { host, code: Number(code), runtime: Number(runtime) };
  });
}
