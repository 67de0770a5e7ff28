import { describe, expect, it } from 'vitest';
import { indicatorName } from '../../lib/compare/indicator-name.ts';
import { readPeriod } from '../../lib/compare/period.ts';
import { priceOf, standardOf } from '../../lib/compare/price-standard.ts';
import { BASE_PRICE_CHANGES } from '../../lib/lexicon/base-prices.ts';
import { ABBREVIATIONS, SYNONYMS } from '../../lib/lexicon/indicator-synonyms.ts';
import { POVERTY_STANDARDS } from '../../lib/lexicon/poverty-standards.ts';
import { VAGUE_INDICATORS } from '../../lib/lexicon/vague-indicators.ts';
import { fold } from '../../lib/text/fold.ts';

describe('synonyms of indicators', () => {
  it.each(SYNONYMS)('%s is %s', (other, name) => {
    expect([fold(other), fold(name)]).toEqual([other, name]);
    expect(indicatorName(other, null)).toBe(indicatorName(name, null));
  });
  it.each(ABBREVIATIONS)('%s is written out as %s', (short, words) => {
    expect(indicatorName(`tỷ lệ x ${short} y`, null)).toBe(`tỷ lệ x ${words} y`);
  });
  it.each([...VAGUE_INDICATORS])('%s is as a name comes out of the normal form', (name) => {
    expect(fold(name)).toBe(name);
  });
  it('place, price and standard are taken out of a name', () => {
    expect(indicatorName('Thu ngân sách nhà nước trên địa bàn tỉnh Kon Tum', 'tỷ đồng')).toBe('thu ngân sách nhà nước');
    expect(indicatorName('GRDP (giá so sánh năm 2010) của Hải Phòng', 'tỷ đồng')).toBe('grdp');
    expect(indicatorName('Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều giai đoạn 2022 - 2025', '%')).toBe('tỷ lệ hộ nghèo');
    expect(indicatorName('hộ nghèo', '%')).toBe('tỷ lệ hộ nghèo');
    expect(indicatorName('hộ nghèo', 'hộ')).toBe('hộ nghèo');
  });
});

describe('standards of poverty and base prices', () => {
  const year = (code: string) => readPeriod(code)!;
  it.each(POVERTY_STANDARDS.map((row) => [row.from, row.years] as const))('from %i: %s', (from, years) => {
    expect(standardOf('', 'tỷ lệ hộ nghèo', year(String(from)))).toBe(years);
    expect(standardOf('', 'tỷ lệ hộ nghèo', year(String(from - 1)))).not.toBe(years);
  });
  it('follow each other without a gap', () => {
    for (const [i, { from }] of POVERTY_STANDARDS.entries())
      if (i > 0) expect(from).toBe(POVERTY_STANDARDS[i - 1]!.until + 1);
  });
  it('mean nothing for other indicators', () => {
    expect(standardOf('', 'thu ngân sách nhà nước', year('2023'))).toBe('');
    expect(priceOf('', 'thu ngân sách nhà nước', year('2023'))).toBe('');
  });
  it.each(BASE_PRICE_CHANGES.map((row) => [row.from, row.base] as const))(
    'from %i the base is %s where a page names none',
    (from, base) => {
      expect(priceOf('', 'grdp', year(String(from)))).toBe(`unnamed:${base}`);
      expect(priceOf('', 'grdp', year(String(from - 1)))).not.toBe(`unnamed:${base}`);
    },
  );
});
