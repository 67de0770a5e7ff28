import { describe, expect, it } from 'vitest';
import { row, targetsOf } from './support.ts';

type Found = [indicator: string, value: string, period: string | null, status: string, printed: string];
const found = (cells: string[], headers: string[], options = {}): Found[] =>
  targetsOf([row(cells, headers)], options).map((one) => [
    one.indicator,
    [one.comparator, one.value, one.value_to, one.unit, one.per].filter((part) => part !== null).join(' '),
    one.period,
    one.status,
    one.printed,
  ]);

describe('columns of a data table', () => {
  it.each<[string, string[], string[], Found[]]>([
    [
      'tell a plan, an estimate and an outcome by their heads',
      ['Thu ngân sách', 'tỷ đồng', '4.000', '4.100', '4.250'],
      ['Nội dung', 'ĐVT', 'Dự toán 2023', 'Ước thực hiện 2023', 'Kết quả 2023'],
      [
        ['Thu ngân sách', 'eq 4000 tỷ đồng', '2023', 'target', '4.000'],
        ['Thu ngân sách', 'eq 4100 tỷ đồng', '2023', 'estimate', '4.100'],
        ['Thu ngân sách', 'eq 4250 tỷ đồng', '2023', 'result', '4.250'],
      ],
    ],
    [
      'tell what lies ahead by the year of the page',
      ['Tỷ lệ đô thị hóa', '%', '40', '42', '45'],
      ['Chỉ số', 'Đơn vị', 'Năm 2023', '2025', '2021 - 2030'],
      [
        ['Tỷ lệ đô thị hóa', 'eq 40 %', '2023', 'result', '40'],
        ['Tỷ lệ đô thị hóa', 'eq 42 %', '2025', 'target', '42'],
        ['Tỷ lệ đô thị hóa', 'eq 45 %', '2021-2030', 'target', '45'],
      ],
    ],
    [
      'give the horizon of an aim alone',
      ['Số hợp tác xã', 'hợp tác xã', '120', '150'],
      ['Tên', 'Đơn vị tính', 'Mục tiêu đến năm 2030', 'Thực hiện đến năm 2025'],
      [
        ['Số hợp tác xã', 'eq 120 hợp tác xã', 'by:2030', 'target', '120'],
        ['Số hợp tác xã', 'eq 150 hợp tác xã', '2025', 'result', '150'],
      ],
    ],
    [
      'keep what a unit stands per, and a bound',
      ['1.2. Thu nhập bình quân', 'Triệu đồng/người', '≥ 62', '60 - 65'],
      ['Danh mục', 'Đ/v', 'Kế hoạch', 'Quý I'],
      [
        ['Thu nhập bình quân', 'ge 62 Triệu đồng người', null, 'target', '≥ 62'],
        ['Thu nhập bình quân', 'range 60 65 Triệu đồng người', '2024-Q1', 'result', '60 - 65'],
      ],
    ],
    [
      'leave out ranks, codes, remarks and comparisons',
      ['3', 'A5', 'Sản lượng điện (triệu kWh)', '120', '105%', '7%', '12%', '115'],
      ['STT', 'Mã', 'Lĩnh vực', 'Thực hiện 2023', 'TH/KH', 'Tăng', '% so cùng kỳ', 'Ghi chú'],
      [['Sản lượng điện', 'eq 120 triệu kWh', '2023', 'result', '120']],
    ],
    [
      'may have the unit in the head, in a bracket or behind a comma, or in the cell',
      ['Diện tích rừng', '3.400', '52', '12 nghìn ha', 'không rõ'],
      ['Tiêu chí', 'Năm 2022 (ha)', 'Năm 2023, %', 'Năm 2021', 'Năm 2020 (ha)'],
      [
        ['Diện tích rừng', 'eq 3400 ha', '2022', 'result', '3.400'],
        ['Diện tích rừng', 'eq 52 %', '2023', 'result', '52'],
        ['Diện tích rừng', 'eq 12 nghìn ha', '2021', 'result', '12 nghìn ha'],
      ],
    ],
    ['give nothing without a name', ['12', '3.400 ha'], ['Chỉ tiêu', 'Năm 2022'], []],
    ['give nothing for a name that is a number of its own', ['- 2.', '15%'], ['', 'Năm 2022'], []],
    [
      'are named by the first words where no head says which names them',
      ['Đàn bò', '15 nghìn con', 'Đàn trâu'],
      ['', '', ''],
      [['Đàn bò', 'eq 15 nghìn con', null, 'result', '15 nghìn con']],
    ],
  ])('%s', (_, cells, headers, wanted) => expect(found(cells, headers)).toEqual(wanted));

  it('stand in the row, from the name to the value; the period stands in the head', () => {
    const HEADERS = ['Chỉ tiêu', 'Năm 2023'];
    const [first, second] = targetsOf([row(HEADERS, []), row(['Tỷ lệ hộ nghèo (%)', '2,5'], HEADERS)]);
    expect([first?.evidence, first?.from, second]).toEqual([
      'Tỷ lệ hộ nghèo (%) | 2,5',
      { period: 'Năm 2023' },
      undefined,
    ]);
    const [value] = targetsOf([row(['2,5%', 'Tỷ lệ hộ nghèo'], ['Năm 2023', 'Chỉ tiêu'])]);
    expect([value?.evidence, value?.from]).toEqual(['2,5% | Tỷ lệ hộ nghèo', {}]);
  });

  it('with one cell are a line like any other', () => {
    expect(targetsOf([row(['Tỷ lệ hộ nghèo giảm 2%'], [])])).toMatchObject([{ direction: 'decrease', value: 2 }]);
  });
});
