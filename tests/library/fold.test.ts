import { describe, expect, it } from 'vitest';
import { facetKey, queryWords, wordsOf } from '../../lib/library/fold.ts';

describe('the words that a text is found by', () => {
  it.each([
    ['Nghị quyết số 57-NQ/TW', 'nghi quyet so 57 nq tw'],
    ['ĐẮK LẮK, đặc khu', 'dak lak dac khu'],
    ['hoà bình, thuỷ lợi', 'hoa binh thuy loi'],
    ['hòa bình, thủy lợi', 'hoa binh thuy loi'],
    ['tỉ lệ; tỷ lệ; ti le', 'ti le ti le ti le'],
    ['Quý I, quí I', 'qui i qui i'],
    ['kĩ thuật, kỹ thuật', 'ki thuat ki thuat'],
    ['1.234,5 tỷ', '1 234 5 ti'],
    ['Nghị quyê\u0301t'.normalize('NFD'), 'nghi quyet'],
    ['', ''],
  ])('%s → %s', (text, words) => {
    expect(wordsOf(text).join(' ')).toBe(words);
  });

  it('take the last word of a query as begun while it is being typed', () => {
    expect(queryWords('nghị quy')).toEqual({ words: ['nghi'], begun: 'quy' });
    expect(queryWords('nghị quyết ')).toEqual({ words: ['nghi', 'quyet'], begun: null });
    expect(queryWords('57-NQ/')).toEqual({ words: ['57', 'nq'], begun: null });
    expect(queryWords(' — ')).toEqual({ words: [], begun: null });
  });
});

describe('a filter’s values', () => {
  it('are one in whatever case and tone placement they are printed', () => {
    expect(facetKey('KON  TUM')).toBe(facetKey('Kon Tum'));
    expect(facetKey('Khánh Hoà')).toBe(facetKey('Khánh Hòa'));
    expect(facetKey('57–NQ/TW')).toBe(facetKey('57-NQ/TW'));
  });
  it('keep two names apart that differ in their marks', () => {
    expect(facetKey('Nguyễn Văn Hùng')).not.toBe(facetKey('Nguyễn Văn Hưng'));
  });
});
