import { describe, expect, it } from 'vitest';
import { lastWord, lastWords } from '../../lib/text/last-word.ts';

describe('lastWord', () => {
  it.each([
    ['của đồng chí ', 'chí'],
    ['hội nghị.\nông ', 'ông'],
    ['theo pgs.ts. ', 'ts'],
    ['gồm các ông: ', 'ông'],
    ['nói: "bà ', 'bà'],
    ['tại tp. ', 'tp'],
    ['  ', ''],
    ['', ''],
  ])('%j', (window, word) => {
    expect(lastWord(window)).toBe(word);
  });

  it('gates rows by their last words', () => {
    expect(lastWords(['đồng chí', 'tp.', 'gs, ts'])).toEqual(new Set(['chí', 'tp', 'ts']));
  });
});
