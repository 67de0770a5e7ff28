import { defineConfig } from 'vitest/config';

/** Real browsers with the built extension: `npm run build` comes first. One at a time: they share the clipboard. */
export default defineConfig({
  test: {
    dir: 'tests/e2e',
    include: ['**/*.test.ts'],
    // A phone's width is emulated, the gallery of states looked at, and storage made small, in Chromium alone.
    exclude: process.env.E2E_BROWSER === 'firefox' ? ['full.test.ts', 'gallery.test.ts', 'phone.test.ts'] : [],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
