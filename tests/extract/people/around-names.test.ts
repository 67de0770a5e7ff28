import { describe, expect, it } from 'vitest';
import { peopleOf, positionsOf } from './support.ts';

describe('bodies whose names hold a mark', () => {
  it.each([
    ['Bộ trưởng Bộ Thông tin - truyền thông Trần Văn An phát biểu.', 'Bộ trưởng Bộ Thông tin - truyền thông'],
    ['Giám đốc Sở Văn hóa - thể thao và du lịch Trần Văn An dự.', 'Giám đốc Sở Văn hóa - thể thao và du lịch'],
    ['Bộ trưởng Bộ Kế hoạch - đầu tư Trần Văn An dự.', 'Bộ trưởng Bộ Kế hoạch - đầu tư'],
    ['Cục trưởng Cục Quản lý khám, chữa bệnh (Bộ Y tế) Trần Văn An dự.', 'Cục trưởng Cục Quản lý khám, chữa bệnh'],
    ['Thứ trưởng Bộ KH&CN Trần Văn An dự.', 'Thứ trưởng Bộ KH&CN'],
  ])('%s', (text, position) => {
    expect(positionsOf(text)).toEqual({ 'Trần Văn An': [position] });
  });

  it('end before a dash that leads to another person’s words', () => {
    expect(positionsOf('Ông Trần Văn An, Giám đốc Sở Văn hóa - cho biết đã kiểm tra.')).toEqual({
      'Trần Văn An': ['Giám đốc Sở Văn hóa'],
    });
  });
});

describe('offices behind a name', () => {
  it.each([
    [
      'Ông Trần Văn An (57 tuổi, Phó bí thư, Chủ tịch UBND xã Tân Lập) bị nhắc nhở.',
      ['Phó bí thư', 'Chủ tịch UBND xã Tân Lập'],
    ],
    ['Ông Trần Văn An, sinh năm 1960, Chủ tịch UBND xã Tân Lập, dự.', ['Chủ tịch UBND xã Tân Lập']],
    ['Bà Lò Thị Mai, SN 1971, Trưởng trạm Y tế xã Tân Lập, dự.', ['Trưởng trạm Y tế xã Tân Lập']],
    ['Ông Trần Văn An (Đảng viên, Trưởng trạm Y tế xã Tân Lập) dự.', ['Trưởng trạm Y tế xã Tân Lập']],
    [
      'Đại biểu Quốc hội Trần Văn An (đoàn Vân Sơn, Ủy viên Ủy ban Kinh tế của Quốc hội) hỏi.',
      ['Đại biểu Quốc hội', 'Ủy viên Ủy ban Kinh tế của Quốc hội'],
    ],
    [
      'Ông Trần Văn An - bí thư Đảng ủy, giám đốc Sở Giáo dục và Đào tạo (GD-ĐT), phó trưởng ban Chỉ đạo thi - dự.',
      ['bí thư Đảng ủy', 'giám đốc Sở Giáo dục và Đào tạo', 'phó trưởng ban Chỉ đạo thi'],
    ],
  ])('%s', (text, positions) => {
    expect(Object.values(positionsOf(text))).toEqual([positions]);
  });

  it('of the next sentence’s “ông” are those of the person named last', () => {
    const text =
      'Ông Trần Văn An quê ở huyện Tân Lập. Năm 2001, ông làm Phó chánh Văn phòng, sau đó là Phó chủ tịch thường trực Hội Nông dân tỉnh. Tháng 6/2012, ông được Ban Bí thư điều động giữ chức Bí thư Tỉnh ủy Vân Sơn.';
    expect(positionsOf(text)).toEqual({
      'Trần Văn An': ['Phó chánh Văn phòng', 'Phó chủ tịch thường trực Hội Nông dân tỉnh', 'Bí thư Tỉnh ủy Vân Sơn'],
    });
  });

  it('that were given in a year long gone are not called new', () => {
    const [person] = peopleOf('Tháng 6/2012, ông Trần Văn An được điều động giữ chức Bí thư Tỉnh ủy Vân Sơn.');
    expect(person).toMatchObject({ positions: ['Bí thư Tỉnh ủy Vân Sơn'], held: {} });
    const [now] = peopleOf('Ngày 3/6/2012, ông Trần Văn An được điều động giữ chức Bí thư Tỉnh ủy Vân Sơn.');
    expect(now?.held).toEqual({ 'Bí thư Tỉnh ủy Vân Sơn': 'new' });
  });

  it('are nobody’s where another does something to them', () => {
    const text = 'Ông Trần Văn An quê ở huyện Tân Lập. Hôm qua, Bí thư Tỉnh ủy Vân Sơn đến thăm trường.';
    expect(positionsOf(text)).toEqual({ 'Trần Văn An': [] });
  });
});

describe('an office before a comma', () => {
  it('is another’s behind “Tiếp” at the beginning of a sentence', () => {
    expect(
      positionsOf('Hai bên trao đổi. Tiếp Chủ tịch Tập đoàn Hòa Bình, Thủ tướng Trần Văn An đánh giá cao.'),
    ).toEqual({
      'Trần Văn An': ['Thủ tướng'],
    });
  });
});

describe('who is named', () => {
  it('is a foreigner by the last name alone, behind office and country', () => {
    expect(positionsOf('Chuyến thăm của Tổng thống Nga Putin và Tổng thống Mỹ Obama kết thúc.')).toEqual({
      Putin: ['Tổng thống Nga'],
      Obama: ['Tổng thống Mỹ'],
    });
  });

  it('is no letter behind “Anh”, no country behind a profession, and no place with a small letter behind an apostrophe', () => {
    expect(peopleOf('Anh N.T.T kể về những nhà báo Liên Xô.')).toEqual([]);
    expect(positionsOf('Ông Trần Văn An (Ủy viên Ban Chấp hành Huyện ủy Đắk R’lấp, Phó bí thư) dự.')).toEqual({
      'Trần Văn An': ['Ủy viên Ban Chấp hành Huyện ủy Đắk R’lấp', 'Phó bí thư'],
    });
  });
});

describe('who loses an office', () => {
  it.each([
    'Ban Thường vụ quyết định cách hết các chức vụ đối với ông Trần Văn An.',
    'Ban Bí thư cách tất cả các chức vụ trong Đảng của ông Trần Văn An.',
    'Ông Trần Văn An bị cách tất cả chức vụ trong Đảng.',
    'Ông Trần Văn An bị cảnh cáo, cho thôi chức Giám đốc Sở.',
  ])('%s', (text) => {
    expect(peopleOf(text)).toMatchObject([{ name: 'Trần Văn An', roles: ['dismissed'] }]);
  });
});
