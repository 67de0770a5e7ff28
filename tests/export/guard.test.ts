import { describe, expect, it } from 'vitest';
import { guardFormula, guardText } from '../../lib/export/guard.ts';

/** What Excel, Calc or Sheets read as something else than text, under Vietnamese or English settings. */
const GUESSED_AT = [
  '8/1',
  '15/15',
  '4 - 5',
  '4-5',
  '98%',
  '12,5%',
  '3.900',
  '2,5',
  '-1,2%',
  '−1,2',
  '– 5',
  '57',
  '08',
  '2021 - 2025',
  '17/11/2022',
  '7:30',
  '7:30 PM',
  '500 ₫',
  '500 đ',
  'VND 500',
  'January 2023',
  '17 November 2022',
  '1 Thg 1 2023',
  '5 Jan',
  '10E5',
  '1/2 ½',
  '٣',
  'TRUE',
  '=1+1',
  '+84 912 345 678',
  '-1+1',
  '@SUM(1)',
  '＝1+1',
  '＠a',
  "'8/1",
  '#REF!',
];
const TEXT = [
  'năm 2023',
  'tháng 1/2023',
  'quý I/2023',
  'trên 7%',
  '3.900 ha',
  '50 triệu đồng trở lên',
  '15/15 chỉ tiêu',
  '28-NQ/TW',
  '490/QĐ-TTg',
  'giảm 2 - 2,5%',
  'Trần Văn Bình',
  '[năm 2024: theo tiêu đề]',
  '“8/1”',
  '%',
  'true cost',
  '',
];

describe('guarding of text cells', () => {
  it.each(GUESSED_AT)('puts %s in quotation marks', (text) => {
    expect(guardText(text)).toBe(`“${text}”`);
  });

  it.each(TEXT)('leaves %s alone', (text) => {
    expect(guardText(text)).toBe(text);
  });

  it('guards once: what is guarded needs no guard', () => {
    for (const text of GUESSED_AT) expect(guardText(guardText(text))).toBe(guardText(text));
  });

  it('guards only formulas where cells have types', () => {
    expect(['=1+1', '+1', '-1', '@a', '＋1'].map(guardFormula)).toEqual(['“=1+1”', '“+1”', '“-1”', '“@a”', '“＋1”']);
    expect(['8/1', '98%', '−1,2%', 'năm 2023'].map(guardFormula)).toEqual(['8/1', '98%', '−1,2%', 'năm 2023']);
  });
});
