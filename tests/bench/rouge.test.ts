import { describe, expect, it } from 'vitest';
import { rouge } from './rouge.ts';

describe('ROUGE as F1 over syllables', () => {
  it('is one for the same words, whatever their marks, case and tone style', () => {
    expect(rouge('Hoà bình, ổn định.', 'hòa bình ổn định')).toEqual({ one: 1, two: 1, l: 1 });
  });

  it('is nothing where nothing is shared, or one side is empty', () => {
    expect(rouge('mưa lớn', 'trời nắng')).toEqual({ one: 0, two: 0, l: 0 });
    expect(rouge('', 'trời nắng')).toEqual({ one: 0, two: 0, l: 0 });
  });

  it('counts a repeated syllable as often as both have it', () => {
    expect(rouge('a a a b', 'a b').one).toBeCloseTo((2 * 2) / (4 + 2));
  });

  it('order matters to pairs and to the longest subsequence', () => {
    const { one, two, l } = rouge('b c a d', 'a b c d');
    expect(one).toBe(1);
    expect(two).toBeCloseTo(1 / 3);
    expect(l).toBeCloseTo(3 / 4);
  });
});
