import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { COMMAND, page, type Run, run, TEXT, TITLE, temporaryFolder } from './run.ts';

const path = temporaryFolder();
const row = (value: unknown): string => JSON.stringify(value);

const ROWS: [line: string | Buffer, said: RegExp | null][] = [
  [`\uFEFF${row({ name: 'marked', url: 'https://example.vn/1', html: page() })}`, null],
  [row({ name: 5, text: TEXT }), /"name"/],
  [row({ name: null, text: TEXT }), /"name"/],
  [row({ name: 'number', url: 7, text: TEXT }), /"url"/],
  [row({ name: 'nothing' }), /neither "html" nor "text"/],
  [row({ name: 'no text', html: null, text: ['a'] }), /neither "html" nor "text"/],
  ['', null],
  [row([TEXT]), /no object/],
  ['null', /no object/],
  ['{"name":"cut', /JSON/],
  [Buffer.from(row({ name: 'é', text: TEXT }), 'latin1'), /not UTF-8/],
  // Raw in JSON, and line breaks to most readers of lines.
  [`${row({ url: null, html: null, text: `${TEXT}\u2028\u0085` })}\r`, null],
  [row({ name: 'last', url: null, text: TEXT }), null],
];
const INPUT = Buffer.concat(ROWS.flatMap(([line], index) => [Buffer.from(index ? '\n' : ''), Buffer.from(line)]));
const ERRORS = ROWS.flatMap(([, said], index) =>
  said ? [expect.stringMatching(new RegExp(`^standard input, line ${index + 1}: .*${said.source}`))] : [],
);

describe('JSON lines on standard input', () => {
  let done: Run;
  beforeAll(() => {
    done = run(['-'], INPUT);
  });

  it('gives one digest a row, unnamed rows by their number, with or without a mark or a last line break', () => {
    expect(done.rows.map(({ name, source }) => [name, source.url, source.title])).toEqual([
      ['marked', 'https://example.vn/1', TITLE],
      ['12', null, TITLE],
      ['last', null, TITLE],
    ]);
  });

  it('names the line of every row that it can not read, and fails after the others are done', () => {
    expect(done.errors).toEqual(ERRORS);
    expect(done.code).toBe(1);
  });

  it('says the same of rows for a folder', () => {
    const { code, out, errors } = run(['-', '--out', path('rows')], INPUT);
    expect(errors).toEqual(ERRORS);
    expect([code, out]).toEqual([1, '']);
  });

  it('says that standard input can not be read, and does the files after it', () => {
    writeFileSync(path('after.txt'), TEXT);
    const { code, rows, errors } = run(['-', path('after.txt')], openSync(path('written'), 'w'));
    expect(errors).toEqual([expect.stringMatching(/^standard input: EBADF/)]);
    expect([code, rows.map(({ name }) => name)]).toEqual([1, ['after']]);
  });

  it('digests each row as it comes, before the input ends', async () => {
    const [npm, ...args] = COMMAND;
    const child = spawn(npm, [...args, '-'], { stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.write(`${row({ name: 'first', text: TEXT })}\n`);
    const [first] = await once(child.stdout.setEncoding('utf8'), 'data');
    expect(first).toMatch(/^\{"name":"first"/);
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([0, null]);
  });
});
