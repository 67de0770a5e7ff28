import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { itemsOf, partsOf } from './said.ts';

/** A page of a few lines, and what it gives: one line for each finding, with all that it says. */
export type Case = { lines: string[]; found: string[] };

/** Each folder of cases, with what is asked of its pages. */
export const FOLDERS = { items: itemsOf, parts: partsOf };
export type Folder = keyof typeof FOLDERS;

const textFiles = (folder: Folder): URL[] => {
  const at = new URL(`${folder}/`, import.meta.url);
  return readdirSync(at)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => new URL(file, at));
};

/** Cases stand apart by an empty line; a line of the page begins with "> ", what follows is what it gives. */
const casesIn = (file: URL): Case[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n\n')
    .map((one) => one.split('\n'))
    .map((all) => ({
      lines: all.filter((line) => line.startsWith('> ')).map((line) => line.slice(2)),
      found: all.filter((line) => !line.startsWith('> ')),
    }));

export const casesOf = (folder: Folder): Case[] => textFiles(folder).flatMap(casesIn);

/** Writes the files of a folder anew, with what their pages give now. */
export function record(folder: Folder): void {
  for (const file of textFiles(folder)) {
    const cases = casesIn(file).map(({ lines }) => [...lines.map((line) => `> ${line}`), ...FOLDERS[folder](lines)]);
    writeFileSync(file, `${cases.map((all) => all.join('\n')).join('\n\n')}\n`);
  }
}
