import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';
import fc from 'fast-check';

/**
 * What the tests of the rules import as 'vitest' while mutants are tested (see `tsconfig.json` beside it): it keeps the
 * tests, so that the runner can run any of them again in the same process. What they expect is judged by Vitest's own
 * `expect`.
 */
type Body = (...args: never[]) => unknown;
export type Test = { name: string; run: () => unknown };
export const tests: Test[] = [];

// Named by its file: its own name leads here.
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'dist/index.js');
export const { expect }: { expect: typeof import('vitest').expect } = await import(pathToFileURL(vitest).href);

// The same cases in every run: a score that chance decides can't be held to.
fc.configureGlobal({ seed: 1, numRuns: 10, endOnFailure: true });

const heads: string[] = [];
export function describe(name: string, body: () => void): void {
  heads.push(name);
  body();
  heads.pop();
}

export const it = (name: string, body: Body): void => {
  tests.push({ name: [...heads, name].join(' '), run: body as () => unknown });
};
it.each =
  (rows: readonly unknown[]) =>
  (name: string, body: Body): void => {
    for (const row of rows) {
      const cells = Array.isArray(row) ? row : [row];
      const printed = cells.slice(0, name.match(/%[sdj]/g)?.length ?? 0);
      it(format(name, ...printed), () => body(...(cells as never[])));
    }
  };
