import { describe, expect, it } from 'vitest';
import { makeFile } from '../../lib/export/file.ts';
import { inputOf } from './sample.ts';

const fileWith = (separator?: ';' | ',') =>
  makeFile({ ...inputOf({ kind: 'all' }), ...(separator && { separator }) }, 'csv').text;

/** Fields of each line, by RFC 4180. */
const fieldsOf = (text: string, separator: string): string[][] =>
  text
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.match(new RegExp(`(?:"(?:[^"]|"")*"|[^${separator}"]*)(?:${separator}|$)`, 'g')) ?? [])
    .map((fields) =>
      fields.map((field) =>
        field
          .replace(new RegExp(`${separator}$`), '')
          .replace(/^"|"$/g, '')
          .replaceAll('""', '"'),
      ),
    );
const words = (rows: string[][]): string[][] => rows.map((row) => row.filter(Boolean));

describe('the separator of a CSV file', () => {
  it('is the semicolon where nobody says otherwise', () => {
    expect(fileWith()).toBe(fileWith(';'));
  });

  it('is the comma where it is asked for: the same cells, in quotes where one has a comma', () => {
    const [semicolon, comma] = [fileWith(';'), fileWith(',')];
    expect(comma).not.toBe(semicolon);
    expect(words(fieldsOf(comma, ','))).toEqual(words(fieldsOf(semicolon, ';')));
  });
});
