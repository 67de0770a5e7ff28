import { describe, expect, it } from 'vitest';
import { targetsOf } from './support.ts';

const found = (text: string, options = {}) => targetsOf([text], options);
const names = (text: string) => found(text).map(({ indicator, value }) => [indicator, value]);

describe('what may not be more or less', () => {
  it.each([
    ['Tỷ lệ nợ quá hạn không được vượt quá 3%.', 'le', 'target'],
    ['Tỷ lệ sinh con thứ ba không được quá 8%.', 'le', 'target'],
    ['Chi phí quản lý không được vượt 5%.', 'le', 'target'],
    ['Độ che phủ rừng không được thấp hơn 45%.', 'ge', 'target'],
    ['Tỷ lệ hộ dùng nước sạch không được dưới 90%.', 'ge', 'target'],
  ])('is a bound, and no outcome beyond it: %s', (text, comparator, status) => {
    expect(found(text)).toMatchObject([{ comparator, status, direction: 'reach' }]);
  });
});

describe('an aim that goes on', () => {
  it('does so in a sentence that begins with “cùng với đó”', () => {
    const text =
      'Tỉnh đặt mục tiêu tăng trưởng GRDP năm 2025 là 8%. Cùng với đó là tổng vốn đầu tư khoảng 30 nghìn tỷ đồng; thu ngân sách tăng 10%.';
    expect(found(text).map(({ status, period }) => [status, period])).toEqual([
      ['target', '2025'],
      ['target', '2025'],
      ['target', '2025'],
    ]);
  });

  it('does so behind what must be reached, until a word of outcome comes', () => {
    const text =
      'Tỷ lệ khu công nghiệp có hệ thống xử lý nước thải phải đạt 90%; tỷ lệ che phủ rừng đạt 42%; tỷ lệ thu gom rác đến nay đạt 80%.';
    expect(found(text).map((one) => one.status)).toEqual(['target', 'target', 'result']);
  });

  it('is none the less one for being said to be attained one day', () => {
    expect(found('Đến năm 2030, ngành sẽ đạt được 30% thị phần.')).toMatchObject([
      { status: 'target', period: 'by:2030' },
    ]);
  });

  it('is no outcome for a certificate whose name ends like “chỉ đạt”', () => {
    const text = 'Phấn đấu tỷ lệ lao động có chứng chỉ đạt 25%.';
    expect(found(text)).toMatchObject([{ indicator: 'tỷ lệ lao động có chứng chỉ', status: 'target', met: null }]);
    expect(found('Tỷ lệ lao động có bằng chỉ đạt 25%.')).toMatchObject([{ status: 'result', met: false }]);
  });
});

describe('a length of time', () => {
  it('is no period: “từ 3 tháng trở lên”', () => {
    expect(found('Tỷ lệ lao động được đào tạo từ 3 tháng trở lên có việc làm đạt 27%.')[0]).toMatchObject({
      indicator: 'Tỷ lệ lao động được đào tạo từ 3 tháng trở lên có việc làm',
      period: null,
    });
  });
});

describe('the name of an indicator', () => {
  it('stands behind “về” where a change of several things is told', () => {
    expect(
      names(
        'Cả tỉnh có 120 dự án mới với tổng vốn đăng ký 15 tỷ USD, tăng 23,3% về số dự án và bằng 96,8% về vốn đăng ký.',
      ),
    ).toEqual([
      ['dự án mới', 120],
      ['tổng vốn đăng ký', 15],
      ['số dự án', 23.3],
      ['vốn đăng ký', 96.8],
    ]);
  });

  it('is what is compared, and not what with', () => {
    expect(names('Phấn đấu tỷ lệ nhập siêu so với tổng kim ngạch xuất khẩu dưới 3%.')).toEqual([
      ['tỷ lệ nhập siêu', 3],
    ]);
  });

  it.each([
    ['Nợ phải trả tăng mạnh, lên 54 tỷ đồng cuối năm 2023.', ['Nợ phải trả']],
    ['Kế hoạch xuất khẩu đạt 11 tỷ USD vẫn còn thấp.', ['Kế hoạch xuất khẩu']],
    ['Chính phủ mới đề xuất mức tăng 10% cho quốc phòng.', []],
    ['Trước tình thế này, tôi quyết định trả lại 100 triệu đồng.', []],
    ['Kích cầu tiêu dùng thêm 1% chúng ta sẽ có thêm việc làm.', []],
    ['Nước thải công nghiệp có lưu lượng 200 m3/ngày đêm.', ['lưu lượng']],
  ])('is no word that leads on: %s', (text, indicators) => {
    expect(found(text).map((one) => one.indicator)).toEqual(indicators);
  });

  it('keeps a denial', () => {
    expect(names('Cấp huyện đã chi trả 1.266 tỷ đồng, còn 171 tỷ đồng chưa chi do mới phê duyệt.').at(-1)).toEqual([
      'chưa chi',
      171,
    ]);
  });
});

describe('a unit', () => {
  it('is a dollar with its country', () => {
    expect(found('Vốn đầu tư nước ngoài đạt 3,2 tỷ đôla Mỹ.')).toMatchObject([{ unit: 'tỷ đôla Mỹ' }]);
  });

  it('is one for a day and a night', () => {
    expect(found('Công suất đạt 200 m3/ngày đêm.')).toMatchObject([{ unit: 'm3', per: 'ngày đêm' }]);
  });
});
