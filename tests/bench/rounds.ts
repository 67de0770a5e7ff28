/** What is measured, by name: a run of it. */
export type Runs = Readonly<Record<string, () => unknown>>;

export type Rounds = {
  /** At least one. */
  warmUp: number;
  count: number;
  /** Microseconds that a measurement takes at least: what is shorter is run several times in it. */
  least?: number;
};

const MOST_CALLS = 5000;

/** What a run gave stays reachable until the next one, so that no compiler finds it idle. */
export const last: { result: unknown } = { result: null };

/** Of the processor, not of the clock: what else the machine does is in the clock, and in the longest run most. */
function timeOf(run: () => unknown, calls: number): number {
  const start = process.cpuUsage();
  for (let i = 0; i < calls; i += 1) last.result = run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / calls;
}

/**
 * Runs all in turn, round by round, so that each finds the process as the others left it.
 * Out: microseconds of a call by name, one figure a round; for ratios, not to be printed.
 */
export function timesOf(runs: Runs, { warmUp, count, least = 2000 }: Rounds): Map<string, number[]> {
  const all = Object.entries(runs);
  for (let round = 1; round < warmUp; round += 1) for (const [, run] of all) last.result = run();
  // The last round of warming up says how many calls a measurement needs.
  const calls = new Map(
    all.map(([name, run]) => {
      const once = Math.max(timeOf(run, 1), 1);
      const taken = once < least ? timeOf(run, 10) : once;
      return [name, Math.min(MOST_CALLS, Math.max(1, Math.ceil(least / taken)))];
    }),
  );
  const times = new Map(all.map(([name]) => [name, [] as number[]]));
  for (let round = 0; round < count; round += 1)
    for (const [name, run] of all) times.get(name)?.push(timeOf(run, calls.get(name) ?? 1));
  return times;
}
