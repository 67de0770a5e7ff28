import fc from 'fast-check';
import { damaged, damages } from './files.ts';
import { type Judged, judgePage, judgeText } from './judge.ts';
import { judgeImport, judgeSettings, ownLibrary, SETTINGS, wholeFile } from './judge-import.ts';
import { htmlOf, type Mutant, mutants, textOf } from './mutant.ts';

/** So many pages, and the same of texts; files are dear. */
export const CHUNK = { pages: 50, imports: 3, settings: 25 };
/** Longer is a hang (milliseconds of the processor's time: others run on the machine too). */
export const HANG = 1000;

export type Failure = { what: 'page' | 'text' | 'import' | 'settings'; seed: number; mutant: unknown; error: string };
export type Tally = {
  pages: number;
  texts: number;
  imports: number;
  refused: number;
  settings: number;
  items: number;
  places: number;
  found: number;
  /** The dearest page, in milliseconds of the processor's time. */
  worst: number;
  failures: Failure[];
};

export const NOTHING: Tally = {
  pages: 0,
  texts: 0,
  imports: 0,
  refused: 0,
  settings: 0,
  items: 0,
  places: 0,
  found: 0,
  worst: 0,
  failures: [],
};

export const added = (a: Tally, b: Tally): Tally => ({
  pages: a.pages + b.pages,
  texts: a.texts + b.texts,
  imports: a.imports + b.imports,
  refused: a.refused + b.refused,
  settings: a.settings + b.settings,
  items: a.items + b.items,
  places: a.places + b.places,
  found: a.found + b.found,
  worst: Math.max(a.worst, b.worst),
  failures: [...a.failures, ...b.failures],
});

/** Milliseconds of the processor's time that work takes; of what takes too long, the shorter of two. */
function timeOf<T>(work: () => T): { result: T; time: number } {
  const measured = (): { result: T; time: number } => {
    const start = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(start);
    return { result, time: (user + system) / 1000 };
  };
  const first = measured();
  return first.time > HANG ? { ...first, time: Math.min(first.time, measured().time) } : first;
}

const errorOf = (work: () => unknown): string => {
  try {
    work();
    return '';
  } catch (error) {
    return error instanceof Error ? `${error.stack}`.slice(0, 1500) : String(error);
  }
};

/** The mutant with as few edits as still fail. */
function smallest(mutant: Mutant, fails: (one: Mutant) => boolean): Mutant {
  for (const [i] of mutant.edits.entries()) {
    const less = { ...mutant, edits: mutant.edits.filter((_, at) => at !== i) };
    if (less.edits.length > 0 && fails(less)) return smallest(less, fails);
  }
  return mutant;
}

function judgeWith(what: 'page' | 'text', seed: number, mutant: Mutant, tally: Tally): void {
  const judge = (one: Mutant): { result: Judged; time: number } => {
    const source = what === 'page' ? htmlOf(one) : textOf(one);
    const measured = timeOf(() => (what === 'page' ? judgePage(source) : judgeText(source)));
    if (measured.time > HANG) throw new Error(`hangs for ${measured.time.toFixed(0)} ms`);
    return measured;
  };
  const error = errorOf(() => {
    const { result, time } = judge(mutant);
    tally.worst = Math.max(tally.worst, time);
    tally.items += result.items;
    tally.places += result.places;
    tally.found += result.found;
  });
  tally[`${what}s`] += 1;
  if (!error) return;
  const least = smallest(mutant, (one) => errorOf(() => judge(one)) !== '');
  tally.failures.push({ what, seed, mutant: least, error: errorOf(() => judge(least)) });
}

/**
 * Judges so many mutants of each kind, which a seed names. In: the seed, how many, and who is told of each case before
 * it begins. Out: figures, and what failed, each made small. Throws nothing but what the mutators themselves throw.
 */
export async function runChunk(seed: number, size = CHUNK, told: (at: number) => void = () => {}): Promise<Tally> {
  const tally: Tally = { ...NOTHING, failures: [] };
  for (const [i, mutant] of fc.sample(mutants, { numRuns: size.pages, seed }).entries()) {
    told(i);
    judgeWith('page', seed, mutant, tally);
    judgeWith('text', seed, mutant, tally);
  }
  told(size.pages);
  const file = await wholeFile();
  let library = await ownLibrary();
  for (const list of fc.sample(damages, { numRuns: size.imports, seed })) {
    const bytes = damaged(file, list);
    const judging = judgeImport(library, bytes);
    const came = await judging.catch((error: Error) => error);
    tally.imports += 1;
    if (came === 'refused') tally.refused += 1;
    else library = await ownLibrary();
    if (came instanceof Error)
      tally.failures.push({ what: 'import', seed, mutant: list, error: `${came.stack}`.slice(0, 1500) });
  }
  const settings = new TextEncoder().encode(SETTINGS);
  for (const list of fc.sample(damages, { numRuns: size.settings, seed })) {
    const error = errorOf(() => judgeSettings(damaged(settings, list)));
    tally.settings += 1;
    if (error) tally.failures.push({ what: 'settings', seed, mutant: list, error });
  }
  return tally;
}
