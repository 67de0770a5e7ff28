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
