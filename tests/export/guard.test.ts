import { describe, expect, it } from 'vitest';
import { guardFormula, guardText } from '../../lib/export/guard.ts';
import { GUESSED_AT } from './guessed-at.ts';

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
