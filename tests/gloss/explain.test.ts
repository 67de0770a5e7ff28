import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABBREVIATIONS } from '../../lib/gloss/abbreviations.ts';
import { symbolWords, termsIn } from '../../lib/gloss/explain.ts';
import { BODIES, KINDS } from '../../lib/gloss/plain-words.ts';
import { rowsOf } from '../../lib/gloss/rows.ts';
import { pageText } from '../export/arbitrary.ts';

describe('explaining in plain Vietnamese', () => {
  it.each(rowsOf(ABBREVIATIONS).filter(([words]) => !/[ ,]/.test(words)))('finds %s', (words, says) => {
    expect(termsIn(`Theo ${words}, việc này`)).toContainEqual({ term: words, says });
  });

  it.each([...rowsOf(BODIES), ...rowsOf(KINDS)])('finds %s', (words, says) => {
    const term = words.charAt(0).toUpperCase() + words.slice(1);
    expect(termsIn(`Theo ${term} hôm nay`)).toContainEqual({ term, says });
  });

  it.each([
    ['32-NQ/TU', 'Nghị quyết số 32 của Tỉnh ủy hoặc Thành ủy'],
    ['116/2020/NĐ-CP', 'Nghị định số 116 năm 2020 của Chính phủ'],
    ['57/2021/TT-BTC', 'Thông tư số 57 năm 2021 của Bộ Tài chính'],
  ])('reads out %s', (symbol, says) => {
    expect(symbolWords(symbol)).toMatch(new RegExp(`^${says}`));
    const [found] = termsIn(`Thực hiện số ${symbol} ngày 5/12`);
    expect(found?.term).toBe(symbol);
    expect(found?.says).toMatch(new RegExp(`^${says}`));
  });

  it('says each term once, in the order of the text, and nothing inside a symbol', () => {
    const terms = termsIn('BTV Tỉnh ủy giao UBND tỉnh thực hiện 07/CT-UBND; UBND tỉnh báo cáo BTV.').map(
      ({ term }) => term,
    );
    expect(terms).toEqual(['BTV', 'Tỉnh ủy', 'UBND', '07/CT-UBND']);
  });

  it.each(['ubnd', 'XUBNDX', 'nghị quyết', '12-3', '2021 - 2025', '955 tỷ đồng', 'Ông Trần Văn Bình'])(
    'says nothing of “%s”',
    (text) => {
      expect(termsIn(text)).toEqual([]);
    },
  );

  it('takes any text, and each term stands in it', () => {
    fc.assert(
      fc.property(pageText, (text) => {
        for (const { term, says } of termsIn(text)) {
          expect(text.replace(/\s/g, '')).toContain(term.replace(/\s/g, ''));
          expect(says.length).toBeGreaterThan(2);
        }
      }),
    );
  });
});
