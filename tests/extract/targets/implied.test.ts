import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { targetsOf } from './support.ts';

const from = (lines: string[], options = {}) => targetsOf(lines, options).map((one) => one.from);

describe('where an attribute comes from that the evidence does not hold', () => {
  it('is told for a period of the same sentence', () => {
    expect(from(['Trong năm 2023, nhờ nhiều giải pháp, thu ngân sách đạt 45 tỷ đồng.'])[0]?.period).toBe(
      'Trong năm 2023',
    );
  });

  it('is told for the year that a part of a year leaves out', () => {
    const lines = ['Hội nghị tổng kết nhiệm vụ năm 2023 họp hôm qua.', 'Quý I, thu ngân sách đạt 45 tỷ đồng.'];
    expect(from(lines, { published: null, title: 'Hội nghị' })[0]).toMatchObject({ year: '2023' });
    expect(from(lines, { published: '2023-05-01', title: 'Hội nghị' })[0]?.year).toBeUndefined();
  });

  it('is told for a document, a scope and a currency', () => {
    const lines = [
      'Theo Kế hoạch số 15/KH-UBND, đến năm 2025 vốn vay đạt 45 tỷ đồng, riêng huyện nghèo đạt 12 tỷ, tăng 5%.',
    ];
    const found = from(lines, { cite: [['Kế hoạch số 15/KH-UBND', '15/KH-UBND']] });
    expect(found[0]?.document).toBe('Kế hoạch số 15/KH-UBND');
    expect(found[1]?.unit).toBe('tỷ đồng');
    expect(found[2]?.scope).toBe('huyện nghèo');
  });

  it('is not told for what the evidence holds', () => {
    expect(from(['Thu ngân sách năm 2023 đạt 45 tỷ đồng.'])).toEqual([{}]);
  });

  it('never points into the evidence itself', () => {
    const sentence = fc.constantFrom(
      'Năm 2023, thu ngân sách đạt 45 tỷ đồng, tăng 5% so với cùng kỳ.',
      'Quý I, tỷ lệ hộ nghèo giảm 2%, riêng huyện nghèo giảm 4%.',
      'Theo Nghị quyết số 5-NQ/TU, vốn vay đạt 12 tỷ; chi 8 tỷ.',
    );
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), (lines) => {
        const found = targetsOf(lines, { cite: [['Nghị quyết số 5-NQ/TU', '5-NQ/TU']] });
        for (const { at, implied } of found)
          for (const span of Object.values(implied)) expect(span[0] >= at[0] && span[1] <= at[1]).toBe(false);
      }),
    );
  });
});
