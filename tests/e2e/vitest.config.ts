import { defineConfig } from 'vitest/config';

/** Real browsers with the built extension: `npm run build` comes first. One at a time: they share the clipboard. */
export default defineConfig({
  test: {
    dir: 'tests/e2e',
    include: ['**/*.test.ts'],
    // The gallery of states is looked at in Chromium alone: once is enough.
    exclude: process.env.E2E_BROWSER === 'firefox' ? ['gallery.test.ts'] : [],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
