import { median } from './click/measure.ts';

/** What is measured, by name: a run of it, whose result is not looked at. */
export type Runs = Readonly<Record<string, () => unknown>>;

/** Of the processor, not of the clock: what else the machine does is in the clock, and in the longest run most. */
function timeOf(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

/**
 * Runs all in turn, round by round, so that each finds the process as the others left it.
 * In: how many rounds warm up, and how many count. Out: the median of each, in microseconds; for ratios, not to be printed.
 */
export function mediansOf(runs: Runs, warmUp: number, rounds: number): Map<string, number> {
  const names = Object.keys(runs);
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = -warmUp; round < rounds; round += 1)
    for (const name of names) {
      const time = timeOf(runs[name] as () => unknown);
      if (round >= 0) times.get(name)?.push(time);
    }
  return new Map([...times].map(([name, figures]) => [name, median(figures)]));
}
