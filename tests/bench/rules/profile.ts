import type { Profiler } from 'node:inspector';
import { Session } from 'node:inspector/promises';

/** How many samples fell into one part of `lib/`: a file, or a folder. */
export type PartCost = {
  part: string;
  /** In its own functions, with the engine's functions and patterns that they call. */
  own: number;
  /** Of these, in patterns. */
  patterns: number;
  /** In its functions or in anything that they call. */
  whole: number;
};

export type Costs = { samples: number; collecting: number; elsewhere: number; parts: PartCost[] };
/** A profile, and the moment in microseconds from which it counts. */
export type Profiled = { taken: Profiler.Profile; from: number };

const INTERVAL_US = 200;
const fileOf = (url: string): string | null => /\/(lib\/.+\.ts)(?:$|\?)/.exec(url)?.[1] ?? null;
const nowUs = (): number => Number(process.hrtime.bigint() / 1000n);

/**
 * Runs something under V8's sampling profiler. `load` runs within it too and doesn't count: a pattern is told by its name
 * only where the profiler has seen it being compiled.
 */
export async function profile<T>(load: () => Promise<T>, run: (loaded: T) => void): Promise<Profiled> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: INTERVAL_US });
  await session.post('Profiler.start');
  const loaded = await load();
  const from = nowUs();
  run(loaded);
  const { profile: taken } = await session.post('Profiler.stop');
  session.disconnect();
  return { taken, from };
}

/** What fell into which part of `lib/`, the dearest first. In: what part a file belongs to; by itself a part of its own. */
export function costsOf({ taken, from }: Profiled, partOf = (file: string): string => file): Costs {
  const { nodes, samples = [], timeDeltas = [], startTime } = taken;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const parts = new Map<string, PartCost>();
  const costs: Costs = { samples: 0, collecting: 0, elsewhere: 0, parts: [] };
  let time = startTime;
  for (const [i, sample] of samples.entries()) {
    time += timeDeltas[i] ?? 0;
    const leaf = byId.get(sample)?.callFrame.functionName ?? '';
    if (time < from || leaf === '(idle)') continue;
    costs.samples += 1;
    if (leaf === '(garbage collector)') {
      costs.collecting += 1;
      continue;
    }
    const stack: string[] = [];
    for (let id: number | undefined = sample; id !== undefined; id = parents.get(id)) {
      const file = fileOf(byId.get(id)?.callFrame.url ?? '');
      if (file) stack.push(partOf(file));
    }
    const [own] = stack;
    if (!own) {
      costs.elsewhere += 1;
      continue;
    }
    for (const part of new Set(stack)) {
      const cost = parts.get(part) ?? { part, own: 0, patterns: 0, whole: 0 };
      cost.whole += 1;
      if (part === own) {
        cost.own += 1;
        if (leaf.startsWith('RegExp: ')) cost.patterns += 1;
      }
      parts.set(part, cost);
    }
  }
  return { ...costs, parts: [...parts.values()].sort((a, b) => b.own - a.own) };
}
