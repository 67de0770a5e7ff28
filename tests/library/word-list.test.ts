import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasBegun, hasWord, wordList } from '../../lib/library/word-list.ts';

const word = fc.string({ unit: fc.constantFrom(...'aabnhq05é'), minLength: 1, maxLength: 5 });

describe('a list of words', () => {
  it('has the words that it was made of, and no other', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), word, (words, wanted) => {
        const list = wordList(words);
        expect(hasWord(list, wanted)).toBe(words.includes(wanted));
        expect(hasBegun(list, wanted)).toBe(words.some((one) => one.startsWith(wanted)));
        for (const one of words) expect(hasWord(list, one)).toBe(true);
      }),
    );
  });
  it('names each once', () => {
    expect(wordList(['b', 'a', 'b'])).toBe(' a b ');
    expect([hasWord(wordList([]), 'a'), hasBegun(wordList([]), 'a')]).toEqual([false, false]);
  });
});
