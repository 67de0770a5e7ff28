import { defineConfig } from 'vitest/config';

/** Checks of what is built: `npm run build && npm run zip` comes first. */
export default defineConfig({
  test: { dir: 'tests/store', include: ['**/*.test.ts'], testTimeout: 120_000 },
});
