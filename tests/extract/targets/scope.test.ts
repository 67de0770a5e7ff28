import { describe, expect, it } from 'vitest';
import { targetsOf } from './support.ts';

const short = (found: ReturnType<typeof targetsOf>) =>
  found.map(({ indicator, value, scope }) => [indicator, value, scope]);

describe('the part that a value is restricted to', () => {
  it('stands right of it after "đối với"', () => {
    const found = targetsOf([
      'Lãi suất cho vay phổ biến ở mức 6 - 7%/năm đối với vay ngắn hạn; 9 - 10%/năm đối với vay trung và dài hạn.',
    ]);
    expect(short(found)).toEqual([
      ['Lãi suất cho vay phổ biến', 6, 'vay ngắn hạn'],
      ['Lãi suất cho vay phổ biến', 9, 'vay trung và dài hạn'],
    ]);
    expect(found[1]?.evidence).toContain('vay trung và dài hạn');
  });

  it('ends before the next value', () => {
    const found = targetsOf(['Tỷ lệ lao động qua đào tạo đạt 79,9% đối với nam và 36,5% đối với nữ.']);
    expect(found.map(({ scope }) => scope)).toEqual(['nam', 'nữ']);
  });

  it('is the place that opens the clause, also for the values that go on', () => {
    const [first, second] = targetsOf(['Tại Suối Mây, tăng trưởng kinh tế ước đạt 6,6%, tăng 1,2% so với cùng kỳ.']);
    expect(first).toMatchObject({ scope: 'Suối Mây', from: {} });
    expect(first?.evidence).toMatch(/^Suối Mây, tăng trưởng kinh tế/);
    expect(second?.scope).toBe('Suối Mây');
    expect(short(targetsOf(['Trong khi đó, ở cấp tỉnh, tổng số cán bộ nữ là 5.814 người.']))).toEqual([
      ['tổng số cán bộ nữ', 5814, 'cấp tỉnh'],
    ]);
  });

  it('is no time, and no place that stands elsewhere', () => {
    for (const text of [
      'Tại hội nghị, tỷ lệ hộ nghèo đạt 5%.',
      'Tại Hội nghị, tỷ lệ hộ nghèo đạt 5%.',
      'Tại thời điểm 31/12/2015, nợ thuế là 2 tỷ đồng.',
      'Hội nghị tổ chức tại Suối Mây cho biết tăng trưởng kinh tế đạt 6%.',
    ])
      expect(targetsOf([text]).map(({ scope }) => scope)).toEqual([null]);
  });

  it('is no count of those concerned', () => {
    expect(
      short(targetsOf(['Trong năm, thành phố đã hỗ trợ 4,3 tỷ đồng tiền thuê nhà đối với 25 đơn vị.'])).at(0)?.[2],
    ).toBeNull();
  });
});

describe('a number that opens a line', () => {
  it('numbers what begins with a capital', () => {
    expect(targetsOf(['4 Cụm từ "Tập đoàn" được thay thế.', '12 Mẫu số 05 được bãi bỏ.'])).toEqual([]);
  });

  it('counts what does not', () => {
    expect(short(targetsOf(['12 xã đạt chuẩn nông thôn mới trong năm 2024.']))).toEqual([
      ['xã đạt chuẩn nông thôn mới', 12, null],
    ]);
  });
});

describe('places that a share is given for as examples', () => {
  it.each(['cao như:', 'cao như'])('stand after "%s"', (lead) => {
    const found = targetsOf([
      'Tỉnh đã đào tạo 1.250 cán bộ.',
      `Nhiều đơn vị có tỷ lệ hài lòng ${lead} Sở Tư pháp Hà Nội (97,5%), Thanh tra Chính phủ (96%).`,
    ]);
    expect(short(found).slice(-2)).toEqual([
      ['tỷ lệ hài lòng', 97.5, 'Sở Tư pháp Hà Nội'],
      ['tỷ lệ hài lòng', 96, 'Thanh tra Chính phủ'],
    ]);
  });
});
