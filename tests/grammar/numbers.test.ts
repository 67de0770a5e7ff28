import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NUMBER, parseNumber } from '../../lib/grammar/numbers.ts';

describe('parseNumber', () => {
  it.each([
    ['3.900', 3900],
    ['2,5', 2.5],
    ['29.232,75', 29232.75],
    ['108,987', 108.987],
    ['431.417.950', 431417950],
    ['7.5', 7.5],
    ['01', 1],
    ['0,27', 0.27],
    ['1.234.567,8', 1234567.8],
  ])('reads %s', (printed, value) => {
    expect(parseNumber(printed)).toBe(value);
  });

  it('reads back what the Vietnamese locale prints', () => {
    const numberFormat = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 99 }), (whole, hundredths) => {
        const value = whole + hundredths / 100;
        expect(parseNumber(numberFormat.format(value))).toBeCloseTo(value, 5);
      }),
    );
  });
});

describe('NUMBER', () => {
  it('takes a printed number whole and leaves the stop after it', () => {
    const find = (text: string) => [...text.matchAll(new RegExp(NUMBER, 'gu'))].map(([one]) => one);
    expect(find('đạt 1.114 nghìn tỷ, tăng 15,2%.')).toEqual(['1.114', '15,2']);
    expect(find('còn 3.')).toEqual(['3']);
  });
});
