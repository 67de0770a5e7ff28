import { describe, expect, it } from 'vitest';
import { targetsOf } from './support.ts';

const sources = (text: string, cite: [string, string][]) =>
  targetsOf([text], { cite }).map(({ value, document }) => [value, document]);

describe('the document that sets a value', () => {
  it('is the decision that approves the programme, not the programme that it approves', () => {
    expect(
      sources(
        'Thủ tướng Chính phủ đã ban hành Quyết định số 1234/QĐ-TTg phê duyệt Chương trình giảm nghèo giai đoạn 2026-2030 với mục tiêu tỷ lệ hộ nghèo còn dưới 3%.',
        [
          ['Quyết định số 1234/QĐ-TTg', '1234/QĐ-TTg'],
          ['Chương trình giảm nghèo giai đoạn 2026-2030', 'X'],
        ],
      ),
    ).toEqual([[3, '1234/QĐ-TTg']]);
  });

  it('holds for the paragraph that begins with a plan', () => {
    expect(
      sources(
        'Theo Đề án phát triển rừng của tỉnh, vùng đệm được mở rộng. Diện tích rừng trồng mới là 450 ha; tỷ lệ che phủ đạt 61%.',
        [['Đề án phát triển rừng', 'Đề án']],
      ),
    ).toEqual([
      [450, 'Đề án'],
      [61, 'Đề án'],
    ]);
  });

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

it('is the plan that was named last where a sentence begins with its kind', () => {
  const found = targetsOf(
    ['Thủ tướng phê duyệt Đề án phát triển y tế cơ sở.', 'Đề án phấn đấu đến năm 2025, 100% xã đạt chuẩn.'],
    {
      cite: [['Đề án', 'X']],
    },
  );
  expect(found.map((one) => one.document)).toEqual(['X']);
});
