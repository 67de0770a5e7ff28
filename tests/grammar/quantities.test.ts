import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/digest/from-text.ts';
import { quantitiesIn } from '../../lib/grammar/quantities.ts';
import { read } from '../../lib/text/reading.ts';

const quantities = (text: string) => {
  const reading = read(articleFromText(`Tin\n${text}`));
  return quantitiesIn(reading).map((one) => ({ ...one, printed: reading.text.slice(...one.at) }));
};

describe('quantitiesIn', () => {
  it.each([
    ['đạt trên 7%', 'trên 7%', 7, null, '%', 'gt'],
    ['đạt 50 triệu đồng trở lên', '50 triệu đồng trở lên', 50, null, 'triệu đồng', 'ge'],
    ['từ 955 tỷ đồng trở lên', 'từ 955 tỷ đồng trở lên', 955, null, 'tỷ đồng', 'ge'],
    ['trên 3.900 ha', 'trên 3.900 ha', 3900, null, 'ha', 'gt'],
    ['giảm 2 - 2,5%', '2 - 2,5%', 2, 2.5, '%', 'range'],
    ['đạt 14-15%', '14-15%', 14, 15, '%', 'range'],
    ['từ 7,5 đến 8,0%', 'từ 7,5 đến 8,0%', 7.5, 8, '%', 'range'],
    ['từ 6% đến 7%', 'từ 6% đến 7%', 6, 7, '%', 'range'],
    ['hơn 1,2 nghìn tỷ đồng', 'hơn 1,2 nghìn tỷ đồng', 1.2, null, 'nghìn tỷ đồng', 'gt'],
    ['chi 40 tỷ', '40 tỷ', 40, null, 'tỷ đồng', 'eq'],
    ['không quá 20 %', 'không quá 20 %', 20, null, '%', 'le'],
    ['không dưới 95%', 'không dưới 95%', 95, null, '%', 'ge'],
    ['còn dưới 3%', 'dưới 3%', 3, null, '%', 'lt'],
    ['gần 18.000 lượt khách', 'gần 18.000 lượt khách', 18000, null, 'lượt khách', 'approx'],
    ['ít nhất 30 đơn vị', 'ít nhất 30 đơn vị', 30, null, 'đơn vị', 'ge'],
    ['đạt ≥ 95%', '≥ 95%', 95, null, '%', 'ge'],
    ['khai thác 310ha', '310ha', 310, null, 'ha', 'eq'],
  ])('%s', (text, printed, value, valueTo, unit, comparator) => {
    expect(quantities(text)).toMatchObject([{ printed, value, valueTo, unit, comparator }]);
  });

  it('keeps what a value stands per', () => {
    expect(quantities('đạt 36 triệu đồng/người/năm')).toMatchObject([{ unit: 'triệu đồng', per: 'người/năm' }]);
    expect(quantities('bình quân 13,47 tiêu chí/xã')).toMatchObject([{ unit: 'tiêu chí', per: 'xã' }]);
  });

  it('reads x of y of what is counted', () => {
    expect(quantities('hoàn thành 15/15 chỉ tiêu')).toMatchObject([{ value: 15, outOf: 15, unit: 'chỉ tiêu' }]);
  });

  it.each([
    'Sáng 8/1, Tỉnh ủy họp',
    'ngày 17/11/2022',
    'Nghị quyết số 12-NQ/TU',
    'Nghị định 116/2020/NĐ-CP',
    'Điều 5 và khoản 3',
    'giai đoạn 2021 - 2025',
    'đến năm 2030',
    'quý 2 và tháng 6',
    'công dân 18 tuổi',
    'tuyến QL19B, đội U23',
    'với 120 đại biểu và 40 suất quà',
    'Điều\n103 Nghị định số 65/2023/NĐ-CP',
    'kết nối tới 174 điểm cầu',
    'lúc 8 giờ 30 phút',
    `tăng ${'9'.repeat(40)},6%`,
    'tăng 1.2.3%',
    'kinh phí 4,5,5 tỷ đồng',
  ])('finds no quantity in "%s"', (text) => {
    expect(quantities(text)).toEqual([]);
  });

  it('gives spans in page order that do not overlap, whatever the text', () => {
    const piece = fc.constantFrom(
      'đạt ',
      '7%',
      ' - ',
      '2,5',
      ' tỷ đồng',
      '/',
      '15',
      ' xã',
      'từ ',
      ' trở lên',
      'ngày ',
      '.',
      '\n',
      'năm 2024',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const reading = read(articleFromText(`Tin\n${pieces.join('')}`));
        let reached = 0;
        for (const { core, at } of quantitiesIn(reading)) {
          expect(core[0]).toBeGreaterThanOrEqual(reached);
          expect(at[0]).toBeLessThanOrEqual(core[0]);
          expect(at[1]).toBeLessThanOrEqual(reading.text.length);
          reached = core[1];
        }
      }),
    );
  });
});
