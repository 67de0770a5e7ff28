import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldMarks } from '../../lib/text/fold.ts';

describe('fold', () => {
  it.each([
    ['Hoà Bình', 'hòa bình'],
    ['Uỷ ban nhân dân', 'ủy ban nhân dân'],
    ['thuỷ sản, khoẻ mạnh', 'thủy sản, khỏe mạnh'],
    ['quý III, quỹ đất', 'quý iii, quỹ đất'],
    ['hoàn thành', 'hoàn thành'],
    ['Tỉ lệ, kì họp, thế kỉ', 'tỷ lệ, kỳ họp, thế kỉ'],
    ['tỉnh', 'tỉnh'],
    ['Ðảng', 'đảng'],
    ['2021 – 2025', '2021 - 2025'],
    ['H’Bút', "h'bút"],
  ])('%s → %s', (printed, folded) => {
    expect(fold(printed)).toBe(folded);
  });

  it('reads Cyrillic look-alikes as the Latin letters that they stand for', () => {
    expect(foldMarks('TT-BТС')).toBe('TT-BTC');
  });

  it('keeps the length of any text, so that offsets hold', () => {
    const any = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(fc.property(any, (text) => fold(text).length === text.length && foldMarks(text).length === text.length));
    expect(fold('İstanbul').length).toBe('İstanbul'.length);
  });

  it('gives the same for what it has folded already', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });
});
