import { describe, expect, it } from 'vitest';
import { targetsOf } from './support.ts';

const short = (text: string) =>
  targetsOf([text]).map(({ indicator, value, status, period }) => `${indicator} ${value} ${status} ${period}`);

describe('status', () => {
  it.each([
    [
      'of what a ministry for planning gives is an outcome',
      'Bộ Kế hoạch và Đầu tư đã bố trí vốn đầu tư 450 tỷ đồng trong năm 2023.',
      ['bố trí vốn đầu tư 450 result 2023'],
    ],
    [
      'of all that is expected is an estimate',
      'Tỉnh dự kiến trao quyết định cho các dự án với tổng vốn đầu tư 180 tỷ đồng, doanh thu 25 tỷ đồng.',
      ['tổng vốn đầu tư 180 estimate null', 'doanh thu 25 estimate null'],
    ],
    [
      'of what a survey shows is an outcome, whatever its year',
      'Khảo sát năm 2025 cho thấy chỉ có 30% người dân đọc sách thường xuyên.',
      ['người dân đọc sách thường xuyên 30 result 2025'],
    ],
    [
      'of what must be done is an aim',
      'Ngành giáo dục phải đưa số trường đạt chuẩn tăng 50%.',
      ['số trường đạt chuẩn 50 target null'],
    ],
  ])('%s', (_, text, found) => {
    expect(short(text)).toEqual(found);
  });
});

describe('a year that something is to be done by', () => {
  it.each(['chậm nhất năm 2029', 'trước năm 2029', 'chậm nhất là đến năm 2029'])('%s', (when) => {
    expect(short(`Tỉnh phấn đấu ${when} tỷ lệ hộ nghèo còn dưới 3%.`)).toEqual(['tỷ lệ hộ nghèo 3 target by:2029']);
  });

  it('ends no span before it begins', () => {
    expect(targetsOf(['Từ năm 2025 đến nay, cả tỉnh có 120 xã đạt chuẩn.'])[0]?.period).not.toBe('2025-2024');
  });
});

describe('figures that are no items', () => {
  it.each([
    'Doanh nghiệp này nắm giữ 51% vốn nhà nước tại công ty.',
    'Từ 2026 - 2030 vốn do địa phương bố trí.',
    'Năm học 2023-2024 huyện có nhiều đổi mới.',
  ])('%s', (text) => {
    expect(short(text)).toEqual([]);
  });
});

describe('the words right of a value', () => {
  it('end before the next noun of measure', () => {
    expect(short('Cả tỉnh có 21 dự án được cấp phép, tổng vốn đăng ký 17 tỷ đồng.')).toEqual([
      'dự án được cấp phép 21 result null',
      'tổng vốn đăng ký 17 result null',
    ]);
  });

  it('name nothing where they only go on', () => {
    expect(short('Tỷ lệ lao động qua đào tạo năm 2023 đạt 66% và tiến tới bảo đảm đủ nhân lực.')).toEqual([
      'Tỷ lệ lao động qua đào tạo 66 result 2023',
    ]);
  });
});
