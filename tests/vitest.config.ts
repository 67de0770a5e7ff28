import { defineConfig } from 'vitest/config';

/** What needs neither a build nor a browser; those have configurations of their own beside them. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    dir: 'tests',
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['e2e/**', 'store/**', '**/node_modules/**'],
  },
});
