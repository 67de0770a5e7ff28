import type { MutantResult, PartialStrykerOptions } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { isSampled } from './sample.ts';

/** Where a run keeps its copy of the project, and what it found. */
const CACHE = '.cache/mutation';

/** The score that is held: so many mutants of a hundred are noticed by a test. */
export const LEAST = 80;

const OPTIONS: PartialStrykerOptions = {
  testRunner: 'rules',
  plugins: ['./tests/mutation/runner.ts'],
  coverageAnalysis: 'perTest',
  // What runs while a module is loaded (patterns, tables of words) would ask for a new process for each of its mutants.
  ignoreStatic: true,
  concurrency: 1,
  timeoutMS: 3000,
  ignorePatterns: ['*', '!lib/**', '!tests/**', '!package.json', '!tsconfig.json'],
  // Both would need the compiler's old interface.
  tsconfigFile: 'none',
  disableTypeChecks: false,
};

/**
 * Has Stryker put mutants into files, and the tests of the rules find them. In: a folder or a pattern of files, and whether results
 * of an earlier run are taken over from the cache where neither the code nor its tests have changed.
 * Out: every mutant of the sample (`sample.ts`) with what became of it. Throws what Stryker throws, as where a test fails
 * without any mutant.
 */
export async function mutantsOf(path: string, resumed = false): Promise<MutantResult[]> {
  process.env.NODE_OPTIONS = '--import tsx';
  process.env.TSX_TSCONFIG_PATH = 'tests/mutation/tsconfig.json';
  const cache = `${CACHE}/${path.replace(/[^a-z]+/g, '-')}`;
  const stryker = new Stryker({
    ...OPTIONS,
    mutate: [path.endsWith('.ts') ? path : `${path}/**/*.ts`],
    tempDirName: `${cache}-sandbox`,
    incremental: resumed,
    incrementalFile: `${cache}-incremental.json`,
    reporters: path.endsWith('.ts') ? ['json'] : ['json', 'progress-append-only'],
    jsonReporter: { fileName: `${cache}-report.json` },
  });
  const mutants = (await stryker.runMutationTest()) as MutantResult[];
  return mutants.filter((mutant) => isSampled(mutant, 1));
}
