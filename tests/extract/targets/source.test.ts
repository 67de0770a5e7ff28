import { describe, expect, it } from 'vitest';
import { targetsOf } from './support.ts';

const sources = (text: string, cite: [string, string][]) =>
  targetsOf([text], { cite }).map(({ value, document }) => [value, document]);

describe('the document that sets a value', () => {
  it.each([
    ['Báo cáo số 15/BC-UBND', 'Theo Báo cáo số 15/BC-UBND, tổng thu ngân sách đạt 450 tỷ đồng.'],
    ['Luật Hợp tác xã', 'Toàn vùng có 91% số hợp tác xã chuyển đổi theo Luật Hợp tác xã, tương ứng 5.500 hợp tác xã.'],
  ])('is no %s that an outcome is told by', (words, text) => {
    expect(sources(text, [[words, 'X']]).every(([, document]) => document === null)).toBe(true);
  });
});

it('may be the one that is signed in the same sentence', () => {
  expect(
    sources('Thủ tướng đã ký Nghị định 15, giảm tới 90% số sản phẩm phải công bố.', [['Nghị định 15', '15']]),
  ).toEqual([[90, '15']]);
});
