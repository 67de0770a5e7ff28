import { describe, expect, it } from 'vitest';
import { targetsOf } from './support.ts';

const short = (text: string) =>
  targetsOf([text]).map(({ indicator, value, status, period }) => `${indicator} ${value} ${status} ${period}`);

describe('status', () => {
  it.each([
    [
      'of what a ministry for planning gives is an outcome',
      'Bộ Kế hoạch và Đầu tư đã bố trí vốn đầu tư 450 tỷ đồng trong năm 2023.',
      ['bố trí vốn đầu tư 450 result 2023'],
    ],
    [
      'of what a survey shows is an outcome, whatever its year',
      'Khảo sát năm 2025 cho thấy chỉ có 30% người dân đọc sách thường xuyên.',
      ['người dân đọc sách thường xuyên 30 result 2025'],
    ],
    [
      'of what must be done is an aim',
      'Ngành giáo dục phải đưa số trường đạt chuẩn tăng 50%.',
      ['số trường đạt chuẩn 50 target null'],
    ],
  ])('%s', (_, text, found) => {
    expect(short(text)).toEqual(found);
  });
});

describe('a year that something is to be done by', () => {
  it.each(['chậm nhất năm 2029', 'trước năm 2029', 'chậm nhất là đến năm 2029'])('%s', (when) => {
    expect(short(`Tỉnh phấn đấu ${when} tỷ lệ hộ nghèo còn dưới 3%.`)).toEqual(['tỷ lệ hộ nghèo 3 target by:2029']);
  });

  it('ends no span before it begins', () => {
    expect(targetsOf(['Từ năm 2025 đến nay, cả tỉnh có 120 xã đạt chuẩn.'])[0]?.period).not.toBe('2025-2024');
  });
});

describe('figures that are no items', () => {
  it.each([
    'Doanh nghiệp này nắm giữ 51% vốn nhà nước tại công ty.',
    'Từ 2026 - 2030 vốn do địa phương bố trí.',
    'Năm học 2023-2024 huyện có nhiều đổi mới.',
  ])('%s', (text) => {
    expect(short(text)).toEqual([]);
  });
});

describe('the words right of a value', () => {
  it('end before the next noun of measure', () => {
    expect(short('Cả tỉnh có 21 dự án được cấp phép, tổng vốn đăng ký 17 tỷ đồng.')).toEqual([
      'dự án được cấp phép 21 result null',
      'tổng vốn đăng ký 17 result null',
    ]);
  });

  it('name nothing where they only go on', () => {
    expect(short('Tỷ lệ lao động qua đào tạo năm 2023 đạt 66% và tiến tới bảo đảm đủ nhân lực.')).toEqual([
      'Tỷ lệ lao động qua đào tạo 66 result 2023',
    ]);
  });
});

describe('a noun of measure that says nothing alone', () => {
  it('takes nothing from before another figure', () => {
    expect(targetsOf(['Tỉnh có 68 dự án mới với tổng vốn 180 tỷ đồng.']).at(-1)?.indicator).toBe('tổng vốn');
  });
});

describe('a part of what is measured', () => {
  it('may be a project', () => {
    expect(
      targetsOf(['Tổng vốn bố trí là 29 tỷ đồng, trong đó dự án đường vành đai là 20 tỷ đồng.']).map(
        ({ indicator, value, scope }) => [indicator, value, scope],
      ),
    ).toEqual([
      ['Tổng vốn bố trí', 29, null],
      ['Tổng vốn bố trí', 20, 'dự án đường vành đai'],
    ]);
  });
});

describe('what was spoken of before', () => {
  it.each(['Thành phố sẽ hoàn thành 2 dự án trên.', 'Chưa có cơ sở chuyển 3 huyện này lên quận.'])('%s', (text) => {
    expect(targetsOf([text])).toEqual([]);
  });
});

describe('the year of a period', () => {
  const period = (text: string) => targetsOf([text], { published: '2024-05-08' })[0]?.period;

  it.each([
    ['Tháng 3 năm ngoái, thu ngân sách đạt 45 tỷ đồng.', '2023-03'],
    ['Năm ngoái, thu ngân sách đạt 45 tỷ đồng.', '2023'],
    ['Năm nay, thu ngân sách đạt 45 tỷ đồng.', '2024'],
  ])('%s', (text, code) => {
    expect(period(text)).toBe(code);
  });

  it('is none for a span of years that no year begins', () => {
    expect(targetsOf(['Hội nghị họp trong năm 2024. 5 năm qua, số trường học tăng 22%.'])[0]?.period).toBeNull();
  });

  it('is not taken from the number of a document', () => {
    expect(
      targetsOf(['Theo Nghị định 68/2000, tỉnh giảm biên chế. Quý I, thu ngân sách đạt 45 tỷ đồng.'], {
        published: null,
      })[0]?.period,
    ).toBeNull();
  });
});

describe('how long a period holds', () => {
  const periods = (...lines: string[]) =>
    targetsOf(lines, { published: '2024-05-08' }).map(({ value, period }) => [value, period]);

  it('is the next sentence at most for a year long gone', () => {
    expect(
      periods(
        'Năm 1998, tỉnh có 120 doanh nghiệp. Vốn đăng ký đạt 45 tỷ đồng. Đời sống người dân đổi thay. Kim ngạch xuất khẩu đạt 80 triệu USD.',
      ),
    ).toEqual([
      [120, '1998'],
      [45, '1998'],
      [80, null],
    ]);
  });

  it('ends with the brackets that it stands in with a figure', () => {
    expect(periods('Năm 2024, nợ công giảm, còn 61% GDP (năm 2021 là 65%), thu ngân sách đạt 45 tỷ đồng.')).toEqual([
      [61, '2024'],
      [65, '2021'],
      [45, '2024'],
    ]);
  });

  it('is the year for what has been done since its beginning', () => {
    expect(periods('Từ đầu năm đến nay, các bộ đã ban hành 69 nghị định.')).toEqual([[69, '2024']]);
  });
});

describe('a topic that says nothing alone', () => {
  it('gives way to what was done', () => {
    expect(short('Về thu hồi nợ bằng tiền, toàn ngành đã thu hồi trên 12,5 tỷ đồng, tăng 5%.')).toEqual([
      'thu hồi 12.5 result null',
      'thu hồi 5 result null',
    ]);
  });

  it('names nothing right before the figure', () => {
    expect(targetsOf(['Cửa hàng xuất hóa đơn với giá 100.000 đồng.'])).toEqual([]);
  });
});

describe('what is said of a count', () => {
  it('ends where another subject begins', () => {
    expect(targetsOf(['Trong tổng số 164 hồ sơ có điều kiện, các đơn vị đã giải quyết nhiều.'])[0]?.indicator).toBe(
      'tổng số hồ sơ có điều kiện',
    );
  });
});

describe('what is read the right way', () => {
  it('is a share in brackets that goes the way of the count before it', () => {
    const found = targetsOf([
      'Tai nạn giao thông giảm 12 vụ (8,5%), giảm 3 người chết (4,2%), giảm 7 người bị thương (6,1%).',
    ]);
    expect(found.map(({ direction }) => direction)).toEqual(Array(6).fill('decrease'));
  });

  it('is a number of people, which is no money', () => {
    const [found] = targetsOf(['Dân số thành phố đạt khoảng 1,2 triệu.']);
    expect([found?.value, found?.unit]).toEqual([1.2, 'triệu']);
    expect(targetsOf(['Vốn đầu tư đạt khoảng 1,2 triệu.'])[0]?.unit).toBe('triệu đồng');
  });

  it('is a record, which names nothing', () => {
    const found = targetsOf([
      'Kim ngạch xuất khẩu đạt 6,3 tỷ USD, đạt mức cao nhất từ trước đến nay, tăng 13% so với năm trước.',
    ]);
    expect(found.map(({ indicator }) => indicator)).toEqual(['Kim ngạch xuất khẩu', 'Kim ngạch xuất khẩu']);
  });

  it('is an outcome, which takes over no half of a year that is still to come', () => {
    const found = targetsOf([
      'Trong 6 tháng cuối năm 2023, thành phố phấn đấu duy trì 25 tuyến xe buýt. Đã có 41 vụ cháy xảy ra trên địa bàn.',
    ]);
    expect(found.at(-1)).toMatchObject({ value: 41, status: 'result', period: null });
  });

  it('is a fine, which is no target', () => {
    expect(targetsOf(['Doanh nghiệp xăng dầu bị phạt 46,8 triệu đồng.'])).toEqual([]);
  });
});
