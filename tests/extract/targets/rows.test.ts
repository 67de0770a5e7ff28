import { describe, expect, it } from 'vitest';
import { row, targetsOf } from './support.ts';

const HEADERS = ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Thực hiện năm 2023', 'Kế hoạch năm 2024'];

describe('rows of a data table', () => {
  it('give the indicator for each column of values, with unit, period and status from cells and headers', () => {
    const found = targetsOf([row(HEADERS, []), row(['1', 'Tốc độ tăng trưởng GRDP', '%', '7,1', '8 - 8,5'], HEADERS)]);
    expect(found).toMatchObject([
      {
        indicator: 'Tốc độ tăng trưởng GRDP',
        value: 7.1,
        value_to: null,
        unit: '%',
        status: 'result',
        period: '2023',
        rule: 'table-row',
      },
      {
        indicator: 'Tốc độ tăng trưởng GRDP',
        value: 8,
        value_to: 8.5,
        unit: '%',
        status: 'target',
        period: '2024',
        comparator: 'range',
      },
    ]);
    expect(found[0]?.from.period).toBe('Thực hiện năm 2023');
    expect(found[0]?.evidence).toContain('7,1');
  });

  it('read the unit off the name, the header or the cell', () => {
    const headers = ['Nội dung', 'Năm 2025'];
    const found = targetsOf([
      row(['Thu ngân sách (tỷ đồng)', 'trên 1.500'], headers),
      row(['Tỷ lệ hộ nghèo', 'dưới 2%'], headers),
      row(['Xã đạt chuẩn nông thôn mới', '100'], ['Nội dung', 'Năm 2025 (xã)']),
    ]);
    expect(found.map((one) => [one.indicator, one.comparator, one.value, one.unit, one.printed, one.status])).toEqual([
      ['Thu ngân sách', 'gt', 1500, 'tỷ đồng', 'trên 1.500', 'target'],
      ['Tỷ lệ hộ nghèo', 'lt', 2, '%', 'dưới 2%', 'target'],
      ['Xã đạt chuẩn nông thôn mới', 'eq', 100, 'xã', '100', 'target'],
    ]);
  });

  it('leave out numbers without a unit, dates, remarks and columns that compare', () => {
    const headers = ['Chỉ tiêu', 'Kết quả', 'So sánh (%)', 'Ghi chú'];
    expect(targetsOf([row(['Số phòng họp', '12', '110', 'xem trang 3'], headers)])).toEqual([]);
    expect(targetsOf([row(['Ngày họp', '12/3/2024', '', ''], headers)])).toEqual([]);
  });
});
