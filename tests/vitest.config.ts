import { defineConfig } from 'vitest/config';

export default defineConfig({
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  test: {
    dir: 'tests',
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['e2e/**', '**/node_modules/**'],
  },
});
