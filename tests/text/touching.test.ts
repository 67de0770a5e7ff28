import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countBefore, touching } from '../../lib/text/touching.ts';

/** Items in page order, some inside others. */
const items = fc
  .array(fc.tuple(fc.nat(5000), fc.integer({ min: 1, max: 300 })), { maxLength: 40 })
  .map((all) => all.map(([from, length]) => ({ at: [from, from + length] as [number, number] })))
  .map((all) => all.toSorted((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]));

it('what shares a character with a stretch is found, and nothing else', () => {
  fc.assert(
    fc.property(items, fc.nat(5000), fc.nat(400), (all, from, length) => {
      const to = from + length;
      expect(touching(all, [from, to])).toEqual(all.filter(({ at }) => at[0] < to && at[1] > from));
    }),
  );
});

it('what begins at the offset itself is not before it', () => {
  const all = [{ at: [0, 4] }, { at: [4, 9] }, { at: [4, 6] }, { at: [12, 13] }] as { at: [number, number] }[];
  expect([0, 4, 5, 12, 99].map((offset) => countBefore(all, offset))).toEqual([0, 1, 3, 3, 4]);
});
