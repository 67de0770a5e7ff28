import { describe, expect, it } from 'vitest';
import { oneOf, wholeWords } from '../../lib/text/words.ts';

describe('wholeWords', () => {
  it('sees the edges of words that begin or end with a marked letter', () => {
    const found = [...'đạt được, đạt; không đạtx'.matchAll(wholeWords(['đạt']))].map((match) => match.index);
    expect(found).toEqual([0, 10]);
  });

  it('tries the longest first and takes literals as they stand', () => {
    expect('phó chủ tịch'.match(new RegExp(oneOf(['phó', 'phó chủ tịch'])))?.[0]).toBe('phó chủ tịch');
    expect('a+b'.match(wholeWords(['a+b']))).toHaveLength(1);
    expect('aab'.match(wholeWords(['a+b']))).toBeNull();
  });
});
