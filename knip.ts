import type { KnipConfig } from 'knip';

/** `knip` finds what nothing uses; with --production, what nothing but tests uses: code that tests alone keep alive. */
const production = process.argv.includes('--production');

const config: KnipConfig = {
  // What is run by its path: by hand, by an HTML page, or bundled for a browser. "!": part of the product.
  entry: [
    // Named by a script of package.json, which no production reads.
    ...(production ? ['lib/cli.ts!'] : []),
    'entrypoints/**/*.{ts,tsx}!',
    '.ci/*.d.mts',
    'public/*.js',
    'tests/**/vitest.config.ts',
    'tests/**/make.ts',
    'tests/**/gallery/*.tsx',
    'tests/{bench,prove}/**/{page,popup}.{ts,js}',
    'tests/{bench,prove}/*.ts',
    'tests/{bench,prove}/*/{run,entry,child}.ts',
    'tests/fuzz/worker.ts',
    'tests/lines/record.ts',
    'tests/mutation/{between,runner,small,stand-in}.ts',
    'tests/demo/*.ts',
    'tests/newcomer/*.check.ts',
    'tests/own/run.ts',
  ],
  project: ['{lib,entrypoints,components}/**/*.{ts,tsx}!', '{tests,.ci,public}/**/*.{ts,tsx,js,mjs}'],
  // A part that its own file uses may be exported for its tests.
  ignoreExportsUsedInFile: production,
  // Parts of the operating system, or packed in one of its packages.
  ignoreBinaries: ['apt-get', 'pdftoppm', 'zopflipng'],
};

export default config;
