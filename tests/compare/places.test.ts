import { describe, expect, it } from 'vitest';
import { pagePlace } from '../../lib/compare/page-place.ts';
import { unitsIn } from '../../lib/compare/units-in.ts';
import { hostProvince } from '../../lib/places/host-province.ts';
import { provincesIn } from '../../lib/places/provinces-in.ts';
import { savedPage } from './support.ts';

describe('provinces that a text names', () => {
  it.each<[string, string[]]>([
    ['UBND tỉnh Kon Tum', ['Kon Tum']],
    ['Kon Tum: thu ngân sách tăng', ['Kon Tum']],
    ['Bí thư Thành ủy TP. HCM', ['Hồ Chí Minh']],
    ['Chủ tịch UBND thành phố Hà Nội', ['Hà Nội']],
    ['TỈNH ỦY KON TUM TỔNG KẾT', ['Kon Tum']],
    ['thành phố Hồ Chí Minh', ['Hồ Chí Minh']],
    ['TP.Hồ Chí Minh', ['Hồ Chí Minh']],
    ['UBND TP.HCM', ['Hồ Chí Minh']],
    ['TP HCM', ['Hồ Chí Minh']],
    ['Thừa Thiên - Huế', ['Huế']],
    ['Thừa Thiên Huế và TT-Huế', ['Huế']],
    ['Bà Rịa-Vũng Tàu', ['Bà Rịa - Vũng Tàu']],
    ['Kon Tum và Gia Lai', ['Kon Tum', 'Gia Lai']],
    ['Phó Thủ tướng Trương Hòa Bình', []],
    ['Học viện Chính trị quốc gia Hồ Chí Minh', []],
    ['vì hòa bình và phát triển', []],
    ['tư tưởng Hồ Chí Minh', []],
    ['vùng biển Thái Bình Dương', []],
    ['huyện Quảng Ninh, tỉnh Quảng Bình', ['Quảng Bình']],
    ['thành phố Kon Tum', []],
    ['Bí thư Thành ủy Kon Tum', []],
    ['đường Hà Nam', []],
  ])('%s', (text, names) => {
    expect(provincesIn(text)).toEqual(names);
  });
});

describe('smaller units that a text names', () => {
  it.each<[string, string[]]>([
    ['huyện Đăk Tô', ['huyện Đăk Tô']],
    ['Bí thư Huyện ủy Đăk Tô', ['huyện Đăk Tô']],
    ['TP Kon Tum', ['thành phố Kon Tum']],
    ['quận 1', ['quận 1']],
    ['các huyện nghèo', []],
    ['100 xã đạt chuẩn', []],
    ['xã hội phát triển', []],
    ['thành phố Đà Nẵng', []],
    ['Thành ủy TPHCM', []],
  ])('%s', (text, units) => {
    expect(unitsIn(text)).toEqual(units);
  });
  it('Huế was a city below the province until 2025', () => {
    expect(unitsIn('thành phố Huế', '2023-05-01')).toEqual(['thành phố Huế']);
    expect(unitsIn('thành phố Huế', '2025-05-01')).toEqual([]);
  });
});

describe('the province of a site’s address', () => {
  it.each([
    ['kontum.gov.vn', 'Kon Tum'],
    ['tinhuykontum.vn', 'Kon Tum'],
    ['baogialai.com.vn', 'Gia Lai'],
    ['sonoivu.yenbai.gov.vn', 'Yên Bái'],
    ['www.daklak.gov.vn', 'Đắk Lắk'],
    ['hochiminhcity.gov.vn', 'Hồ Chí Minh'],
    ['hue.gov.vn', 'Huế'],
    ['baochinhphu.vn', null],
    ['nhandan.vn', null],
    [null, null],
  ])('%s', (host, name) => {
    expect(hostProvince(host)).toBe(name);
  });
});

describe('where a page belongs', () => {
  const place = (page: Parameters<typeof savedPage>[1]) => {
    const { digest } = savedPage(1, page);
    const { province, unit, country } = pagePlace(digest, page.site ?? null);
    return country ? 'country' : [province, unit].filter(Boolean).join(', ') || 'unknown';
  };
  const person = (...positions: string[]) => ({
    lines: ['Nguyễn Văn A dự.'],
    people: [{ words: 'Nguyễn Văn A', positions }],
  });

  it.each<[string, Parameters<typeof savedPage>[1]]>([
    ['Kon Tum', { site: 'kontum.gov.vn' }],
    ['Kon Tum', { site: 'bao.vn', title: 'Kon Tum: hội nghị tổng kết' }],
    ['Kon Tum', { site: 'bao.vn', ...person('Bí thư Tỉnh ủy Kon Tum') }],
    ['Kon Tum, huyện Đăk Tô', { site: 'kontum.gov.vn', title: 'Huyện Đăk Tô tổng kết năm' }],
    ['Kon Tum, ?', { site: 'kontum.gov.vn', ...person('Bí thư Huyện ủy') }],
    ['Kon Tum', { site: 'kontum.gov.vn', ...person('Bí thư Huyện ủy', 'Tỉnh ủy viên') }],
    ['Kon Tum, ?', { site: 'kontum.gov.vn', ...person('Bí thư Thành ủy') }],
    ['Hà Nội', { site: 'hanoi.gov.vn', ...person('Bí thư Thành ủy') }],
    ['Kon Tum', { site: 'bao.vn', ...person('Ủy viên Trung ương Đảng', 'Bí thư Tỉnh ủy Kon Tum') }],
    [
      'unknown',
      {
        site: 'bao.vn',
        lines: ['Nguyễn Văn A, Trần Văn B dự.'],
        people: [
          { words: 'Nguyễn Văn A', positions: ['Thủ tướng Chính phủ'] },
          { words: 'Trần Văn B', positions: ['Bí thư Tỉnh ủy Kon Tum'] },
        ],
      },
    ],
    ['unknown', { site: 'bao.vn' }],
    ['unknown', { site: 'bao.vn', ...person('Bí thư Tỉnh ủy') }],
    ['unknown', { site: 'bao.vn', ...person('Bí thư Tỉnh ủy Kon Tum', 'Bí thư Tỉnh ủy Gia Lai') }],
    ['unknown', { site: 'kontum.gov.vn', title: 'Gia Lai: hội nghị tổng kết' }],
    ['unknown', { site: 'kontum.gov.vn', ...person('Bí thư Tỉnh ủy Gia Lai') }],
    ['country', { site: 'gso.gov.vn' }],
    ['Gia Lai', { site: 'baochinhphu.vn', title: 'Gia Lai: hội nghị tổng kết' }],
  ])('%s', (expected, page) => {
    expect(place(page)).toBe(expected);
  });
});
