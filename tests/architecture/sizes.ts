import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { roomOf } from './rooms.ts';

/** A file and how many lines it has. */
export type Size = { path: string; lines: number };

const FOLDERS = ['lib', 'components', 'entrypoints', 'tests', '.ci'];

/** Every file of code and style, with its size. */
export const measure = (): Size[] =>
  FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:tsx?|css|mjs)$/.test(name))
      .map((name) => join(folder, name)),
  ).map((path) => ({ path, lines: readFileSync(path, 'utf8').trimEnd().split('\n').length }));

/** The lines of the file in the middle: half of the files have no more. */
export function medianLines(sizes: readonly Size[]): number {
  const sorted = sizes.map(({ lines }) => lines).sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

const groupOf = (path: string): string => {
  const [top = ''] = path.split('/');
  return top === 'lib' ? `lib/${roomOf(path)}` : top;
};

/** The sizes of a set of files by room, those with most lines first, as a table in Markdown. */
export function sizeTable(sizes: readonly Size[]): string {
  const rooms = [...new Set(sizes.map(({ path }) => groupOf(path)))];
  const rows = rooms.map((room) => {
    const files = sizes.filter(({ path }) => groupOf(path) === room);
    const largest = files.reduce((a, b) => (b.lines > a.lines ? b : a));
    const all = files.reduce((sum, { lines }) => sum + lines, 0);
    const name = largest.path.split('/').at(-1);
    return {
      all,
      row: `| \`${room}\` | ${files.length} | ${all} | ${medianLines(files)} | ${name} ${largest.lines} |`,
    };
  });
  const head = ['| room | files | lines | median | largest |', '|---|--:|--:|--:|---|'];
  return [...head, ...rows.sort((a, b) => b.all - a.all).map(({ row }) => row)].join('\n');
}
