import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { targetsOf } from './support.ts';

const AIMS =
  'Tỉnh ủy đã thông qua Nghị quyết số 15-NQ/TU ngày 2/12/2023 về nhiệm vụ năm 2024, đề ra 12 nhóm mục tiêu với 28 chỉ tiêu. Trong đó, phấn đấu tốc độ tăng trưởng kinh tế (theo giá so sánh năm 2010) đạt trên 8%; GRDP bình quân đầu người đạt 60 triệu đồng trở lên; thu ngân sách nhà nước trên địa bàn từ 1.250 tỷ đồng trở lên; trồng rừng mới trên 2.400 ha; phát triển mới 15 sản phẩm OCOP đạt 3 sao trở lên; phấn đấu có thêm 7 xã đạt chuẩn nông thôn mới; tỷ lệ hộ nghèo giảm 1,5 - 2%, riêng huyện nghèo giảm 3 - 4%; tạo việc làm mới cho trên 5.000 lao động; chỉ số cải cách hành chính của tỉnh tăng từ 2 bậc trở lên…';

describe('a sentence that lists the aims of a resolution', () => {
  const found = targetsOf([AIMS], {
    cite: [['Nghị quyết số 15-NQ/TU ngày 2/12/2023 về nhiệm vụ năm 2024', '15-NQ/TU']],
  });
  const item = (value: number) => found.find((one) => one.value === value);

  it.each([
    [8, 'tốc độ tăng trưởng kinh tế', 'gt', '%', 'trên 8%'],
    [60, 'GRDP bình quân đầu người', 'ge', 'triệu đồng', '60 triệu đồng trở lên'],
    [1250, 'thu ngân sách nhà nước trên địa bàn', 'ge', 'tỷ đồng', 'từ 1.250 tỷ đồng trở lên'],
    [2400, 'trồng rừng mới', 'gt', 'ha', 'trên 2.400 ha'],
    [15, 'phát triển mới sản phẩm OCOP', 'eq', 'sản phẩm', '15 sản phẩm'],
    [7, 'xã đạt chuẩn nông thôn mới', 'eq', 'xã', 'có thêm 7 xã'],
    [5000, 'tạo việc làm mới cho lao động', 'gt', 'lao động', 'trên 5.000 lao động'],
  ])('%d', (value, indicator, comparator, unit, printed) => {
    expect(item(value)).toMatchObject({
      indicator,
      comparator,
      unit,
      printed,
      status: 'target',
      direction: 'reach',
      period: '2024',
      document: '15-NQ/TU',
      scope: null,
      met: null,
    });
  });

  it('tells a change from a level, and a part from the whole', () => {
    expect(item(1.5)).toMatchObject({
      indicator: 'tỷ lệ hộ nghèo',
      direction: 'decrease',
      comparator: 'range',
      value_to: 2,
      scope: null,
      printed: 'giảm 1,5 - 2%',
    });
    expect(item(3)).toMatchObject({
      indicator: 'tỷ lệ hộ nghèo',
      direction: 'decrease',
      value_to: 4,
      scope: 'huyện nghèo',
      printed: 'giảm 3 - 4%',
      from: { indicator: 'tỷ lệ hộ nghèo' },
    });
    expect(item(2)).toMatchObject({
      direction: 'increase',
      comparator: 'ge',
      unit: 'bậc',
      printed: 'tăng từ 2 bậc trở lên',
    });
  });

  it('says where the document and the period were taken from', () => {
    expect(item(8)?.from).toMatchObject({
      document: 'Nghị quyết số 15-NQ/TU ngày 2/12/2023 về nhiệm vụ năm 2024',
      period: 'năm 2024',
    });
  });
});

describe('values of one indicator in one sentence', () => {
  it.each<[string, [string, string, number, string][]]>([
    [
      'Thu ngân sách đạt 4.500 tỷ đồng, tăng 12,5% so với cùng kỳ.',
      [
        ['Thu ngân sách', 'reach', 4500, 'tỷ đồng'],
        ['Thu ngân sách', 'increase', 12.5, '%'],
      ],
    ],
    [
      'Giải ngân vốn đầu tư công đạt 320 tỷ đồng (bằng 41,5% kế hoạch).',
      [
        ['Giải ngân vốn đầu tư công', 'reach', 320, 'tỷ đồng'],
        ['Giải ngân vốn đầu tư công', 'reach', 41.5, '%'],
      ],
    ],
    [
      'Thu nhập bình quân đầu người tăng từ 40 triệu đồng năm 2020 lên 52 triệu đồng năm 2023.',
      [
        ['Thu nhập bình quân đầu người', 'reach', 40, 'triệu đồng'],
        ['Thu nhập bình quân đầu người', 'reach', 52, 'triệu đồng'],
      ],
    ],
    [
      'Khách du lịch quốc tế tăng 42%, đạt trên 1,4 triệu lượt người.',
      [
        ['Khách du lịch quốc tế', 'increase', 42, '%'],
        ['Khách du lịch quốc tế', 'reach', 1.4, 'triệu lượt người'],
      ],
    ],
    [
      'Cả tỉnh có 120 xã đạt chuẩn nông thôn mới, tăng 9 xã (8,1%) so với năm 2022.',
      [
        ['xã đạt chuẩn nông thôn mới', 'reach', 120, 'xã'],
        ['xã đạt chuẩn nông thôn mới', 'increase', 9, 'xã'],
        ['xã đạt chuẩn nông thôn mới', 'increase', 8.1, '%'],
      ],
    ],
    [
      'Tỷ trọng nông nghiệp giảm còn 30,2%; dịch vụ tăng lên 41,7%.',
      [
        ['Tỷ trọng nông nghiệp', 'reach', 30.2, '%'],
        ['Tỷ trọng dịch vụ', 'reach', 41.7, '%'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(targetsOf([text]).map((one) => [one.indicator, one.direction, one.value, one.unit])).toEqual(expected);
  });
});

describe('the indicator', () => {
  it.each([
    ['Ông cho biết, chỉ số giá tiêu dùng (CPI) bình quân tăng 3,2%.', 'chỉ số giá tiêu dùng (CPI) bình quân'],
    ['Nửa đầu năm, tỉnh đã cổ phần hóa được 12 doanh nghiệp.', 'cổ phần hóa doanh nghiệp'],
    ['Hiện có 230 hộ đã hoàn thành xây nhà mới.', 'hộ đã hoàn thành xây nhà mới'],
    ['Tỷ trọng dịch vụ liên tục tăng, đạt 45%.', 'Tỷ trọng dịch vụ'],
    ['Quy mô kinh tế không ngừng tăng, đạt 90 nghìn tỷ đồng.', 'Quy mô kinh tế'],
    ['Một điểm đáng chú ý là giải ngân vốn đầu tư công đạt 61%.', 'giải ngân vốn đầu tư công'],
    ['Phấn đấu cả nước đạt 50% số xã đạt chuẩn nông thôn mới.', 'số xã đạt chuẩn nông thôn mới'],
    ['Còn 25 xã dưới 5 tiêu chí.', 'xã dưới 5 tiêu chí'],
    ['Đến năm 2025, tỉnh phấn đấu ít nhất 95% dân số tham gia bảo hiểm y tế.', 'dân số tham gia bảo hiểm y tế'],
    ['Giảm tỷ lệ hộ nghèo 1 - 1,5%.', 'tỷ lệ hộ nghèo'],
    ['Khu vực nông, lâm nghiệp và thủy sản tăng 3,99%.', 'Khu vực nông, lâm nghiệp và thủy sản'],
  ])('%s', (text, indicator) => {
    expect(targetsOf([text])[0]?.indicator).toBe(indicator);
  });
});

describe('status', () => {
  it.each([
    ['Phấn đấu tỷ lệ che phủ rừng đạt 55%.', 'target'],
    ['Tỷ lệ che phủ rừng đã đạt 55%.', 'result'],
    ['Tỷ lệ che phủ rừng ước đạt 55%.', 'estimate'],
    ['Sản lượng điện dư được bán không vượt quá 20%.', 'target'],
    ['Tỷ lệ đô thị hóa đến năm 2035 đạt 60%.', 'target'],
    ['Đã hoàn thành nhiều chỉ tiêu, tỷ lệ che phủ rừng đạt 55%.', 'result'],
  ])('%s', (text, status) => {
    expect(targetsOf([text])[0]?.status).toBe(status);
  });

  it('keeps the plan apart from the outcome that is held against it', () => {
    const found = targetsOf(['Số lao động có việc làm mới ước đạt 6.100 người, đạt 95% kế hoạch (6.400 người).']);
    expect(found.map((one) => [one.value, one.status])).toEqual([
      [6100, 'estimate'],
      [95, 'estimate'],
      [6400, 'target'],
    ]);
  });
});

describe('whether an aim was missed', () => {
  it.each([
    ['Xã Hòa Bình chỉ đạt 16/19 tiêu chí.', false],
    ['Tỷ lệ hộ có nhà tiêu hợp vệ sinh chưa đạt 80%.', false],
    ['Xã Hòa Bình còn thiếu 3 tiêu chí về môi trường được công nhận.', false],
    ['Thu ngân sách đạt 900 tỷ đồng, thấp hơn kế hoạch.', false],
    ['Thu ngân sách đạt 900 tỷ đồng, vượt 3,8% kế hoạch.', true],
    ['Thu ngân sách đạt 900 tỷ đồng, không vượt kế hoạch.', null],
    ['Nếu không đạt mục tiêu tăng trưởng 7%, tỉnh sẽ gặp khó.', null],
    ['Tỷ lệ cán bộ không hoàn thành nhiệm vụ của các sở, ngành trong tỉnh là 2%.', null],
    ['Thu ngân sách vượt kế hoạch, đạt 900 tỷ đồng.', true],
    ['Thu ngân sách không vượt kế hoạch, đạt 900 tỷ đồng.', null],
    ['Phấn đấu thu ngân sách vượt kế hoạch, đạt 900 tỷ đồng.', null],
    ['Thu ngân sách đạt 900 tỷ đồng.', null],
    ['Thu ngân sách đạt 900 tỷ đồng, bằng 103% dự toán.', null],
  ])('%s', (text, met) => {
    expect(targetsOf([text])[0]?.met).toBe(met);
  });
});

describe('a change of something else than the value before', () => {
  it.each([
    ['Thu ngân sách đạt 955 tỷ đồng, tăng 12% so với năm trước.', 'Thu ngân sách'],
    ['Thu ngân sách đạt 955 tỷ đồng, vượt 5% dự toán.', 'Thu ngân sách'],
  ])('is named after it: %s', (text, indicator) => {
    expect(targetsOf([text])[1]?.indicator).toBe(indicator);
  });
});

describe('a change that is denied', () => {
  it.each([
    ['Bội chi ngân sách không tăng quá 3% GDP.', 'không tăng quá 3%', 'le', 'increase'],
    ['Chi phí gia tăng không vượt quá 15%.', 'không vượt quá 15%', 'le', 'reach'],
  ])('is a bound where it has one, with the denial in its words: %s', (text, printed, comparator, direction) => {
    expect(targetsOf([text])).toMatchObject([{ printed, comparator, direction, status: 'target' }]);
  });

  it.each([
    'Tỷ lệ hộ nghèo không giảm được 2% như kế hoạch.',
    'Số vụ tai nạn giao thông không tăng 5% so với năm trước.',
    'Chi phí hành chính chưa giảm quá 5%.',
    'Tại sao kim ngạch xuất khẩu không đạt 10 tỷ USD sớm hơn?',
  ])('or asked about tells of no value: %s', (text) => {
    expect(targetsOf([text])).toEqual([]);
  });

  it('a value in brackets behind what is compared with is a level', () => {
    const text = 'Tăng trưởng tín dụng đạt 14,56%, cao hơn mức 6 tháng đầu năm 2017 (13,26%).';
    expect(targetsOf([text]).map(({ printed, direction }) => [printed, direction])).toEqual([
      ['14,56%', 'reach'],
      ['13,26%', 'reach'],
    ]);
  });
});

describe('a shortfall', () => {
  it('is an amount of change and a miss', () => {
    expect(targetsOf(['Thu ngân sách hụt 120 tỷ đồng so với dự toán.'])[0]).toMatchObject({
      indicator: 'Thu ngân sách',
      direction: 'decrease',
      met: false,
    });
  });
});

describe('a name', () => {
  it('that takes its head from the one before says where it stands', () => {
    const found = targetsOf(['Tỷ trọng nông nghiệp là 30,2%; dịch vụ là 41,7%.']);
    expect(found[1]).toMatchObject({ indicator: 'Tỷ trọng dịch vụ', from: { indicator: 'Tỷ trọng nông nghiệp' } });
  });

  it('begins with a whole word', () => {
    const found = targetsOf(['Nguồn vốn cho vay thông qua Ngân hàng Chính sách tăng 510 tỷ đồng.']);
    expect(found[0]?.indicator).not.toMatch(/^i /);
  });
});

describe('what a change is against', () => {
  it.each([
    ['Xuất khẩu tăng 12% so với cùng kỳ năm 2022.', 'so với cùng kỳ năm 2022'],
    ['Giải ngân đạt 45% kế hoạch năm.', 'kế hoạch năm'],
    ['Xuất khẩu tăng 12%.', null],
  ])('%s', (text, base) => {
    expect(targetsOf([text])[0]?.base).toBe(base);
  });
});

describe('period', () => {
  it.each([
    ['Quý I/2024, thu ngân sách đạt 900 tỷ đồng.', '2024-Q1'],
    ['Phấn đấu đến năm 2030 tỷ lệ đô thị hóa đạt 60%.', 'by:2030'],
    ['Đến hết năm 2023, tỷ lệ đô thị hóa đạt 41%.', '2023'],
    ['Tỷ lệ đô thị hóa đạt 41% năm 2023.', '2023'],
    ['Tỷ lệ đô thị hóa đạt 41%, tăng 2% so với năm 2020.', null],
    ['Thu ngân sách 6 tháng đầu năm đạt 900 tỷ đồng.', '2024-H1'],
    ['Hiện nay tỷ lệ đô thị hóa là 41%.', null],
  ])('%s', (text, period) => {
    expect(targetsOf([text])[0]?.period).toBe(period);
  });

  it('gives what is compared with the same time a year earlier', () => {
    const found = targetsOf(['GRDP quý I/2024 tăng 7,5% (cùng kỳ tăng 6,3%).']);
    expect(found.map((one) => [one.indicator, one.value, one.period])).toEqual([
      ['GRDP', 7.5, '2024-Q1'],
      ['GRDP', 6.3, '2023-Q1'],
    ]);
  });

  it('takes from the paragraph, else from the title, and says from where', () => {
    const [item] = targetsOf(['Năm 2023 khép lại với nhiều kết quả. Thu ngân sách đạt 900 tỷ đồng.']);
    expect(item).toMatchObject({ period: '2023', from: { period: 'Năm 2023' } });
    const [other] = targetsOf(['Thu ngân sách đạt 900 tỷ đồng.'], { title: 'Kinh tế 9 tháng năm 2023' });
    expect(other).toMatchObject({ period: '2023-9M', from: { period: '9 tháng năm 2023' } });
  });
});

describe('lists', () => {
  it('takes status, period and document from the head', () => {
    const found = targetsOf(
      [
        'Nghị quyết số 20-NQ/TU đề ra các mục tiêu đến năm 2030:',
        '- Tốc độ tăng trưởng GRDP bình quân 9 - 10%/năm.',
        '- Tỷ lệ lao động qua đào tạo đạt 75%, trong đó có bằng cấp đạt 35%.',
      ],
      { cite: [['Nghị quyết số 20-NQ/TU', '20-NQ/TU']] },
    );
    expect(found.slice(0, 2)).toMatchObject([
      { value: 9, value_to: 10, per: 'năm', status: 'target', period: 'by:2030', document: '20-NQ/TU' },
      { indicator: 'Tỷ lệ lao động qua đào tạo', value: 75, status: 'target', period: 'by:2030', document: '20-NQ/TU' },
    ]);
  });
});

describe('figures that are no aims', () => {
  it.each([
    'Sáng 8/1, hội nghị có 120 đại biểu tham dự.',
    'Đoàn đã tặng 50 suất quà, mỗi suất 500.000 đồng.',
    'Bị cáo đã chiếm đoạt 12 tỷ đồng của khách hàng.',
    'Căn cứ Điều 5 Nghị định số 30/2020/NĐ-CP.',
    'Đội tuyển thắng 3-1 sau 90 phút.',
    'Ông là một trong 10 cán bộ này.',
    'Hotline 0256 1234 567.',
    'Bình quân 20.000 USD, thậm chí 30.000 USD.',
    'Sở sẽ chuyển thủ tục của gần 600 dự án sang cơ quan mới.',
    'Vùng này có khoảng 3/4 dân số sống bằng nghề biển.',
  ])('%s', (text) => {
    expect(targetsOf([text])).toEqual([]);
  });
});

describe('the same value stated again', () => {
  it('is one item, and the body comes before the title', () => {
    const found = targetsOf(
      ['Phấn đấu xuất khẩu đạt 10 tỷ USD vào năm 2025.', 'Mục tiêu xuất khẩu 10 tỷ USD là khả thi.'],
      {
        title: 'Xuất khẩu phải đạt 10 tỷ USD',
      },
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.evidence).toContain('xuất khẩu đạt 10 tỷ USD');
  });
});

describe('a sentence without end', () => {
  it('is read to its last figure', () => {
    const found = targetsOf([`${'tỷ lệ hộ nghèo của xã giảm, '.repeat(300)}tỷ lệ che phủ rừng đạt 55%`]);
    expect(found).toMatchObject([{ indicator: 'tỷ lệ che phủ rừng', value: 55 }]);
  });
});

describe('evidence', () => {
  it('holds the value, and the printed words stand on the page, whatever the text', () => {
    const piece = fc.constantFrom(
      'Thu ngân sách ',
      'tỷ lệ hộ nghèo ',
      'đạt ',
      'tăng ',
      'giảm còn ',
      '7,5%',
      '1.200 tỷ đồng',
      '15/19 tiêu chí',
      '2 - 2,5%',
      '; ',
      ', ',
      ' (',
      ')',
      'so với năm 2020',
      'trong đó ',
      'riêng huyện nghèo ',
      '. ',
      'Phấn đấu ',
      'có thêm 3 xã',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 3, maxLength: 25 }), (pieces) => {
        const page = pieces.join('');
        for (const one of targetsOf([page])) {
          expect(page).toContain(one.printed);
          expect(one.evidence).toContain(one.printed);
          expect(one.rule).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
          expect(one.indicator).not.toBe('');
        }
      }),
    );
  });
});
