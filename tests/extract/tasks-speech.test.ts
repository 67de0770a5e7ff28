import { describe, expect, it } from 'vitest';
import { brief, CAST, tasksOf } from './tasks-support.ts';

const FIRST = 'Đồng chí Lê Văn Bình yêu cầu Sở Y tế rà soát thuốc.';

describe('what is asked', () => {
  it.each([
    ['to leave something', 'đề nghị người dân không xây thêm nhà', 'người dân', 'không xây thêm nhà'],
    ['not yet to do something', 'đề nghị chưa thông qua tờ trình này', null, 'chưa thông qua tờ trình này'],
    ['to follow something', 'yêu cầu các xã theo dõi mực nước', 'các xã', 'theo dõi mực nước'],
    [
      'of a body named after a verb',
      'yêu cầu cơ quan thi hành án nhận diện và tập trung xử lý tồn tại',
      'cơ quan thi hành án nhận diện',
      'tập trung xử lý tồn tại',
    ],
  ])('%s', (_, words, to, action) => {
    const found = tasksOf([`Đồng chí Lê Văn Bình ${words}.`], CAST);
    expect(found.map(brief)).toMatchObject([{ from: 'Lê Văn Bình', to, action }]);
  });
});

describe('a speech goes on', () => {
  it.each([
    [
      'of a thing: the clause whole',
      'Những việc cấp bách này phải triển khai sớm.',
      null,
      'Những việc cấp bách này phải triển khai sớm',
    ],
    ['of a process', 'Quá trình sắp xếp cần tạo sự đồng thuận.', null, 'Quá trình sắp xếp cần tạo sự đồng thuận'],
    ['of schools', 'Các trường vẫn phải tập trung dạy học.', 'Các trường', 'tập trung dạy học'],
    ['after vẫn', 'Kết quả khá nhưng vẫn cần nỗ lực lớn hơn.', null, 'nỗ lực lớn hơn'],
    [
      'in a quotation right after',
      '“Các xã rà soát kỹ từng hộ”, đồng chí Lê Văn Bình nói.',
      'Các xã',
      'rà soát kỹ từng hộ',
    ],
    ['to a city in one word', 'TPHCM phải chủ động làm rõ.', 'TPHCM', 'chủ động làm rõ'],
  ])('%s', (_, line, to, action) => {
    const found = tasksOf([`${FIRST} ${line}`], CAST);
    expect(found.map(brief)[1]).toMatchObject({ from: 'Lê Văn Bình', to, action });
  });

  it.each([
    ['a caption', 'Đồng chí Trần Thị Mai (bìa phải) nhận hoa chúc mừng.'],
    ['a place that is called as cần', 'Những dự án ở Củ Chi, Cần Giờ đã xong.'],
    ['what is praised', 'Lãnh đạo tỉnh đánh giá cao tính chủ động của các xã.'],
    ['what is pledged', 'Chủ tịch tỉnh cam kết giúp các xã.'],
    ['what one always does', 'Lãnh đạo tỉnh hết sức cầu thị, lắng nghe người dân.'],
    ['what is foreseen', 'Sở Y tế dự kiến đầu tư thêm máy.'],
    ['a link', 'Xem thêm'],
    ['what will not do', 'Nói không biết là không được.'],
    ['what one is in need of', 'Các chương trình cần vốn lớn.'],
    ['what one has to do oneself', 'Tôi còn phải nuôi mẹ già.'],
    ['what takes time', 'Việc này cần khoảng 8 tháng.'],
    ['what somebody says', 'Người này nói phải nộp phí.'],
    ['what one was helped to do', '12 xã đã được Sở Y tế hỗ trợ mua máy.'],
    ['what one welcomes', 'Thành phố luôn hoan nghênh, tạo điều kiện cho doanh nghiệp.'],
    ['what is proposed', 'UBND xã kiến nghị bổ sung vốn vào quy hoạch.'],
    ['what a meeting agrees on', 'Hội nghị thống nhất giới thiệu một đồng chí.'],
    ['what holds in a case', 'Trường hợp vi phạm quy định về điều chỉnh giá sẽ bị phạt.'],
    ['a body that speaks', 'Ủy ban Kiểm tra nêu rõ các vi phạm của chi bộ.'],
  ])('but not with %s', (_, line) => {
    expect(tasksOf([FIRST, line], CAST)).toHaveLength(1);
  });

  it('not with what somebody else says of his own', () => {
    const line = '“Chính quyền tạo điều kiện cho doanh nghiệp”, đồng chí Trần Thị Mai nói.';
    expect(tasksOf([line], CAST)).toEqual([]);
  });
});

describe('who tells', () => {
  it('is a body whose name is cut at its head', () => {
    expect(tasksOf(['UBKT Trung ương yêu cầu chi bộ kiểm điểm.'])).toMatchObject([{ from: 'UBKT Trung ương' }]);
  });

  it.each([
    'Sở có nhiệm vụ phối hợp với UBND các quận, huyện yêu cầu các hộ tháo dỡ nhà.',
    'Ngày 5/6, công văn gửi Chủ tịch UBND các tỉnh, thành phố đề nghị rà soát các dự án.',
    'Ban Bí thư phân công đồng chí Trần Thị Mai giữ chức Bí thư Thành ủy.',
    'Học sinh ở vùng khó khăn đã được Bộ đề nghị Chính phủ ưu tiên.',
  ])('is nobody in: %s', (line) => {
    expect(tasksOf([line])).toEqual([]);
  });
});

describe('the evidence', () => {
  it('holds who tells whom, where the sentence does', () => {
    const [task] = tasksOf(['Sáng nay, UBND tỉnh vừa giao Sở Y tế rà soát thuốc.']);
    expect(task?.quote).toBe('UBND tỉnh vừa giao Sở Y tế rà soát thuốc');
    const [first, second] = tasksOf([FIRST, 'Việc khó nhưng các xã phải phối hợp.'], CAST);
    expect(first?.quote).toContain('Lê Văn Bình');
    expect(second).toMatchObject({ to: 'các xã', quote: 'các xã phải phối hợp' });
  });

  it('has no deadline cut from a number', () => {
    expect(tasksOf(['UBND tỉnh giao Sở Y tế huy động đến 14.000 tỷ đồng.'])).toMatchObject([{ due: null }]);
  });
});
