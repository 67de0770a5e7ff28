import { describe, expect, it } from 'vitest';
import { article, PROSE } from './support.ts';

const read = (before: string, after: string) => {
  const { blocks, unread } = article(
    `<div class="detail"><h1>Hội nghị Tỉnh ủy năm 2026</h1>${before}<p>${PROSE}</p><p>${PROSE} Hai.</p>${after}</div>`,
  );
  return {
    text: blocks.map(({ text }) => text).filter((text) => !text.startsWith(PROSE)),
    aside: unread.filter(({ reason }) => reason === 'byline').map(({ what }) => what),
  };
};

describe('lines about the page', () => {
  it.each([
    ['a class of authors', '', '<p class="author">Nông Văn Thử</p>', ['Nông Văn Thử']],
    ['a label', '', '<p>Tin, ảnh: Nông Văn Thử</p>', ['Tin, ảnh: Nông Văn Thử']],
    ['a source', '', '<p>(Theo baomau.vn)</p>', ['(Theo baomau.vn)']],
    ['a name right below a sentence', '', '<p align="right">Nông Văn Thử</p>', ['Nông Văn Thử']],
    ['two names', '', '<p>Nông Thử</p><p>Lý Mẫu</p>', ['Nông Thử', 'Lý Mẫu']],
    ['initials', '', '<p>T.SỸ</p>', ['T.SỸ']],
    ['a name with a paper', '', '<p>Nông Thử - Báo Vân Sơn</p>', ['Nông Thử - Báo Vân Sơn']],
    [
      'a name with an office of the portal',
      '',
      '<p>Nông Thử, Văn phòng UBND tỉnh</p>',
      ['Nông Thử, Văn phòng UBND tỉnh'],
    ],
    ['a name and how it wrote', '', '<p>Nông Thử (tổng hợp)</p>', ['Nông Thử (tổng hợp)']],
    ['a name and others', '', '<p>Nông Thử và nhóm PV</p>', ['Nông Thử và nhóm PV']],
    ['three names', '', '<p>Nông Thử, Lý Mẫu, Vi Khảo</p>', ['Nông Thử, Lý Mẫu, Vi Khảo']],
    ['who made the film', '', '<p>Video: Nông Thử</p>', ['Video: Nông Thử']],
    ['who wrote', '', '<p>Người viết bài: Nông Thử</p>', ['Người viết bài: Nông Thử']],
    ['a name above the text', '<p>Nông Văn Thử</p>', '', ['Nông Văn Thử']],
    ['a name as a heading above the text', '<h4>Nông Văn Thử</h4>', '', ['Nông Văn Thử']],
    ['a label above the text', '<p>Tác giả: Nông Văn Thử</p>', '', ['Tác giả: Nông Văn Thử']],
  ])('by %s', (_name, before, after, expected) => {
    expect(read(before, after)).toEqual({ text: [], aside: expected });
  });
});

describe('signatures', () => {
  it.each([
    ['below an office', '<p>KT. CHỦ TỊCH</p><p>PHÓ CHỦ TỊCH</p><p>Nông Văn Thử</p>'],
    ['below one in title case', '<p>Giám đốc Sở</p><p>Nông Văn Thử</p>'],
    ['below a greeting', '<p>Thân ái,</p><p>Nông Văn Thử</p>'],
    [
      'below the articles of a legal text',
      '<p>Điều 2. Các cơ quan có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.</p><p>Nông Văn Thử</p>',
    ],
  ])('%s are text', (_name, after) => {
    const { text, aside } = read('', after);
    expect(text.pop()).toBe('Nông Văn Thử');
    expect(aside).toEqual([]);
  });

  it.each([
    '<p>Hội đồng gồm có các ông, bà dưới đây:</p><p>Nông Văn Thử</p>',
    '<p>Nông Văn Thử – Phó Trưởng phòng Văn hóa</p>',
    '<p>Nông Văn Thử, Chủ tịch UBND tỉnh</p>',
  ])('a list and a person with an office are text: %s', (after) => {
    expect(read('', after).aside).toEqual([]);
  });

  it.each(['<p>KẾ HOẠCH</p>', '<p>Thời Sự</p>', '<p>Nông Văn Thử</p><p>Lý Thị Mẫu</p>'])(
    'above the text, so is %s',
    (before) => {
      expect(read(before, '').aside).toEqual([]);
    },
  );

  it.each(['<p>Bà Nông Thị Thử.</p>', '<p>Theo Nghị quyết số 15</p><p>và kế hoạch của tỉnh.</p>'])(
    'so is %s',
    (after) => {
      expect(read('', after).aside).toEqual([]);
    },
  );
});
