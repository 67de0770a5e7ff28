import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractPeople } from '../../../lib/extract/people/index.ts';
import { fold } from '../../../lib/text/fold.ts';
import { readingOf } from './support.ts';

/** Pieces that a page about people is made of, in any order. */
const piece = fc.constantFrom(
  ...[
    'ông',
    'bà',
    'Đồng chí',
    'các',
    'đồng chí:',
    'Trần Văn An',
    'Lê Thị Hoa',
    'NGUYỄN VĂN BA',
    'Y Thanh Niê',
    'Kenji Watanabe',
  ],
  ...[
    'Bí thư Tỉnh ủy',
    'Phó Chủ tịch UBND tỉnh',
    'nguyên Giám đốc Sở',
    'Đại tá',
    'PGS.TS',
    'BỘ TRƯỞNG',
    'Hà Giang',
    'đường',
  ],
  ...[
    ' - ',
    ', ',
    '; ',
    ': ',
    ' (',
    ') ',
    '. ',
    '\n',
    ' và ',
    '“',
    '”',
    'chủ trì',
    'cho biết',
    'Tham dự có',
    'Ảnh:',
    'số 19',
    'W.',
  ],
);
const page = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' ').replace(/ {2,}/g, ' '));

describe('people of any page', () => {
  it('stand in their own evidence, once each, with a role and a rule', () => {
    fc.assert(
      fc.property(page, (text) => {
        const reading = readingOf(...text.split('\n'));
        const people = extractPeople(reading);
        expect(new Set(people.map(({ name, positions }) => fold(`${name}: ${positions}`))).size).toBe(people.length);
        for (const { name, at, roles, rule, positions, held } of people) {
          const quotes = at.map(([start, end]) => reading.folded.slice(start, end));
          expect(quotes.some((quote) => quote.includes(fold(name)))).toBe(true);
          expect(quotes.every((quote) => quote.length > 0 && !quote.includes('\n\n'))).toBe(true);
          expect(roles.length).toBeGreaterThan(0);
          expect(rule).toMatch(/^[a-z-]+$/);
          expect(Object.keys(held).every((position) => positions.includes(position))).toBe(true);
        }
      }),
    );
  });

  it('are the same however often the page is read', () => {
    fc.assert(
      fc.property(page, (text) => {
        const reading = readingOf(...text.split('\n'));
        expect(extractPeople(reading)).toEqual(extractPeople(reading));
      }),
      { numRuns: 30 },
    );
  });
});
