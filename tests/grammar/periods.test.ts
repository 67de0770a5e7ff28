import { describe, expect, it } from 'vitest';
import { periodsIn, withYear } from '../../lib/grammar/periods.ts';
import { fold } from '../../lib/text/fold.ts';

const codes = (text: string) => periodsIn(fold(text)).map((one) => one.code);

describe('periodsIn', () => {
  it.each([
    ['năm 2023', '2023'],
    ['giai đoạn 2021 - 2025', '2021-2025'],
    ['từ năm 2021 đến năm 2025', '2021-2025'],
    ['nhiệm kỳ 2020-2025', '2020-2025'],
    ['quý I/2025', '2025-Q1'],
    ['quý IV năm 2024', '2024-Q4'],
    ['6 tháng đầu năm 2024', '2024-H1'],
    ['Sáu tháng đầu năm 2024', '2024-H1'],
    ['6 tháng cuối năm 2024', '2024-H2'],
    ['6 tháng còn lại của năm 2024', '2024-H2'],
    ['9 tháng năm 2024', '2024-9M'],
    ['4 tháng đầu năm', '?-4M'],
    ['tháng 4 năm 2026', '2026-04'],
    ['tháng 3-2018', '2018-03'],
    ['đến hết tháng 9/2024', '2024-9M'],
    ['tính đến ngày 30/6/2024', '2024-H1'],
    ['tính đến ngày 15/5/2024', '2024-05'],
    ['cả năm', '?'],
    ['nửa đầu năm', '?-H1'],
    ['từ năm 2016 đến nay', '2016-?'],
    ['tăng trưởng đạt 8% (2018)', '2018'],
  ])('%s', (text, code) => {
    expect(codes(text)).toEqual([code]);
  });

  it('tells the horizon of an aim', () => {
    expect(periodsIn('đến năm 2030')).toMatchObject([{ code: '2030', until: true }]);
    expect(periodsIn('năm 2030')).toMatchObject([{ code: '2030', until: false }]);
  });

  it.each(['so với năm 2022', 'so với cùng kỳ năm 2022', 'theo giá so sánh năm 2010', 'đạt 40% kế hoạch năm 2022'])(
    'tells what is compared with: %s',
    (text) => {
      expect(periodsIn(text)).toMatchObject([{ base: true }]);
    },
  );

  it.each([
    'Luật Hợp tác xã năm 2012',
    'ngày 06 tháng 5 năm 2026',
    'phiên họp thường kỳ tháng 9',
    'số 2023',
    '12.2025',
    '9 thángtháng',
    'cả nămng',
  ])('finds no period in "%s"', (text) => {
    expect(codes(text)).toEqual([]);
  });
});

describe('withYear', () => {
  it('puts in the year that the page leaves out', () => {
    expect(withYear('?-Q1', '2025')).toBe('2025-Q1');
    expect(withYear('?', '2025')).toBe('2025');
    expect(withYear('2024', '2025')).toBe('2024');
    expect(withYear('?-Q1', null)).toBeNull();
  });
});
