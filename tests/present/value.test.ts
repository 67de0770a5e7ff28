import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseWords, numberWords, valueInWords, valueWords, wayWords } from '../../lib/present/index.ts';
import { targets } from '../export/sample.ts';

const poor = targets[1]!;
const bare = { ...poor, printed: '' };

describe('words for values', () => {
  it('shows the words of the page in both languages, and says them in English', () => {
    expect(valueWords(poor)).toBe('giảm 2 - 2,5%');
    expect(valueInWords(poor)).toBe('down by 2 - 2.5%');
  });

  it('says the way of a change where its own words leave it to another value', () => {
    expect(wayWords(poor, 'vi')).toBe('');
    expect(wayWords({ ...poor, printed: '8,62%', direction: 'increase' }, 'vi')).toBe('[tăng]');
    expect(wayWords({ ...poor, printed: '8,62%', direction: 'reach' }, 'vi')).toBe('');
  });

  it.each([
    [{}, 'giảm 2 - 2,5%'],
    [
      { direction: 'reach', comparator: 'ge', value: 1234.5, value_to: null, unit: 'tỷ đồng' },
      'ít nhất 1.234,5 tỷ đồng',
    ],
    [{ direction: 'increase', comparator: 'gt', value: 11, value_to: null, unit: 'xã' }, 'tăng trên 11 xã'],
    [
      { direction: 'reach', comparator: 'eq', value: 16.8, value_to: null, unit: 'tiêu chí', per: 'xã' },
      '16,8 tiêu chí/xã',
    ],
  ] as const)("composes words only where the page's own are missing: %o", (more, words) => {
    expect(valueWords({ ...bare, ...more })).toBe(words);
  });

  it.each([
    ['so với cùng kỳ', 'so với cùng kỳ'],
    ['cùng kỳ', 'cùng kỳ'],
    ['kế hoạch năm', 'so với kế hoạch năm'],
    ['giảm 2', ''],
    [null, ''],
  ])('says what a change is against, unless the value says it: %s', (base, words) => {
    expect(baseWords({ ...poor, base }, 'vi')).toBe(words);
  });

  it('writes every number so that a reader of its own language gets it back', () => {
    const printed = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(printed, ([digits, decimals]) => {
        const value = digits / 10 ** decimals;
        expect(Number(numberWords(value, 'vi').replaceAll('.', '').replace(',', '.'))).toBe(value);
        expect(Number(numberWords(value, 'en').replaceAll(',', ''))).toBe(value);
      }),
    );
  });

  it('parts thousands, and them alone', () => {
    expect([3900, 955.25, -1234567.125, 100].map((value) => numberWords(value, 'vi'))).toEqual([
      '3.900',
      '955,25',
      '-1.234.567,125',
      '100',
    ]);
  });
});
