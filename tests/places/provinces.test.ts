import { describe, expect, it } from 'vitest';
import { PROVINCES } from '../../lib/lexicon/provinces.ts';
import { hostProvince } from '../../lib/places/host-province.ts';
import { provincesIn } from '../../lib/places/provinces-in.ts';

/** Forms in print beside the name itself. */
const FORMS: [name: string, forms: string[]][] = [
  ['Bắc Kạn', ['Bắc Kạn', 'Bắc Cạn']],
  ['Huế', ['Huế', 'Thừa Thiên Huế', 'Thừa Thiên - Huế', 'Thừa Thiên-Huế', 'TT-Huế']],
  ['Kon Tum', ['Kon Tum', 'KonTum', 'Kontum']],
  ['Đắk Lắk', ['Đắk Lắk', 'Đăk Lăk', 'Đắc Lắc', 'Đak Lak']],
  ['Đắk Nông', ['Đắk Nông', 'Đăk Nông', 'Đắc Nông']],
  ['Bà Rịa - Vũng Tàu', ['Bà Rịa - Vũng Tàu', 'Bà Rịa-Vũng Tàu', 'BR-VT', 'BRVT']],
  [
    'Hồ Chí Minh',
    ['TP. Hồ Chí Minh', 'TP.HCM', 'TPHCM', 'TP HCM', 'TP.Hồ Chí Minh', 'Thành phố Hồ Chí Minh', 'TP Hồ Chí Minh'],
  ],
];
/** Labels of hosts that are no province's own name without its marks. */
const SITES: [label: string, name: string][] = [
  ['hochiminhcity', 'Hồ Chí Minh'],
  ['tphcm', 'Hồ Chí Minh'],
  ['hcmc', 'Hồ Chí Minh'],
  ['thuathienhue', 'Huế'],
  ['hue', 'Huế'],
  ['baria', 'Bà Rịa - Vũng Tàu'],
  ['bariavungtau', 'Bà Rịa - Vũng Tàu'],
  ['daklak', 'Đắk Lắk'],
  ['daknong', 'Đắk Nông'],
  ['backan', 'Bắc Kạn'],
];
const NAMES = PROVINCES.map(({ name }) => name);

describe('a province', () => {
  it.each(FORMS.flatMap(([name, forms]) => forms.map((form) => [form, name] as const)))('%s is %s', (form, name) => {
    expect(provincesIn(`Hôm qua, tại ${form}, có mưa.`)).toEqual([name]);
  });
  it.each(NAMES.filter((name) => name !== 'Hồ Chí Minh'))('%s is told by its name', (name) => {
    expect(provincesIn(`Hôm qua, tại ${name}, có mưa.`)).toEqual([name]);
  });
  it.each(NAMES)('the site of %s', (name) => {
    const label = name
      .normalize('NFD')
      .replace(/[^A-Za-zđĐ]/g, '')
      .toLowerCase()
      .replaceAll('đ', 'd');
    expect(hostProvince(`${label}.gov.vn`)).toBe(name);
  });
  it.each(SITES)('the site %s is of %s', (label, name) => {
    expect(hostProvince(`www.${label}.gov.vn`)).toBe(name);
  });
  it('is found in longer hosts, and not where the words mean something else', () => {
    expect(hostProvince('baokontum.com.vn')).toBe('Kon Tum');
    expect(hostProvince('moh.gov.vn')).toBeNull();
    expect(provincesIn('Vì hòa bình và phát triển; hoa huệ; tư tưởng Hồ Chí Minh')).toEqual([]);
  });
});
