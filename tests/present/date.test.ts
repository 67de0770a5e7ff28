import { describe, expect, it } from 'vitest';
import { dateWords, dueWords, timeWords } from '../../lib/present/index.ts';

describe('words for dates', () => {
  it.each([
    ['2022-11-17', '17/11/2022', '17 November 2022'],
    ['2022-12-05', '5/12/2022', '5 December 2022'],
    ['2022-11', 'tháng 11/2022', 'November 2022'],
    ['2022', 'năm 2022', '2022'],
    ['cuối năm', 'cuối năm', 'cuối năm'],
  ])('%s', (iso, vi, en) => {
    expect(dateWords(iso, 'vi')).toBe(vi);
    expect(dateWords(iso, 'en')).toBe(en);
  });

  it('gives a moment with hour and day, and nothing for what is no moment', () => {
    expect(timeWords('2024-02-06T07:05:00', 'vi')).toBe('07:05 ngày 6/2/2024');
    expect(timeWords('2024-02-06T07:05:00', 'en')).toBe('07:05 on 6 February 2024');
    expect(timeWords('soon', 'vi')).toBe('');
  });

  it.each([
    ['2024-03-31', '31/3/2024'],
    ['by:2030', 'đến năm 2030'],
    ['2024-Q1', 'quý I/2024'],
    ['trước ngày 31/3/2024', 'trước ngày 31/3/2024'],
    [null, ''],
  ])('says when a task is due: %s', (due, words) => {
    expect(dueWords(due, 'vi')).toBe(words);
  });
});
