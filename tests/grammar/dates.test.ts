import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesIn, isoDate, type PrintedDate } from '../../lib/grammar/dates.ts';
import { fold } from '../../lib/text/fold.ts';

const parts = ({ day, month, year }: PrintedDate) => [day, month, year];
const read = (text: string) => datesIn(fold(text)).map(parts);

describe('datesIn', () => {
  it.each<[string, (number | null)[][]]>([
    ['Nghị quyết ngày 17/11/2022 của', [[17, 11, 2022]]],
    ['ngày 17-11-2022', [[17, 11, 2022]]],
    ['ngày 17.11.2022.', [[17, 11, 2022]]],
    ['ngày 17 / 11 / 2022', [[17, 11, 2022]]],
    ['(05/01/2019)', [[5, 1, 2019]]],
    ['ngày 5/12/99', [[5, 12, 1999]]],
    ['ngày 17/3/20015', [[17, 3, null]]],
    ['Sáng 8/1, Tỉnh ủy tổ chức', [[8, 1, null]]],
    ['Sáng nay (8/1), Tỉnh ủy', [[8, 1, null]]],
    ['Thứ hai, 8/1', [[8, 1, null]]],
    ['Chiều ngày 10.10', [[10, 10, null]]],
    ['ngày 8/1 năm 2023', [[8, 1, 2023]]],
    ['ngày 8 tháng 1 năm 2023', [[8, 1, 2023]]],
    ['8 tháng 1 năm 2023', [[8, 1, 2023]]],
    ['ngày 09 tháng 11, năm 2022', [[9, 11, 2022]]],
    ['ngày 8 tháng 1', [[8, 1, null]]],
    ['tháng 6/2025', [[null, 6, 2025]]],
    ['tháng 6 năm 2025', [[null, 6, 2025]]],
    ['trong tháng 6', [[null, 6, null]]],
    ['trước tháng 7', [[null, 7, null]]],
    ['năm 2024', [[null, null, 2024]]],
    ['từ ngày 10 đến ngày 14/4', [[10, 4, null]]],
    ['từ 10 đến 14 tháng 4 năm 2023', [[10, 4, 2023]]],
    ['Ngày 7-8/12', [[7, 12, null]]],
    ['Ngày 7 và 8/12/2018', [[7, 12, 2018]]],
    ['các ngày 7, 8, 9/12', [[7, 12, null]]],
    [
      'từ ngày 28/3 đến 2/4/2018',
      [
        [28, 3, 2018],
        [2, 4, 2018],
      ],
    ],
    [
      'từ ngày 28/6-1/7, đoàn',
      [
        [28, 6, null],
        [1, 7, null],
      ],
    ],
    ['gia hạn lần 2, ngày 10 tháng 10 năm 2019', [[10, 10, 2019]]],
    ['ngày 15\ntháng 9 năm\n2024', [[15, 9, 2024]]],
    ['từ 15/3', [[15, 3, null]]],
    ['kể từ 01/7', [[1, 7, null]]],
  ])('reads %s', (text, dates) => expect(read(text)).toEqual(dates));

  it.each([
    'tỷ lệ 2/3',
    'đạt 15/15 chỉ tiêu',
    'có 11/15 khoản',
    'Quyết định số 12/5/2020',
    'Nghị định 116/2020/NĐ-CP',
    'Nghị định 15/2020',
    'Nghị quyết số 12/2021/QH15',
    'Quyết định số 08-QĐ/TW',
    'giảm 2 - 2,5%',
    'đạt 12.5%',
    'đến 2/3 số hộ',
    'thời hạn 15 tháng 6 tuần',
    'mỗi tháng 2 lần',
    'giai đoạn 2021 - 2025',
    'trong 5 năm 2016 - 2020',
    'ngày 31/4/2020',
    'ngày 8/13',
    '1.234,5 tỷ đồng',
  ])('leaves %s alone', (text) => expect(read(text)).toEqual([]));

  it('counts offsets in the whole text and takes in the word before', () => {
    const folded = fold('Tại phiên họp ngày 8/1/2023, đại biểu nêu năm 2024');
    expect(datesIn(folded, 10).map(({ at }) => folded.slice(...at))).toEqual(['ngày 8/1/2023', 'năm 2024']);
    expect(datesIn(folded, 10, 28).map(({ at }) => folded.slice(...at))).toEqual(['ngày 8/1/2023']);
  });

  it('covers a span of days', () => {
    const folded = fold('Hội nghị diễn ra từ ngày 10 đến ngày 14/4 tại');
    expect(datesIn(folded).map(({ at }) => folded.slice(...at))).toEqual(['ngày 10 đến ngày 14/4']);
  });

  it('reads every calendar date in the forms that officials print', () => {
    const date = fc.date({ min: new Date('1950-01-01'), max: new Date('2090-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(date, fc.constantFrom('/', '-', '.'), fc.boolean(), (value, mark, padded) => {
        const iso = value.toISOString().slice(0, 10);
        const [y, m, d] = iso.split('-').map((part) => (padded ? part : String(Number(part))));
        for (const text of [`ngày ${d}${mark}${m}${mark}${y} của`, `ngày ${d} tháng ${m} năm ${y} của`])
          expect(datesIn(text).map((found) => isoDate(found))).toEqual([iso]);
      }),
    );
  });

  it('never throws and never overlaps', () => {
    const piece = fc.constantFrom(
      'ngày ',
      '8',
      '12',
      '/',
      '-',
      '.',
      ' tháng ',
      ' năm ',
      '2023',
      ' đến ',
      ', ',
      ' và ',
      'số ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        let reached = 0;
        for (const { at } of datesIn(pieces.join(''))) {
          expect(at[0]).toBeGreaterThanOrEqual(reached);
          expect(at[1]).toBeGreaterThan(at[0]);
          reached = at[1];
        }
      }),
    );
  });
});

describe('isoDate', () => {
  it.each<[Parameters<typeof isoDate>[0], number | null, string | null]>([
    [{ day: 17, month: 11, year: 2022 }, null, '2022-11-17'],
    [{ day: 8, month: 1, year: null }, 2023, '2023-01-08'],
    [{ day: 8, month: 1, year: null }, null, null],
    [{ day: null, month: 6, year: 2025 }, null, '2025-06'],
    [{ day: null, month: null, year: 2024 }, null, '2024'],
    [{ day: 3, month: null, year: 2024 }, null, null],
  ])('%j with year %s is %s', (date, year, iso) => expect(isoDate(date, year)).toBe(iso));
});
