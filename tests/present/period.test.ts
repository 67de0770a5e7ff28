import { describe, expect, it } from 'vitest';
import { periodWords } from '../../lib/present/index.ts';

describe('words for period codes', () => {
  it.each([
    ['2023', 'năm 2023', '2023'],
    ['2021-2025', 'giai đoạn 2021 - 2025', 'period 2021 - 2025'],
    ['2023-01', 'tháng 1/2023', 'January 2023'],
    ['2023-12', 'tháng 12/2023', 'December 2023'],
    ['2023-Q1', 'quý I/2023', 'first quarter of 2023'],
    ['2023-Q4', 'quý IV/2023', 'fourth quarter of 2023'],
    ['2023-H1', '6 tháng đầu năm 2023', 'first 6 months of 2023'],
    ['2023-H2', '6 tháng cuối năm 2023', 'last 6 months of 2023'],
    ['2023-9M', '9 tháng 2023', 'first 9 months of 2023'],
    ['2023-11M', '11 tháng 2023', 'first 11 months of 2023'],
    ['2023-06-30', 'ngày 30/6/2023', '30 June 2023'],
    ['by:2030', 'đến năm 2030', 'by 2030'],
    ['by:2025-Q2', 'đến quý II/2025', 'by second quarter of 2025'],
  ])('%s', (code, vi, en) => {
    expect(periodWords(code, 'vi')).toBe(vi);
    expect(periodWords(code, 'en')).toBe(en);
  });

  it.each([null, '', '2023-13', '2023-Q5', '2023-H3', 'by:', 'by:soon', 'hằng năm'])('shows no code for %s', (code) => {
    expect(periodWords(code, 'vi')).toBe('');
    expect(periodWords(code, 'en')).toBe('');
  });
});
