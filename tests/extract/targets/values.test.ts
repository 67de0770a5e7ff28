import { describe, expect, it } from 'vitest';
import { targetsOf } from './support.ts';

const found = (text: string, options = {}) => targetsOf([text], options);

describe('units', () => {
  it.each([
    ['Vốn vay ưu đãi đạt 18 triệu EUR.', 18, 'triệu EUR'],
    ['Sản lượng gạch đạt 72 triệu viên.', 72, 'triệu viên'],
    ['Thu nhập bình quân đạt 46 triệu.', 46, 'triệu đồng'],
    ['Tổng công suất trạm biến áp đạt 500 MVA.', 500, 'MVA'],
    ['Phấn đấu nâng số doanh nghiệp lên mức 360 nghìn doanh nghiệp.', 360, 'nghìn doanh nghiệp'],
  ])('%s', (text, value, unit) => {
    expect(found(text).map((one) => [one.value, one.unit])).toEqual([[value, unit]]);
  });
});

describe('more than was planned', () => {
  it.each([
    ['Thu ngân sách nhà nước đạt 45 tỷ đồng, vượt 15% dự toán.', 'increase', true],
    ['Tỷ lệ giảm nghèo đạt 3%, vượt 0,3 điểm phần trăm so với nghị quyết đề ra.', 'increase', true],
    ['Giải ngân vốn đầu tư công đạt 40%, thấp hơn 7,4 điểm phần trăm so với cùng kỳ.', 'decrease', null],
  ])('is a change, and no bound: %s', (text, direction, met) => {
    expect(found(text).at(-1)).toMatchObject({ direction, met, comparator: 'eq', status: 'result' });
  });

  it('bounds a level where nothing is compared', () => {
    expect(found('Phấn đấu tăng trưởng tín dụng vượt 15%.')[0]).toMatchObject({ comparator: 'gt', value: 15 });
  });
});

describe('a list of aims', () => {
  const lines = [
    'Các chỉ tiêu chủ yếu giai đoạn 2026 - 2030 như sau:',
    '- GRDP bình quân đầu người đến năm 2030 đạt 5.500 USD.',
    '- Tỷ lệ đô thị hóa đạt 40%.',
    '- Tỷ lệ hộ cận nghèo giảm bình quân 0,2%/năm.',
  ];

  it('takes its period from its head, not from the line before', () => {
    expect(targetsOf(lines).map(({ value, period, status }) => [value, period, status])).toEqual([
      [5500, 'by:2030', 'target'],
      [40, '2026-2030', 'target'],
      [0.2, '2026-2030', 'target'],
    ]);
  });

  it('tells an average change from a level', () => {
    expect(targetsOf(lines).at(-1)).toMatchObject({ direction: 'decrease', indicator: 'Tỷ lệ hộ cận nghèo' });
  });
});

describe('a part that a share is given for', () => {
  it('keeps the head of the whole', () => {
    expect(
      found('Tỷ lệ lao động qua đào tạo đạt 65%, trong đó có bằng cấp đạt 27%.').map(({ indicator, value, scope }) => [
        indicator,
        value,
        scope,
      ]),
    ).toEqual([
      ['Tỷ lệ lao động qua đào tạo', 65, null],
      ['Tỷ lệ lao động qua đào tạo', 27, 'bằng cấp'],
    ]);
  });
});

describe('what a share is of', () => {
  it.each([
    ['Các thành viên APEC chiếm tới 78% vốn đầu tư nước ngoài vào tỉnh.', 'vốn đầu tư nước ngoài', 'thành viên APEC'],
    ['Vùng trung du phía bắc chiếm 22% diện tích cả nước.', 'diện tích cả nước', 'Vùng trung du phía bắc'],
  ])('names the item, and the group is its scope: %s', (text, indicator, scope) => {
    expect(found(text)[0]).toMatchObject({ indicator, scope });
  });
});

describe('a figure in brackets for an earlier year', () => {
  it('is that year’s outcome, and leaves the value before its own', () => {
    expect(
      found('Năm 2024, xuất khẩu ước đạt 475 tỷ USD (năm 2023 là 425 tỷ USD).', { published: '2024-12-20' }).map(
        ({ value, status, period }) => [value, status, period],
      ),
    ).toEqual([
      [475, 'estimate', '2024'],
      [425, 'result', '2023'],
    ]);
  });
});

describe('how long something lasted', () => {
  it('is no part of a year', () => {
    expect(
      targetsOf(['Toàn tỉnh có 148 xã đạt chuẩn.'], { title: 'Hội nghị sơ kết 3 tháng vận hành' })[0]?.period,
    ).toBeNull();
  });
});

describe('what is counted', () => {
  it.each([['Nhu cầu vốn của 2 dự án trọng điểm là 295 tỷ đồng.', 'Nhu cầu vốn của 2 dự án trọng điểm', 'tỷ đồng']])(
    '%s',
    (text, indicator, unit) => {
      expect(found(text).map((one) => [one.indicator, one.unit])).toEqual([[indicator, unit]]);
    },
  );

  it.each(['Cá nhân nộp 01 hồ sơ tại bộ phận một cửa.', 'Bãi bỏ các điều 13 và 14 Nghị định số 103/2016/NĐ-CP.'])(
    'is no aim: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe('a share of a plan', () => {
  it('is an outcome, and leaves what follows one', () => {
    expect(
      found('Giải ngân vốn đầu tư công đạt 46,2% kế hoạch, thấp hơn 7,4 điểm phần trăm so với cùng kỳ.').map(
        ({ value, status, base }) => [value, status, base],
      ),
    ).toEqual([
      [46.2, 'result', 'kế hoạch'],
      [7.4, 'result', 'so với cùng kỳ'],
    ]);
  });

  it('ends before the next share', () => {
    expect(
      found('Thu ngân sách ước đạt 84,1% dự toán Trung ương giao và 79,3% dự toán tỉnh giao.').map((one) => one.base),
    ).toEqual(['dự toán Trung ương giao', 'dự toán tỉnh giao']);
  });
});

describe('a clause after a semicolon', () => {
  it('takes over no name where it has words of its own', () => {
    expect(
      found('Chỉ số giá tiêu dùng bình quân dưới 4%; những khoản không hoàn lại đạt kỷ lục hơn 60 tỷ USD.').map(
        (one) => one.value,
      ),
    ).toEqual([4]);
  });
});

describe('a multiple', () => {
  it('is not named by what it is compared with', () => {
    expect(found('Sản lượng điện tăng gấp 4 lần mức khai thác cũ.').map((one) => one.indicator)).toEqual([
      'Sản lượng điện',
    ]);
  });
});
