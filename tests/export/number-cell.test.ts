import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberCell } from '../../lib/export/number-cell.ts';

describe('a number in a cell without a type', () => {
  it.each([
    [3900, '3900'],
    [2.5, '25E-1'],
    [-1.2, '-12E-1'],
    [955.25, '95525E-2'],
    [0.05, '5E-2'],
    [-0.5, '-5E-1'],
    [0, '0'],
    [100, '100'],
    [1e12, '1000000000000'],
    [1e21, '1E21'],
    [1.5e-7, '15E-8'],
    [Number.NaN, ''],
    [Number.POSITIVE_INFINITY, ''],
  ])('%s → %s', (value, cell) => {
    expect(numberCell(value)).toBe(cell);
  });

  it('is read back as the same number, and holds nothing that a regional setting gives a meaning to', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const cell = numberCell(value);
        expect(Number(cell)).toBe(value === 0 ? 0 : value);
        expect(cell).toMatch(/^-?\d+(?:E-?\d+)?$/);
      }),
    );
  });
});
