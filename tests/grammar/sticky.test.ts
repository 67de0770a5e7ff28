import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../lib/grammar/sticky.ts';

const placesOf = (pattern: RegExp, text: string): number[] => {
  const places: number[] = [];
  for (const { index } of matchesOf(pattern, text)) {
    places.push(index);
    if (places.length > 9) break;
  }
  return places;
};

describe('all matches of a pattern', () => {
  it('are those that matchAll finds, empty ones and characters of two units among them', () => {
    const cases: [RegExp, string][] = [
      [/^|, /gu, '😀 a, b'],
      [/(?=[a-z])/gu, 'a😀bc'],
      [/(?:)/gu, '😀😀'],
      [/\d{1,3}/gu, '1 23 4567'],
    ];
    for (const [pattern, text] of cases)
      expect(placesOf(pattern, text)).toEqual([...text.matchAll(pattern)].map(({ index }) => index));
  });
});
