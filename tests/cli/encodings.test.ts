import { writeFileSync } from 'node:fs';
import { parse } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { page, type Run, run, TEXT, temporaryFolder } from './run.ts';

const TONES = '\u0300\u0301\u0303\u0309\u0323';

/** windows-1258 has the letters with their hats, and the tone marks as characters of their own that combine. */
function windows1258(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1258');
  const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  const parted = text.normalize('NFD').replace(/(\p{L})(\p{M}+)/gu, (_, letter: string, marks: string) => {
    const [tones, hats] = [true, false].map((wanted) => [...marks].filter((mark) => TONES.includes(mark) === wanted));
    return `${letter}${hats!.join('')}`.normalize('NFC') + tones!.join('');
  });
  return Uint8Array.from(parted, (char) => byteOf.get(char)!);
}

const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');
const httpEquiv = (charset: string) =>
  page(`<!-- <meta charset="koi8-r"> --><META content='text/html; charset=${charset}' http-equiv=Content-Type>`);

const path = temporaryFolder();
const write = (files: Record<string, string | Uint8Array>): string[] =>
  Object.entries(files).map(([name, content]) => {
    writeFileSync(path(name), content);
    return path(name);
  });

const PAGES = write({
  'utf8.html': page(),
  'utf8-mark.html': `\uFEFF${page('')}`,
  'utf16le.html': utf16(page('')),
  'utf16be.html': utf16(page('')).swap16(),
  'utf16-declared.html': utf16(page()),
  'windows-1258.html': windows1258(page('<meta charset="windows-1258">')),
  'http-equiv.html': windows1258(httpEquiv('windows-1258')),
  'proxy.html': page('<meta charset="windows-1252">'),
  'unknown.html': page('<meta charset="utf-8mb4">'),
});
const TEXTS = write({ 'utf8.txt': TEXT, 'utf8-mark.txt': `\uFEFF${TEXT}`, 'utf16le.txt': utf16(TEXT) });
const UNREADABLE = write({
  'undeclared.txt': windows1258(TEXT),
  'undeclared.html': windows1258(page('')),
  'tcvn.html': windows1258(page('<meta charset="x-viet-tcvn">')),
  'declared-utf8.html': windows1258(page()),
  'declared-utf16.html': windows1258(page('<meta charset="utf-16">')),
  'cut.txt': utf16(TEXT).subarray(0, -1),
  'binary.txt': `${TEXT}\0`,
  'unmarked-utf16.txt': utf16('Some plain words').subarray(2),
});

describe('encodings', () => {
  let done: Run;
  beforeAll(() => {
    done = run([...UNREADABLE, ...PAGES, ...TEXTS, '--with-text']);
  });

  it('gives the same digest in every encoding that the file tells', () => {
    const [html, txt] = [done.rows.slice(0, PAGES.length), done.rows.slice(PAGES.length)];
    expect(done.rows.map(({ name }) => name)).toEqual([...PAGES, ...TEXTS].map((file) => parse(file).name));
    for (const group of [html, txt]) {
      expect(group[0]).toMatchObject({ text: TEXT, source: { kind: 'article' } });
      for (const row of group) expect({ ...row, name: '' }, row.name).toEqual({ ...group[0], name: '' });
    }
  });

  it('says in one line each what it can not decode, and why, and fails', () => {
    expect(done.errors).toEqual([
      expect.stringMatching(/undeclared\.txt: not UTF-8/),
      expect.stringMatching(/undeclared\.html: not UTF-8, and declares no other encoding/),
      expect.stringMatching(/tcvn\.html: not UTF-8, .*"x-viet-tcvn"/),
      expect.stringMatching(/declared-utf8\.html: not UTF-8, .*"utf-8"/),
      expect.stringMatching(/declared-utf16\.html: not UTF-8, .*"utf-16"/),
      expect.stringMatching(/cut\.txt: .*UTF-16/i),
      expect.stringMatching(/binary\.txt: .*NUL/),
      expect.stringMatching(/unmarked-utf16\.txt: .*NUL/),
    ]);
    expect(done.code).toBe(1);
  });
});
