import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleText } from '../../lib/article.ts';
import type { Run } from '../../lib/pdf/types.ts';
import { articleOf, run } from './support.ts';

/** Words anywhere on a page but in its margins, in columns and rows as often as not. */
const place = (most: number, step: number) =>
  fc.oneof(
    fc.integer({ min: 80, max: most }),
    fc.integer({ min: 5, max: Math.floor(most / step) }).map((n) => n * step),
  );
const words = fc.array(
  fc.record({
    x: place(480, 70),
    y: place(760, 16),
    size: fc.constantFrom(8, 10, 12, 14),
    bold: fc.boolean(),
    kind: fc.constantFrom('từ', 'CHỮ', 'tỷ đồng', '-', 'Điều 1.'),
  }),
  { maxLength: 60 },
);
type Word = { x: number; y: number; size: number; bold: boolean; kind: string };
const runsOf = (found: readonly Word[], mark: string): Run[] =>
  found.map(({ kind, x, y, ...rest }, i) => run(`${kind} ${i}${mark}`, x, y, rest));

describe('any page', () => {
  it('loses none of its words and has none twice', () => {
    fc.assert(
      fc.property(words, words, (first, second) => {
        const pages = [runsOf(first, 'x'), runsOf(second, 'z')];
        const { title, ...article } = articleOf(...pages);
        const text = articleText({ ...article, title: '' });
        const found = text.match(/\d{1,2}[xz]/g)?.toSorted() ?? [];
        const printed = pages.flat().flatMap((one) => /\d{1,2}[xz]$/.exec(one.text)?.[0] ?? []);
        expect(found).toEqual(printed.toSorted());
      }),
      { numRuns: 300 },
    );
  });
});
