import { defineConfig } from 'vitest/config';

/** What stands in for the browser, or draws: each file of these gets a process of its own. */
const ALONE = ['browser', 'component', 'session', 'settings'];
const forms = (folders: readonly string[]) => folders.map((folder) => `${folder}/**/*.test.{ts,tsx}`);

/** What needs neither a build nor a browser; those have configurations of their own beside them. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'alone', dir: 'tests', include: forms(ALONE) } },
      {
        extends: true,
        test: {
          name: 'together',
          dir: 'tests',
          include: ['**/*.test.{ts,tsx}'],
          exclude: ['e2e/**', 'store/**', '**/node_modules/**', ...forms(ALONE)],
          // Rules and lexicon are loaded once for all of them, which halves the time of a run.
          isolate: false,
        },
      },
    ],
  },
});
