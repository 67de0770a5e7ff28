import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomFrom, varied } from '../../bench/library/vary.ts';

/** One in so many rows is a page of HTML, the others are texts; one in so many can't be read. */
const PAGE_EVERY = 10;
const BROKEN_EVERY = 1000;
const BROKEN_AT = 499;

const filesIn = (folder: string, suffix: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(suffix))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));

const TEXTS = filesIn('tests/own', '.txt');
const PAGES = filesIn('tests/fixtures/pages', '.html');
/** What stands between tags. */
const SHOWN = />[^<>]+</g;

export type Kind = 'text' | 'html';
export const nameOf = (n: number): string => `page-${n}`;
export const isBroken = (n: number, every = BROKEN_EVERY): boolean => n % every === BROKEN_AT % every;
const kindOf = (n: number): Kind => (n % PAGE_EVERY === 0 ? 'html' : 'text');

/** The nth row of an archive: a text or page of our own with words, names and figures of its own. */
export function rowOf(n: number, kind: Kind = kindOf(n)): string {
  const random = randomFrom(n + 1);
  const from = kind === 'html' ? PAGES : TEXTS;
  // Every kind of page stands as often in each stretch of the archive.
  const source = from[Math.floor(n / (kind === 'html' ? PAGE_EVERY : 1)) % from.length] as string;
  const content = kind === 'html' ? source.replace(SHOWN, (shown) => varied(shown, random)) : varied(source, random);
  return JSON.stringify({ name: nameOf(n), url: `https://trang.example.vn/${n}`, [kind]: content });
}

/** Bytes of a page or text, before it stands in a row. */
export function meanSize(kind: Kind): number {
  const from = kind === 'html' ? PAGES : TEXTS;
  return from.reduce((sum, source) => sum + Buffer.byteLength(source), 0) / from.length;
}

/** The nth row, spoilt in one of the ways that rows of archives are. */
function brokenRow(n: number): Uint8Array {
  const row = rowOf(n);
  const ways = [
    row.slice(0, row.length / 2),
    JSON.stringify({ name: nameOf(n), url: null }),
    JSON.stringify({ name: nameOf(n), html: 404 }),
    `[${row}]`,
    'null',
    `${row}${row}`,
  ];
  return n % 7 === 0 ? Buffer.from(row, 'latin1') : Buffer.from(ways[n % ways.length] as string);
}

/** Rows from `from` on, up to `to`, each with its line break, a broken one among so many. Made as they are asked for. */
export function* rows(from: number, to: number, brokenEvery = BROKEN_EVERY): Generator<Uint8Array> {
  for (let n = from; n < to; n += 1) {
    const line = isBroken(n, brokenEvery) ? brokenRow(n) : Buffer.from(rowOf(n));
    yield Buffer.concat([line, Buffer.from('\n')]);
  }
}
