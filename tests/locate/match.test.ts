import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote, partsOf } from '../../lib/locate/match.ts';

const found = (raw: string, quote: string, before = '', after = ''): string | null => {
  const place = findQuote(raw, { parts: partsOf(quote), before, after });
  return place && raw.slice(place.from, place.to);
};

describe('findQuote', () => {
  it.each([
    ['plain', 'Sáng 8/1, Tỉnh ủy họp.', 'Tỉnh ủy', 'Tỉnh ủy'],
    ['line breaks and runs of blanks', 'Ủy ban\n   nhân dân', 'Ủy ban nhân dân', 'Ủy ban\n   nhân dân'],
    ['a non-breaking blank', 'đạt 8\u00A0% trở lên', '8 %', '8\u00A0%'],
    ['a blank more in the page', 'đạt 8 % trở lên', 'đạt 8%', 'đạt 8 %'],
    [
      'soft hyphens and marks without width',
      'Ng\u00ADhị quyết\u200B số 15',
      'Nghị quyết số 15',
      'Ng\u00ADhị quyết\u200B số 15',
    ],
    ['letters written as base and marks', 'Tỉnh ủy'.normalize('NFD'), 'Tỉnh ủy', 'Tỉnh ủy'.normalize('NFD')],
    ['cells of a row', '1\n\nHộ nghèo\n\n2,5%', 'Hộ nghèo | 2,5%', 'Hộ nghèo\n\n2,5%'],
    [
      'lines with something between',
      'đoạn một.\nẢnh: N.H\nĐoạn hai.',
      'đoạn một.\nĐoạn hai.',
      'đoạn một.\nẢnh: N.H\nĐoạn hai.',
    ],
  ])('finds words through %s', (_name, raw, quote, expected) => {
    expect(found(raw, quote)).toBe(expected);
  });

  it.each([
    ['another digit', 'giảm 3 - 2,5%', 'giảm 2 - 2,5%'],
    ['a longer number on the left', 'đạt 12,5%', '5%'],
    ['a longer number before it', 'đạt 15%', '5%'],
    ['a longer number on the right', 'đạt 2.150 tỷ', 'đạt 2'],
    ['another mark on a letter', 'Bán nhà', 'Bản nhà'],
    ['another case', 'tỉnh ủy', 'Tỉnh ủy'],
    ['parts in another order', 'Đoạn hai. Đoạn một.', 'Đoạn một.\nĐoạn hai.'],
    ['parts far from each other', `đoạn một.${'x'.repeat(500)}Đoạn hai.`, 'đoạn một.\nĐoạn hai.'],
    ['nothing to look for', 'Tỉnh ủy', ' '],
  ])('accepts no match with %s', (_name, raw, quote) => {
    expect(found(raw, quote)).toBeNull();
  });

  it('chooses by what stands around', () => {
    const raw = 'Năm 2022: giảm 2%. Năm 2023: giảm 2%. Hết.';
    expect(findQuote(raw, { parts: ['giảm 2%'], before: 'Năm 2023: ', after: '. Hết' })).toMatchObject({
      from: raw.lastIndexOf('giảm'),
    });
    expect(findQuote(raw, { parts: ['giảm 2%'], before: 'Năm 2022: ', after: '. Năm' })).toMatchObject({
      from: raw.indexOf('giảm'),
    });
  });

  it('finds each cut of a text at its own place, by its context', () => {
    const raw = 'Tỷ lệ hộ nghèo giảm 2 - 2,5%; riêng huyện nghèo giảm 4 - 5%, thu ngân sách 2.150 tỷ đồng, tăng 12,5%.';
    const words = Array.from(raw.matchAll(/[^ ]+/g), ({ 0: word, index }) => ({
      from: index,
      to: index + word.length,
    }));
    fc.assert(
      fc.property(fc.nat(words.length - 1), fc.nat(words.length - 1), (a, b) => {
        const from = words[Math.min(a, b)]?.from ?? 0;
        const to = words[Math.max(a, b)]?.to ?? 0;
        expect(
          findQuote(raw, { parts: [raw.slice(from, to)], before: raw.slice(0, from), after: raw.slice(to) }),
        ).toMatchObject({ from, to });
      }),
    );
  });
});
