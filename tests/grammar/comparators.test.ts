import { describe, expect, it } from 'vitest';
import { boundAfter, boundBefore, fromBefore } from '../../lib/grammar/comparators.ts';

describe('boundBefore', () => {
  it.each([
    ['đạt trên ', 'gt', 5],
    ['không dưới ', 'ge', 11],
    ['dưới ', 'lt', 5],
    ['khoảng trên ', 'gt', 12],
    ['tối đa không quá ', 'le', 17],
  ])('"%s"', (left, comparator, length) => {
    expect(boundBefore(left)).toEqual({ comparator, length });
  });

  it.each(['đạt ', 'nói trên, ', 'bên dướiạ ', ''])('finds none in "%s"', (left) => {
    expect(boundBefore(left)).toBeNull();
  });
});

describe('boundAfter', () => {
  it('reads a bound that follows the unit', () => {
    expect(boundAfter(' trở lên; trồng')).toEqual({ comparator: 'ge', length: 8 });
    expect(boundAfter(' trở xuống')).toEqual({ comparator: 'le', length: 10 });
    expect(boundAfter(' trở lại')).toEqual({ comparator: 'le', length: 8 });
    expect(boundAfter(', trở lên')).toBeNull();
  });
});

describe('fromBefore', () => {
  it('measures the word that opens a range', () => {
    expect(fromBefore('đạt từ ')).toBe(3);
    expect(fromBefore('đạt ')).toBe(0);
  });
});
