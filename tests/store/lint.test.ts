import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { BUILDS, readBuilt } from './built.ts';

type Finding = { code: string; file?: string; line?: number; column?: number; message: string };

/** What Mozilla's own linter says of the build for Firefox; add-ons are checked with it when they are handed in. */
function lint(): Record<'errors' | 'warnings' | 'notices', Finding[]> {
  const args = ['lint', '--source-dir', BUILDS.firefox, '--output', 'json'];
  const { stdout, stderr } = spawnSync('node_modules/.bin/web-ext', args, { encoding: 'utf8', maxBuffer: 1e8 });
  const start = stdout.indexOf('{');
  if (start < 0) throw new Error(`web-ext lint gave no answer: ${stdout}${stderr}`);
  return JSON.parse(stdout.slice(start));
}

const PDF = 'assets/pdf.min.mjs';
const WORKER = 'assets/pdf.worker.min.mjs';
const GLOBAL = 'core-js, for browsers older than ours, looks for the global object; the policy of our pages forbids it';
const BUILT_IN = 'core-js asks Node for a module of its own; no browser comes this far, and the policy forbids it';
const ASKED =
  'pdf.js asks whether it may compile code of its own; the policy of our pages and `isEvalSupported` say no';

/**
 * The warnings that there are, one by one, all about libraries' code: file (without the hash of the build), code, how the
 * place that is meant begins, and why it is harmless. A further warning fails, also of a file and a kind that are
 * here, and so does a row that nothing matches any more.
 */
const KNOWN: readonly [file: string, code: string, place: RegExp, why: string][] = [
  [PDF, 'DANGEROUS_EVAL', /^Function\("return this"\)/, GLOBAL],
  [PDF, 'DANGEROUS_EVAL', /^Function\('return require\("/, BUILT_IN],
  [PDF, 'DANGEROUS_EVAL', /^new Function\(""\);return!0/, ASKED],
  [
    PDF,
    'UNSAFE_VAR_ASSIGNMENT',
    /^import\(\s\/\*webpackIgnore: true\*\/\s\/\*@vite-ignore\*\/\sthis\.workerSrc\)/,
    'pdf.js imports its worker into the page where there is no worker: there is one',
  ],
  [WORKER, 'DANGEROUS_EVAL', /^Function\("return this"\)/, GLOBAL],
  [WORKER, 'DANGEROUS_EVAL', /^Function\('return require\("/, BUILT_IN],
  [WORKER, 'DANGEROUS_EVAL', /^new Function\(""\);return!0/, ASKED],
  [
    WORKER,
    'DANGEROUS_EVAL',
    /^new Function\("src","srcOffset","dest","destOffset",/,
    'pdf.js would compile functions of colours; `isEvalSupported` says no, and no picture is drawn',
  ],
  [
    WORKER,
    'UNSAFE_VAR_ASSIGNMENT',
    /^import\(\s\/\*webpackIgnore: true\*\/\s\/\*@vite-ignore\*\/\s\w\)\)\.default\(\)\}catch\(\w\)\{warn\(`JpxImage#/,
    'pdf.js imports a decoder of pictures by name: no picture is drawn, and no address of any is given',
  ],
  [
    'chunks/preact.js',
    'UNSAFE_VAR_ASSIGNMENT',
    /^\w{1,3}\.innerHTML=\w{1,3}\.__html\)/,
    'Preact’s dangerouslySetInnerHTML, which no component uses',
  ],
  [
    'collect.js',
    'UNSAFE_VAR_ASSIGNMENT',
    /^\w{1,3}\.innerHTML=\w{1,3},this\.\w{1,4}\.push\(\{articleContent:/,
    'Readability writes into a clone of the page that belongs to no window, so nothing in it runs',
  ],
];

const nameOf = ({ file = '' }: Finding): string => file.replace(/-[\w-]{8}(?=\.(?:m?js|css)$)/, '');

/** The code that is meant; the linter counts lines from 1, and points behind the first character. */
function placeOf({ file, line = 1, column = 1 }: Finding): string {
  const text = file
    ? (readBuilt('firefox', file)
        .split('\n')
        .slice(line - 1, line + 4) ?? [])
    : [];
  return text.join('\n').slice(Math.max(column - 1, 0), column + 120);
}

describe('web-ext lint', () => {
  const { errors, warnings, notices } = lint();

  it('finds no error, and has nothing to remark', () => {
    expect([...errors, ...notices]).toEqual([]);
  });

  it('warns of nothing but what is known of the libraries’ own code, each once', () => {
    const found = warnings.map((one) => {
      const place = placeOf(one);
      const row = KNOWN.findIndex(
        ([file, code, form]) => nameOf(one) === file && one.code === code && form.test(place),
      );
      return row < 0 ? `${nameOf(one)} ${one.code} ${place}` : row;
    });
    expect(found.toSorted()).toEqual(KNOWN.map((_, row) => row).toSorted());
  });
});
