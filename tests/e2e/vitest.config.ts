import { defineConfig } from 'vitest/config';

/**
 * A phone's width is emulated, what is drawn looked at, and storage made small, in Chromium alone; keys and menus of the
 * browser's own are pressed in Firefox alone.
 */
const ELSEWHERE: Record<string, string[]> = {
  firefox: ['compare-gallery', 'full', 'gallery', 'own-pages', 'phone'].map((name) => `**/${name}.test.ts`),
  chromium: ['**/ways-in.test.ts'],
};

/** What was still asked of a browser that ends, or is killed, gets no answer: that tells nothing of the extension. */
const ENDED =
  /Target closed|Session closed|Page closed|Connection closed|closed the connection|Session with given id not found/i;

/** Real browsers with the built extension: `npm run build` comes first. One at a time: they share the clipboard. */
export default defineConfig({
  test: {
    dir: 'tests/e2e',
    include: ['**/*.test.ts'],
    exclude: (process.env.E2E_BROWSER && ELSEWHERE[process.env.E2E_BROWSER]) || [],
    fileParallelism: false,
    onUnhandledError: ({ message }) => (ENDED.test(String(message)) ? false : undefined),
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
