import { describe, expect, it } from 'vitest';
import { targetsOf } from './support.ts';

const found = (text: string, options = {}) => targetsOf([text], options);
const named = (text: string) => found(text).map(({ indicator, value }) => [indicator, value]);

describe('what an office does, counted', () => {
  it('is an outcome, fines and all, where so many were inspected', () => {
    expect(
      named(
        'Sở Y tế đã kiểm tra 1.232 cơ sở hành nghề, phát hiện 257 cơ sở vi phạm, trong đó nhắc nhở 61 cơ sở, phạt tiền 168 cơ sở, đình chỉ hoạt động 71 cơ sở.',
      ),
    ).toEqual([
      ['kiểm tra cơ sở hành nghề', 1232],
      ['phát hiện cơ sở vi phạm', 257],
      ['nhắc nhở cơ sở', 61],
      ['phạt tiền cơ sở', 168],
      ['đình chỉ hoạt động cơ sở', 71],
    ]);
  });

  it('is none where one is fined', () => {
    expect(found('Chủ xưởng bị xử phạt 40 triệu đồng.')).toEqual([]);
    expect(found('Qua thanh tra, chủ xưởng bị phạt tiền 40 triệu đồng.')).toEqual([]);
  });

  it('is each a name of its own, and no number by thousands is that of a conclusion', () => {
    expect(
      named(
        '10 năm qua, các cấp đã kiểm tra 2.400 tổ chức đảng cấp dưới, kết luận 1.500 tổ chức đảng có vi phạm, xử lý kỷ luật 1.053 đảng viên.',
      ),
    ).toEqual([
      ['kiểm tra tổ chức đảng cấp dưới', 2400],
      ['kết luận tổ chức đảng có vi phạm', 1500],
      ['xử lý kỷ luật đảng viên', 1053],
    ]);
  });

  it('has its words before “cho” too', () => {
    expect(named('Tỉnh cơ bản hoàn thành hỗ trợ nhà ở cho khoảng 500 nghìn hộ nghèo.')).toEqual([
      ['hỗ trợ nhà ở cho hộ nghèo', 500],
    ]);
  });

  it('is done where it says so, though it is a plan', () => {
    expect(found('Tỉnh đã quy hoạch khoảng 100.000 lượt cán bộ các cấp.')).toMatchObject([
      { indicator: 'quy hoạch lượt cán bộ các cấp', status: 'result' },
    ]);
  });

  it.each(['Lễ hội có hơn 13.000 người tham gia.', 'Ngày hội có khoảng 1.000 người đến dự.'])(
    'is no count of who came: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it('is not what somebody gives back', () => {
    expect(found('Nữ nhân viên điện lực trả lại 1 tỷ đồng cho khách.')).toEqual([]);
  });
});

describe('a name', () => {
  it.each([
    ['Dự án đã giải phóng 99% mặt bằng.', 'mặt bằng'],
    ['Chính phủ dành 45.000 tỷ đồng phát triển Đồng bằng sông Mây.', 'phát triển Đồng bằng sông Mây'],
    ['Mức lương cơ sở thực hiện từ 1/7/2013 là 1.150.000 đồng.', 'Mức lương cơ sở'],
    ['Phí sử dụng hè phố theo quyết định trước đây là 12.000 đồng.', 'Phí sử dụng hè phố'],
    ['Giá thuê dao động 25.000-80.000 đồng.', 'Giá thuê'],
    ['Kinh phí cho đoàn do Trung tâm Xúc tiến Đầu tư trình UBND tỉnh là 1,7 tỷ đồng.', 'Kinh phí cho đoàn'],
    ['Tỷ lệ hộ nghèo vẫn cơ bản đạt được chỉ tiêu đề ra, bình quân 2%.', 'Tỷ lệ hộ nghèo'],
    ['Tỉnh đón 8,5 triệu lượt khách sang năm 2019.', 'lượt khách'],
  ])('is whole and no more: %s', (text, name) => {
    expect(found(text)[0]?.indicator).toContain(name);
    expect(found(text)[0]?.indicator.length).toBeLessThanOrEqual(name.length + 4);
  });

  it('is of what a region has a share of, and the region its part', () => {
    expect(found('Khu vực đô thị chiếm 10,26% diện tích đất tự nhiên.')).toMatchObject([
      { indicator: 'diện tích đất tự nhiên', scope: 'Khu vực đô thị', value: 10.26 },
    ]);
  });
});

describe('the period of a value', () => {
  it.each([
    [
      'is none that a later clause names, where it is so now',
      'Tỷ lệ chôn lấp rác hiện nay là 76%, đến năm 2020 sẽ giảm.',
      null,
    ],
    ['is the one behind “sang”', 'Năm 2018, khách tăng lên 8,5 triệu lượt khách sang năm 2019.', '2019'],
  ])('%s', (_, text, period) => {
    expect(found(text)[0]?.period).toBe(period);
  });
});
