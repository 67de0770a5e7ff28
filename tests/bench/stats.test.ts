import { describe, expect, it } from 'vitest';
import { median, p95, quantile, ratioOf } from './stats.ts';

describe('figures of many rounds', () => {
  it('have a middle one, or the mean of two', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 2, 9])).toBe(3);
    expect(median([])).toBeNaN();
  });

  it('have quarters between neighbours', () => {
    expect(quantile([4, 1, 2, 3], 0.25)).toBe(1.75);
    expect(quantile([7], 0.75)).toBe(7);
  });

  it('are within the 95th of a hundred but for five', () => {
    expect(p95(Array.from({ length: 100 }, (_, i) => 100 - i))).toBe(95);
    expect(p95([3, 1])).toBe(3);
  });
});

describe('a ratio over some inputs', () => {
  it('is the ratio of medians, which no single round spoils', () => {
    expect(ratioOf([{ own: [10, 10, 900], peer: [5, 5, 5] }]).value).toBe(2);
  });

  it('is that of the middle input, with the spread of all rounds', () => {
    const { value, low, high } = ratioOf([
      { own: [1, 1], peer: [1, 1] },
      { own: [2, 2], peer: [1, 1] },
      { own: [8, 8], peer: [1, 1] },
    ]);
    expect([value, low, high]).toEqual([2, 1.25, 6.5]);
  });
});
