import { spawnSync } from 'node:child_process';
import { openSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { isBroken, nameOf, rows } from '../prove/scale/rows.ts';
import { page, type Run, run, TEXT, TITLE, temporaryFolder } from './run.ts';

const ROWS = 100;
const BROKEN_EVERY = 20;
/** Of an engine's: three to an archive, cut at lines. */
const BLOCK = 40;
const NUMBERS = Array.from({ length: ROWS }, (_, n) => n);
const BROKEN = NUMBERS.filter((n) => isBroken(n, BROKEN_EVERY));

const path = temporaryFolder();
const archive = (from = 0, to = ROWS): Buffer => Buffer.concat([...rows(from, to, BROKEN_EVERY)]);
/** The command line in one file, as other machines get it. */
const program = path('digest.mjs');

beforeAll(() => {
  const build = ['run', '--silent', 'build-cli', '--', `--outfile=${program}`];
  const { stdout, stderr } = spawnSync('npm', build, { encoding: 'utf8' });
  expect(stdout + stderr).toBe('');
});

describe('an archive of JSON lines', () => {
  let done: Run;
  beforeAll(() => {
    done = run(['-'], archive(), [program]);
  });

  it('loses its broken lines alone, each named with its number and how it begins', () => {
    const whole = NUMBERS.filter((n) => !isBroken(n, BROKEN_EVERY));
    expect(done.rows.map(({ name }) => name)).toEqual(whole.map(nameOf));
    expect(done.errors).toHaveLength(BROKEN.length);
    for (const [index, n] of BROKEN.entries())
      expect(done.errors[index]).toMatch(new RegExp(`^standard input, line ${n + 1}: .*; the line begins [[{n]`));
    expect(done.code).toBe(1);
  });

  it('gives the same from the source', () => {
    expect(run(['-'], archive())).toEqual(done);
  });

  it('gives the same in blocks, as engines cut it, and no block fails for a broken line', () => {
    const blocks = NUMBERS.filter((n) => n % BLOCK === 0).map((from) =>
      run(['-', '--skip-broken'], archive(from, Math.min(from + BLOCK, ROWS)), [program]),
    );
    expect(blocks.map(({ out }) => out).join('')).toBe(done.out);
    expect(blocks.flatMap(({ errors }) => errors)).toHaveLength(BROKEN.length);
    expect(blocks.map(({ code }) => code)).toEqual(blocks.map(() => 0));
  });
});

describe('with --skip-broken', () => {
  it('still fails for files that can not be read, for what can not be written, and without its input', () => {
    const row = JSON.stringify({ name: 'same', text: TEXT });
    expect(run(['-', path('absent.txt'), '--skip-broken'], row, [program]).code).toBe(1);
    expect(run(['-', '--skip-broken', '--out', path('out')], `${row}\n${row}`, [program]).code).toBe(1);
    writeFileSync(path('written'), '');
    expect(run(['-', '--skip-broken'], openSync(path('written'), 'w'), [program]).code).toBe(1);
  });
});

describe('memory', () => {
  it('holds no page that is done: a heap of 64 MB is enough for 60 pages of a megabyte', () => {
    const ballast = `<!-- ${'ế'.repeat(400_000)} --></body>`;
    const pages = Array.from({ length: 60 }, (_, n) => {
      // Words of its own: what is kept of a page by its words would be found again with the next.
      const html = page().replaceAll(TITLE, `${TITLE}, lần ${n}`).replace('</body>', ballast);
      return JSON.stringify({ name: nameOf(n), html });
    });
    const { rows, code, errors } = run(['-'], pages.join('\n'), ['--max-old-space-size=64', program]);
    expect([rows.length, code, errors.slice(0, 3)]).toEqual([60, 0, []]);
  });
});
