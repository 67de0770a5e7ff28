import { defineConfig } from 'vitest/config';

/** What a newcomer runs for a row or a portal: for the copy that newcomer.test.ts makes. */
export default defineConfig({
  test: {
    dir: 'tests',
    include: ['lexicon/{targets,documents,people}.test.ts', 'page/{platforms,fixtures}.test.ts', 'newcomer/*.check.ts'],
    isolate: false,
    maxWorkers: 1,
    testTimeout: 60_000,
  },
});
