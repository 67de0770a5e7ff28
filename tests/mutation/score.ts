import type { MutantResult } from '@stryker-mutator/api/core';

/** What became of the mutants of some code. */
export type Counts = { killed: number; timeout: number; survived: number; uncovered: number; leftOut: number };

export function countsOf(mutants: readonly MutantResult[]): Counts {
  const count = (...statuses: string[]) => mutants.filter(({ status }) => statuses.includes(status)).length;
  return {
    killed: count('Killed'),
    timeout: count('Timeout'),
    survived: count('Survived'),
    uncovered: count('NoCoverage'),
    leftOut: count('Ignored'),
  };
}

/** Of a hundred mutants that were tried, how many a test noticed, as Stryker counts them. */
export function scoreOf({ killed, timeout, survived, uncovered }: Counts): number {
  const noticed = killed + timeout;
  return (100 * noticed) / Math.max(1, noticed + survived + uncovered);
}

/** The 95 % interval of a score by Wilson's method, for the mutants that were tried as a sample of all. */
export function intervalOf(counts: Counts): [from: number, to: number] {
  const tried = Math.max(1, counts.killed + counts.timeout + counts.survived + counts.uncovered);
  const share = scoreOf(counts) / 100;
  const z = 1.96;
  const middle = share + z ** 2 / (2 * tried);
  const reach = z * Math.sqrt((share * (1 - share) + z ** 2 / (4 * tried)) / tried);
  const [from, to] = [middle - reach, middle + reach].map((one) => (100 * one) / (1 + z ** 2 / tried));
  return [from ?? 0, to ?? 100];
}
