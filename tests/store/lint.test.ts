import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { BUILDS } from './built.ts';

type Finding = { code: string; file?: string; message: string };

/** What Mozilla's own linter says of the build for Firefox; add-ons are checked with it when they are handed in. */
function lint(): Record<'errors' | 'warnings' | 'notices', Finding[]> {
  const args = ['lint', '--source-dir', BUILDS.firefox, '--output', 'json'];
  const { stdout, stderr } = spawnSync('node_modules/.bin/web-ext', args, { encoding: 'utf8', maxBuffer: 1e8 });
  const start = stdout.indexOf('{');
  if (start < 0) throw new Error(`web-ext lint gave no answer: ${stdout}${stderr}`);
  return JSON.parse(stdout.slice(start));
}

/**
 * Warnings about libraries' code, by file (without the hash of the build) and code, with the reason why they are
 * harmless. A warning that is not here fails, and so does a row that nothing matches any more.
 */
const KNOWN = [
  {
    file: 'assets/pdf.min.mjs',
    code: 'DANGEROUS_EVAL',
    why: 'pdf.js asks whether it may compile code of its own; the policy of our pages and `isEvalSupported` say no',
  },
  {
    file: 'assets/pdf.min.mjs',
    code: 'UNSAFE_VAR_ASSIGNMENT',
    why: 'pdf.js’s layers over a drawn page, and an import of its worker by name: no page is drawn, and a worker is there',
  },
  {
    file: 'assets/pdf.worker.min.mjs',
    code: 'DANGEROUS_EVAL',
    why: 'core-js, for browsers older than ours, looks for the global object; the policy of our pages forbids it',
  },
  {
    file: 'assets/pdf.worker.min.mjs',
    code: 'UNSAFE_VAR_ASSIGNMENT',
    why: 'pdf.js imports decoders of pictures by name: no picture is drawn, and no address of any is given',
  },
  {
    file: 'chunks/preact.js',
    code: 'UNSAFE_VAR_ASSIGNMENT',
    why: 'Preact’s dangerouslySetInnerHTML, which no component uses',
  },
  {
    file: 'collect.js',
    code: 'UNSAFE_VAR_ASSIGNMENT',
    why: 'Readability writes into a clone of the page that belongs to no window, so nothing in it runs',
  },
];

const nameOf = ({ file = '', code }: Finding): string => `${file.replace(/-[\w-]{8}(?=\.(?:m?js|css)$)/, '')} ${code}`;

describe('web-ext lint', () => {
  const { errors, warnings } = lint();

  it('finds no error', () => {
    expect(errors).toEqual([]);
  });

  it('warns of nothing but the libraries’ own code', () => {
    expect([...new Set(warnings.map(nameOf))].toSorted()).toEqual(
      KNOWN.map(({ file, code }) => `${file} ${code}`).toSorted(),
    );
  });
});
