import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/digest/from-text.ts';
import { phraseAt, phraseTable, syllablesOf } from '../../lib/grammar/phrases.ts';
import { fold } from '../../lib/text/fold.ts';
import { read } from '../../lib/text/reading.ts';

/** The phrases of a row table, as `phraseTable` reads them. */
const phrasesOf = (rows: string): string[] =>
  rows
    .split(/[|\n]/)
    .map((row) => row.trim().replace(/\s+/g, ' '))
    .filter(Boolean);

/** Every phrase of a table is folded, stands there once and is found where it is printed: a row that can't match is dead. */
export function describeRows(name: string, tables: Record<string, unknown>): void {
  describe(name, () => {
    for (const [table, rows] of Object.entries(tables)) {
      if (typeof rows !== 'string') continue;
      it(`${table}: each row matches itself`, () => {
        const phrases = phrasesOf(rows);
        const lookup = phraseTable(rows);
        const dead = phrases.filter((phrase) => {
          const reading = read(articleFromText(`Tiêu đề\n${phrase}`));
          const line = reading.lines[1];
          const syllables = line ? syllablesOf(reading, [line.start, line.end]) : [];
          return (
            fold(phrase) !== phrase || syllables.length === 0 || phraseAt(lookup, syllables, 0) !== syllables.length
          );
        });
        expect(dead).toEqual([]);
        expect(phrases.filter((phrase, i) => phrases.indexOf(phrase) !== i)).toEqual([]);
      });
    }
  });
}
