import { describe, expect, it } from 'vitest';
import { readingMinutes } from '../../lib/i18n/minutes.ts';

describe('reading time', () => {
  it.each([
    [0, 1],
    [40, 1],
    [500, 2],
    [1250, 5],
  ])('of %i syllables is %i minutes', (syllables, minutes) => {
    expect(readingMinutes(Array.from({ length: syllables }, () => 'tỉnh').join(' '))).toBe(minutes);
  });
});
