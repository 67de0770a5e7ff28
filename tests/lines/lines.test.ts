import { describe, expect, it } from 'vitest';
import { casesOf, FOLDERS } from './cases.ts';

/**
 * Pages of a few lines of our own, with everything that is read from them, to the last attribute and place: a rule
 * that changes anything of it shows here. `tsx tests/lines/record.ts` writes what they give now, to be looked at line
 * by line before it is kept.
 */
const table = (folder: keyof typeof FOLDERS) =>
  casesOf(folder).map(({ lines, found }) => [lines.join(' / '), lines, found] as const);

describe('the items of a few lines', () => {
  it.each(table('items'))('%s', (_, lines, found) => expect(FOLDERS.items(lines)).toEqual(found));
});

describe('what the small parsers find in a few lines', () => {
  it.each(table('parts'))('%s', (_, lines, found) => expect(FOLDERS.parts(lines)).toEqual(found));
});
