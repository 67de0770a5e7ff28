import { describe, expect, it } from 'vitest';
import { placesOf, quoteOf } from './place.ts';

describe('the place of a number', () => {
  it.each([
    ['đạt 1.234,5 tỷ đồng', 1234.5],
    ['đạt 1234,5 tỷ đồng', 1234.5],
    ['có 12.500 hộ', 12500],
    ['có 05 xã', 5],
    ['tăng 7.', 7],
  ])('in "%s" is found for %d', (text, value) => {
    expect(placesOf(text, value)).toHaveLength(1);
  });

  it.each([
    ['có 1.250 hộ', 250],
    ['đạt 7,5%', 7],
    ['năm 2025', 25],
    ['có ba xã', 3],
  ])('in "%s" is not one for %d', (text, value) => {
    expect(placesOf(text, value)).toEqual([]);
  });
});

describe('a quote', () => {
  it('is the words around, whatever their case', () => {
    expect(quoteOf('Tỉnh yêu cầu Rà soát lại', 'rà soát')).toBe('«Tỉnh yêu cầu Rà soát lại»');
  });

  it('is nothing where the page doesn’t say so', () => {
    expect(quoteOf('Tỉnh yêu cầu', 'rà soát')).toBe('');
  });
});
