import { describe, expect, it } from 'vitest';
import { peopleOf, rolesOf } from './support.ts';

describe('roles of people', () => {
  it.each<[string, string, Record<string, string[]>]>([
    ['chair', 'Chủ tịch UBND tỉnh Trần Văn An chủ trì cuộc họp.', { 'Trần Văn An': ['chair'] }],
    [
      'one verb at the end of a list covers all',
      'Các đồng chí Lò Minh Chính - Bí thư Tỉnh ủy; Bế Thị Lan - Phó Bí thư Tỉnh ủy chủ trì Hội nghị.',
      { 'Lò Minh Chính': ['chair'], 'Bế Thị Lan': ['chair'] },
    ],
    [
      'those under whose chairmanship',
      'Hội nghị diễn ra dưới sự chủ trì của các đồng chí Thường trực Tỉnh ủy: Lò Minh Chính - Bí thư Tỉnh ủy; Bế Thị Lan - Phó Bí thư Tỉnh ủy.',
      { 'Lò Minh Chính': ['chair'], 'Bế Thị Lan': ['chair'] },
    ],
    ['attendee behind "có"', 'Tham dự hội nghị có Bí thư Tỉnh ủy Trần Văn An.', { 'Trần Văn An': ['attendee'] }],
    ['speaker by verb', 'Ông Trần Văn An, Giám đốc Sở Y tế, cho biết dịch đã lui.', { 'Trần Văn An': ['speaker'] }],
    [
      'whose speech opened it',
      'Sau phát biểu khai mạc của ông Trần Văn An, hội nghị bàn tiếp.',
      { 'Trần Văn An': ['speaker'] },
    ],
    ['who hands over', 'Ông Trần Văn An - Bí thư Tỉnh ủy - đã trao nghị quyết.', { 'Trần Văn An': ['attendee'] }],
    ['leave taken', 'Ông Trần Văn An nhận quyết định nghỉ hưu.', { 'Trần Văn An': ['other'] }],
    ['speaker by "theo"', 'Theo Cục trưởng Cục Thuế tỉnh Trần Văn An, thu đã đạt.', { 'Trần Văn An': ['speaker'] }],
    [
      'speaker by direct speech',
      'Ông Phạm Văn Xuân, một người dân ở thôn Đồng Mây, phấn khởi: “Đường đã mới”.',
      { 'Phạm Văn Xuân': ['speaker'] },
    ],
    ['interview', 'Ông Trần Văn An: Quyết định có hiệu lực ngay.', { 'Trần Văn An': ['speaker'] }],
    ['signer', 'Phó Thủ tướng Đỗ Quang Hưng vừa ký Quyết định phê duyệt đề án.', { 'Đỗ Quang Hưng': ['signer'] }],
    [
      'orders given by signing a paper are no speech',
      'Phó Thủ tướng Đỗ Quang Hưng vừa ký công văn. Phó Thủ tướng Đỗ Quang Hưng yêu cầu các bộ báo cáo.',
      { 'Đỗ Quang Hưng': ['signer'] },
    ],
    ['other orders are', 'Phó Thủ tướng Đỗ Quang Hưng yêu cầu các bộ báo cáo.', { 'Đỗ Quang Hưng': ['speaker'] }],
    ['appointed', 'Ông Trần Văn An được bổ nhiệm làm Giám đốc Sở Y tế.', { 'Trần Văn An': ['appointed'] }],
    [
      'promoted in rank',
      'Chủ tịch nước trao quyết định thăng quân hàm trung tướng cho Chính ủy Quân khu 9 Trần Văn An.',
      { 'Trần Văn An': ['appointed'] },
    ],
    [
      'relieved of an office behind "nhiệm vụ"',
      'Hội đồng cho thôi làm nhiệm vụ đại biểu Hội đồng Nhân dân thành phố đối với đồng chí Lê Văn Huy.',
      { 'Lê Văn Huy': ['dismissed'] },
    ],
    ['who signs an order', 'Trung tá Trần Văn An đã ký lệnh tạm giữ.', { 'Trần Văn An': ['signer'] }],
    ['dismissed', 'Kỷ luật cách chức đối với ông Trần Văn An.', { 'Trần Văn An': ['dismissed'] }],
    [
      'the object of an order',
      'UBND tỉnh giao Chủ tịch UBND huyện Trần Văn An chỉ đạo khắc phục.',
      { 'Trần Văn An': ['other'] },
    ],
    [
      'a time or a place between the person and the verb',
      'Phó Chủ tịch UBND tỉnh Trần Văn An ngày 6/2 cho biết đường đã xong. Ông Lê Văn Bảy ở thôn Đồng Mây thì cho rằng chưa.',
      { 'Trần Văn An': ['speaker'], 'Lê Văn Bảy': ['speaker'] },
    ],
    [
      'what another says behind a time or a place is not said by the first',
      'Ông Trần Văn An tại buổi làm việc ông Lê Văn Bảy khẳng định là vắng.',
      { 'Trần Văn An': ['attendee'], 'Lê Văn Bảy': ['speaker'] },
    ],
    [
      'who is received and who receives take part; where more is said, that counts',
      'Chủ tịch UBND tỉnh Trần Văn An tiếp bà Lê Thị Hoa. Phó Chủ tịch UBND tỉnh Vũ Đức Minh trao hoa. Ông Minh phát biểu.',
      { 'Trần Văn An': ['attendee'], 'Lê Thị Hoa': ['attendee'], 'Vũ Đức Minh': ['speaker'] },
    ],
    [
      'an office got in the past is told, not given',
      'Ông Trần Văn An từng được bầu làm Chủ tịch UBND xã. Năm 2008, ông Lê Văn Bảy được bổ nhiệm làm Giám đốc Sở Y tế.',
      { 'Trần Văn An': ['other'], 'Lê Văn Bảy': ['other'] },
    ],
    [
      'given on a day',
      'Ngày 5 tháng 3 năm 2024, ông Lê Văn Bảy được bổ nhiệm làm Giám đốc Sở Y tế.',
      { 'Lê Văn Bảy': ['appointed'] },
    ],
    [
      'a reprimand, an arrest and a dismissal only asked for take no office',
      'Kỷ luật khiển trách ông Trần Văn An. Bắt tạm giam ông Lê Văn Bảy. Đề nghị cách chức ông Vũ Đức Minh.',
      { 'Trần Văn An': ['other'], 'Lê Văn Bảy': ['other'], 'Vũ Đức Minh': ['other'] },
    ],
    [
      'who asked a question',
      'Bộ trưởng trả lời chất vấn của đại biểu Quốc hội Lê Thị Hoa.',
      { 'Lê Thị Hoa': ['speaker'] },
    ],
    [
      'who is named behind the words that open a speech',
      'Phát biểu tại buổi lễ, ông Trần Văn An chúc mừng tập thể. Kết luận nêu rõ, ông Lê Văn Bảy đã làm sai.',
      { 'Trần Văn An': ['speaker'], 'Lê Văn Bảy': ['other'] },
    ],
    [
      'appointed by a body that stands between',
      'Ông Trần Văn An được Bộ Chính trị chỉ định giữ chức Bí thư Tỉnh ủy. Ông Lê Văn Bảy bị Thủ tướng cách chức.',
      { 'Trần Văn An': ['appointed'], 'Lê Văn Bảy': ['dismissed'] },
    ],
    ['sent to study', 'Ông Trần Văn An được cử đi học.', { 'Trần Văn An': ['other'] }],
    ['nothing said', 'Đoàn đến thăm gia đình ông Trần Văn An.', { 'Trần Văn An': ['other'] }],
    [
      'a short mention speaks for the person',
      'Đoàn gặp ông Trần Văn An. Ông An cho biết nhà đã sửa xong.',
      { 'Trần Văn An': ['speaker'] },
    ],
  ])('%s', (_, line, expected) => {
    expect(rolesOf(line)).toEqual(expected);
  });

  it('reads a signature block: the last office in capitals, the role signer', () => {
    const [signer] = peopleOf(
      'Điều 4. Chánh Văn phòng Bộ chịu trách nhiệm thi hành Quyết định này./.',
      'KT. BỘ TRƯỞNG THỨ TRƯỞNG',
      'Lê Văn Thanh',
    );
    expect(signer).toMatchObject({
      name: 'Lê Văn Thanh',
      positions: ['Thứ trưởng'],
      roles: ['signer'],
      rule: 'signature',
    });
  });
});
