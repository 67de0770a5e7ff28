import { describe, expect, it } from 'vitest';
import { measure, medianLines, type Size, sizeTable } from './sizes.ts';

const MOST = 400;
const MEDIAN = 80;
/** What grows by a row with every fact may be as long as there are facts. */
const TABLES = /^(?:lib\/(?:lexicon|i18n|gloss)\/|tests\/fixtures\/)/;

const tooLong = (sizes: readonly Size[]): Size[] =>
  sizes.filter(({ path, lines }) => lines > MOST && !TABLES.test(path));
const own = measure().filter(({ path }) => !path.startsWith('tests/'));

describe('files stay small', () => {
  it('none but tables has more than 400 lines', () => {
    expect(tooLong(measure())).toEqual([]);
  });

  it('half of them have fewer than 80', () => {
    expect(medianLines(own)).toBeLessThan(MEDIAN);
    expect(medianLines(measure())).toBeLessThan(MEDIAN);
  });

  it('a long file is found, a long table is none', () => {
    const long = { path: 'lib/page/all.ts', lines: 401 };
    expect(tooLong([...own, long, { path: 'lib/lexicon/all.ts', lines: 999 }])).toEqual([long]);
  });

  it('the report counts each file once', () => {
    const files = [
      { path: 'lib/page/a.ts', lines: 10 },
      { path: 'lib/page/b.ts', lines: 30 },
      { path: 'lib/messages.ts', lines: 7 },
    ];
    expect(sizeTable(files).split('\n').slice(2)).toEqual([
      '| `lib/page` | 2 | 40 | 30 | b.ts 30 |',
      '| `lib/messages` | 1 | 7 | 7 | messages.ts 7 |',
    ]);
  });
});
