import { pathToFileURL } from 'node:url';
import { INSTRUMENTER_CONSTANTS, type MutantCoverage } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { isSampled } from './sample.ts';
import type { Test } from './stand-in.ts';
import { testFiles } from './test-files.ts';

/** What instrumented code reads and writes, by Stryker's convention under the name that it gives to a runner. */
type Namespace = {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: MutantCoverage;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
};
/**
 * How often a mutant's place may be reached in a test that reaches it so often without one: a hundred times as often, as
 * in Stryker's own runners, but that much more at most.
 */
const limitOf = (hits: number): number => Math.min(100 * hits, hits + 20_000);
type Loaded = Test & { id: string; fileName: string };

/**
 * Runs the tests of the rules in Stryker's worker. They and the rules are loaded once, and each mutant is switched on
 * for its tests alone, which takes milliseconds where a run of Vitest takes seconds. A mutant of what runs while the
 * rules are loaded asks for a process of its own, which Stryker starts.
 */
export class RulesTestRunner implements TestRunner {
  #tests: Loaded[] = [];
  #between = (): void => {};
  #warm = false;
  /** The test that killed the last mutant: it must pass without one, or the process holds what the mutant left. */
  #doubted: Loaded | null = null;
  #namespace: Namespace = {};

  /** Only what runs within a test is switched on and off (`ignoreStatic`), so that nothing is ever loaded anew. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    Object.assign(globalThis, { [INSTRUMENTER_CONSTANTS.NAMESPACE]: this.#namespace });
    const { tests } = await import('./stand-in.ts');
    for (const file of testFiles()) {
      const first = tests.length;
      await import(sandboxed(file));
      for (const test of tests.slice(first)) {
        const same = this.#tests.filter((other) => other.fileName === file && other.name === test.name).length;
        const name = same ? `${test.name} (${same + 1})` : test.name;
        this.#tests.push({ ...test, name, id: `${file}#${name}`, fileName: file });
      }
    }
    this.#between = (await import(sandboxed('tests/mutation/between.ts'))).between;
  }

  async dryRun(): Promise<DryRunResult> {
    const tests = await this.#runAll();
    const { mutantCoverage } = this.#namespace;
    return { status: DryRunStatus.Complete, tests, ...(mutantCoverage && { mutantCoverage }) };
  }

  /** Once in each process, without a mutant: tables that are filled at their first use must not hold one's words. */
  async #runAll(): Promise<TestResult[]> {
    const results: TestResult[] = [];
    for (const test of this.#tests) {
      this.#namespace.currentTestId = test.id;
      results.push(await this.#run(test));
      this.#namespace.currentTestId = undefined;
    }
    this.#warm = true;
    return results;
  }

  async mutantRun({ activeMutant, testFilter }: MutantRunOptions): Promise<MutantRunResult> {
    if (!isSampled(activeMutant)) return { status: MutantRunStatus.Error, errorMessage: 'not in the sample' };
    const { id } = activeMutant;
    const doubted = this.#doubted && (await this.#run(this.#doubted));
    this.#doubted = null;
    // Stryker answers with a new process.
    if (doubted && doubted.status !== TestStatus.Success) throw new Error('the mutant before this one left its marks');
    if (!this.#warm) await this.#runAll();
    const wanted = new Set(testFilter);
    const asked = this.#tests.filter(({ id }) => wanted.has(id));
    const results: TestResult[] = [];
    for (const test of asked) {
      // Stryker's own limit counts what all tests do: a loop without end would take too long to reach it.
      const hitLimit = limitOf(this.#namespace.mutantCoverage?.perTest[test.id]?.[id] ?? 1);
      Object.assign(this.#namespace, { hitCount: 0, hitLimit });
      const result = await this.#run(test, id);
      const timeout = determineHitLimitReached(this.#namespace.hitCount, hitLimit);
      if (result.status !== TestStatus.Success) this.#doubted = test;
      if (timeout) return toMutantRunResult(timeout);
      results.push(result);
      if (this.#doubted) break;
    }
    return toMutantRunResult({ status: DryRunStatus.Complete, tests: results });
  }

  async #run({ run, id, name, fileName }: Loaded, mutant?: string): Promise<TestResult> {
    this.#between();
    this.#namespace.activeMutant = mutant;
    const start = performance.now();
    try {
      await run();
      return { id, name, fileName, status: TestStatus.Success, timeSpentMs: performance.now() - start };
    } catch (error) {
      const failureMessage = error instanceof Error ? error.message : String(error);
      return { id, name, fileName, status: TestStatus.Failed, failureMessage, timeSpentMs: performance.now() - start };
    } finally {
      this.#namespace.activeMutant = undefined;
    }
  }
}

/** Stryker's worker runs in a copy of the project whose rules are instrumented. */
const sandboxed = (file: string): string => pathToFileURL(file).href;

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'rules', RulesTestRunner)];
