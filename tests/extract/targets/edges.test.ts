import { describe, expect, it } from 'vitest';
import { row, targetsOf } from './support.ts';

const unitsFrom = (...lines: string[]) => targetsOf(lines).map(({ from, implied }) => [from.unit, implied.unit?.[0]]);
const QUIET = 'Không có gì mới. '.repeat(900);

describe('“40 tỷ” of money is 40 tỷ đồng', () => {
  it('by the words nearest before it, however far, else by the first after it', () => {
    expect(unitsFrom('Thu ngân sách đạt 1.200 tỷ đồng.', 'Chi ngân sách đạt 40 tỷ.')[1]).toEqual(['tỷ đồng', 41]);
    const lines = [
      'Thu ngân sách đạt 1.200 tỷ đồng.',
      'Lương bình quân đạt 12 triệu đồng.',
      'Chi ngân sách đạt 40 tỷ.',
    ];
    expect(unitsFrom(...lines)[2]).toEqual(['triệu đồng', 73]);
    expect(unitsFrom(...lines.slice(0, 2), QUIET, ...lines.slice(2))[2]).toEqual(['triệu đồng', 73]);
    expect(unitsFrom('Chi ngân sách đạt 40 tỷ.', 'Thu ngân sách đạt 1.200 tỷ đồng.')[0]).toEqual(['tỷ đồng', 66]);
    expect(unitsFrom('Chi ngân sách đạt 40 tỷ.', QUIET, 'Thu đạt 2 tỷ đồng, vay 3 tỷ đồng.')[0]?.[0]).toBe('tỷ đồng');
  });

  it('and what says so itself, or is no money, needs no other words', () => {
    expect(unitsFrom('Thu ngân sách đạt 1.200 tỷ đồng.', 'Tỷ lệ hộ nghèo giảm còn 2%.')).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });
});

describe('which way a value points', () => {
  const way = (line: string) => targetsOf([line]).map(({ direction, comparator }) => `${direction} ${comparator}`);

  it.each([
    ['Số hồ sơ tăng lên 3 lần.', 'increase eq'],
    ['Số hồ sơ tăng lên 3 LẦN.', 'increase eq'],
    ['Số hồ sơ tăng lên 3 nghìn hồ sơ.', 'reach eq'],
    ['Số thu vượt kế hoạch, đạt 51%.', 'reach eq'],
    ['Số thu tăng mạnh, đạt 51%.', 'increase eq'],
    ['Số thu tăng mạnh, đạt 51 tỷ đồng.', 'reach eq'],
    ['Tỷ lệ đô thị hóa tăng từ 2% trở lên.', 'increase ge'],
    ['Tỷ lệ bao phủ nâng lên 95%.', 'reach eq'],
  ])('%s', (line, expected) => {
    expect(way(line)).toEqual([expected]);
  });

  it('of two levels neither is a change', () => {
    expect(way('Tỷ lệ đô thị hóa tăng từ 44% năm 2011 lên 60% năm 2016.')).toEqual(['reach eq', 'reach eq']);
  });
});

describe('the period of what is told of the year before', () => {
  it.each([
    ['6 tháng đầu năm 2024, GRDP tăng 7% (cùng kỳ năm 2023 tăng 4,48%).', ['2024-H1', '2023-H1']],
    ['Năm 2024, GRDP tăng 7% (cùng kỳ tăng 4,48%).', ['2024', '2023']],
    ['Năm 2024, GRDP tăng 7% (cùng kỳ quý I/2023 tăng 4,48%).', ['2024', '2023-Q1']],
    ['GRDP tăng 7% (năm 2017 là 6,81%).', [null, '2017']],
    ['GRDP (năm 2017) tăng 7%.', ['2017']],
  ])('%s', (line, expected) => {
    expect(targetsOf([line]).map(({ period }) => period)).toEqual(expected);
  });

  it('is never the year that a decision behind the value bears in its name', () => {
    const line = 'Tỷ lệ hộ nghèo giảm còn 2% theo Quyết định số 12/QĐ-UBND năm 2021 của UBND tỉnh.';
    const name = 'Quyết định số 12/QĐ-UBND năm 2021 của UBND tỉnh';
    expect(targetsOf([line], { cite: [[name, '12/QĐ-UBND']] })[0]?.period).toBeNull();
    expect(targetsOf([line])[0]?.period).toBe('2021');
  });
});

describe('a value that is stated again', () => {
  const places = (lines: string[], title?: string) => targetsOf(lines, { title }).map(({ evidence }) => evidence);

  it('in the title and below stands once, as the body says it', () => {
    const title = 'Năm 2021, thu ngân sách đạt 1.200 tỷ đồng';
    const found = targetsOf(['Theo báo cáo, thu ngân sách đạt 1.200 tỷ đồng.'], { title });
    expect(found.map(({ at }) => at[0] > title.length)).toEqual([true]);
    expect(places(['Không có gì mới.'], title)).toEqual(['thu ngân sách đạt 1.200 tỷ đồng']);
  });

  it('is another item for another year, another part of the province, or as a plan', () => {
    expect(
      places([
        'Năm 2023, thu ngân sách đạt 45 tỷ đồng.',
        'Thu ngân sách đạt 45 tỷ đồng.',
        'Năm 2022, thu ngân sách đạt 45 tỷ đồng.',
      ]),
    ).toHaveLength(2);
    expect(places(['Tỷ lệ hộ nghèo giảm 5%, riêng huyện Cao Sơn giảm 5%.'])).toHaveLength(2);
    expect(places(['Tỷ lệ hộ nghèo kế hoạch là 5%, đã đạt 5%.'])).toHaveLength(2);
    expect(places(['Tỷ lệ hộ nghèo giảm 5%.', 'Như vậy, tỷ lệ hộ nghèo giảm 5%.'])).toHaveLength(1);
  });
});

describe('a row of a table', () => {
  const brief = (cells: string[], headers: string[]) =>
    targetsOf([row(cells, headers)]).map(({ indicator, value, unit, per, period, status }) =>
      [indicator, value, unit, per, period, status].join(' / '),
    );

  it.each<[string, string[], string[], string[]]>([
    [
      'its number is no part of its name',
      ['1.2) Tổng thu ngân sách', 'tỷ đồng', '1.200'],
      ['Chỉ tiêu', 'Đơn vị', 'Năm 2024'],
      ['Tổng thu ngân sách / 1200 / tỷ đồng /  / 2024 / result'],
    ],
    [
      'a note beside it is no value',
      ['A', 'Xuất khẩu', 'triệu USD/năm', '1.200', '5%'],
      ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Năm 2030', 'Ghi chú'],
      ['Xuất khẩu / 1200 / triệu USD / năm / 2030 / target'],
    ],
    [
      'the column of indicators names it, whatever stands before',
      ['Sở Y tế', 'Số giường bệnh', 'giường', '30'],
      ['Cơ quan', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2024'],
      ['Số giường bệnh / 30 / giường /  / 2024 / target'],
    ],
    ['without a name says nothing', ['', '%', '30'], ['Chỉ tiêu', 'ĐVT', 'Năm 2025'], []],
    ['without a unit says nothing', ['Số giường bệnh', '', '30'], ['Chỉ tiêu', 'ĐVT', 'Năm 2025'], []],
  ])('%s', (_, cells, headers, expected) => {
    expect(brief(cells, headers)).toEqual(expected);
  });

  it('takes its period from the head of its own table, though another has the same', () => {
    const head = row(['Chỉ tiêu', 'ĐVT', 'Năm 2025'], ['Chỉ tiêu', 'ĐVT', 'Năm 2025']);
    const line = (name: string, value: string) => row([name, '%', value], ['Chỉ tiêu', 'ĐVT', 'Năm 2025']);
    const found = targetsOf([
      head,
      line('Tỷ lệ hộ nghèo', '5'),
      line('Tỷ lệ che phủ rừng', '57'),
      'Kết quả của tỉnh khác nêu ở bảng dưới đây.',
      head,
      line('Tỷ lệ đô thị hóa', '30'),
    ]);
    const places = found.map(({ at, implied }) => [implied.period?.[0] ?? -1, at[0]]);
    expect(found.map(({ from }) => from.period)).toEqual(['Năm 2025', 'Năm 2025', 'Năm 2025']);
    expect(places[0]?.[0]).toBe(places[1]?.[0]);
    expect(places[2]?.[0]).toBeGreaterThan(places[1]?.[1] ?? 0);
  });

  it('whose head stands nowhere before it shows no other words for its period', () => {
    const line = (value: string) => row(['Tỷ lệ hộ nghèo', '%', value], ['Chỉ tiêu', 'ĐVT', 'Năm 2025 (kế hoạch)']);
    const found = targetsOf(['Kết quả nêu ở bảng dưới đây.', line('5'), 'Năm 2025 (kế hoạch) còn xa.', line('7')]);
    expect(found.map(({ period, from }) => [period, from.period])).toEqual([
      ['2025', undefined],
      ['2025', 'Năm 2025 (kế hoạch)'],
    ]);
  });
});
