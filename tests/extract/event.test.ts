import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/digest/from-text.ts';
import type { Event } from '../../lib/digest/model.ts';
import { extractEvent } from '../../lib/extract/event/index.ts';
import { read } from '../../lib/text/reading.ts';

type Page = { title?: string; lines: string[]; published?: string | null };

const eventOf = ({ title = 'Tin trong tỉnh', lines, published = null }: Page): Event | null =>
  extractEvent(read({ ...articleFromText([title, ...lines].join('\n')), published }));

describe('name, day, place and host in the words of the page', () => {
  const cases: [string, string, Partial<Event>][] = [
    [
      'a body holds it',
      'Sáng 8/1/2023, Tỉnh ủy tổ chức Hội nghị tổng kết công tác năm 2022 và triển khai nhiệm vụ năm 2023.',
      {
        name: 'Hội nghị tổng kết công tác năm 2022 và triển khai nhiệm vụ năm 2023',
        date: '2023-01-08',
        host: 'Tỉnh ủy',
      },
    ],
    [
      'several bodies hold it, with a place',
      'Tối 30/3/2025, tại Quảng trường Hòa Bình (TP. Sông Lam), Tỉnh ủy, HĐND, UBND tỉnh long trọng tổ chức Lễ kỷ niệm 50 năm Ngày thành lập tỉnh.',
      {
        name: 'Lễ kỷ niệm 50 năm Ngày thành lập tỉnh',
        date: '2025-03-30',
        place: 'Quảng trường Hòa Bình (TP. Sông Lam)',
        host: 'Tỉnh ủy, HĐND, UBND tỉnh',
      },
    ],
    [
      'a body meets',
      'Từ ngày 27 đến ngày 30-6-2017, tại Hà Nội, Ủy ban Kiểm tra Trung ương đã họp kỳ thứ 15.',
      { name: 'họp kỳ thứ 15', date: '2017-06-27', place: 'Hà Nội', host: 'Ủy ban Kiểm tra Trung ương' },
    ],
    [
      'at which something was said: no place',
      'Ngày 6/8/2019, tại hội thảo Mặt trận Tổ quốc Việt Nam với công tác giám sát, ông Trần Văn An góp ý.',
      { name: 'hội thảo Mặt trận Tổ quốc Việt Nam với công tác giám sát', date: '2019-08-06', place: null },
    ],
    [
      'somebody chairs it',
      'Chiều 9/5/2024, Phó Chủ tịch UBND tỉnh Trần Thị Mai chủ trì cuộc họp nghe báo cáo, góp ý quy hoạch sử dụng đất.',
      {
        name: 'cuộc họp nghe báo cáo, góp ý quy hoạch sử dụng đất',
        date: '2024-05-09',
        host: null,
      },
    ],
    [
      'it takes place',
      'Tối 28.4.2025, Chương trình nghệ thuật “Đất nước trọn niềm vui” diễn ra tại Nhà hát Sông Hương (Hà Nội).',
      {
        name: 'Chương trình nghệ thuật “Đất nước trọn niềm vui”',
        date: '2025-04-28',
        place: 'Nhà hát Sông Hương (Hà Nội)',
      },
    ],
    [
      'a verb is the event',
      'Sáng 12/7/2017, Bí thư Thành ủy làm việc với Cục Thi hành án dân sự thành phố về kết quả 6 tháng đầu năm.',
      { name: 'làm việc với Cục Thi hành án dân sự thành phố', date: '2017-07-12' },
    ],
    [
      'it lasts from one day to another',
      'Chiều 2/6/2024, Thủ tướng dự Hội nghị Biển Xanh tại Tokyo từ ngày 4 đến ngày 8/6.',
      { name: 'Hội nghị Biển Xanh', place: 'Tokyo' },
    ],
    [
      'a session, as a verb',
      'Từ ngày 15 đến 17/5/2017, Ủy ban Thường vụ Quốc hội đã họp phiên thứ 10 tại Hà Nội.',
      { name: 'họp phiên thứ 10', date: '2017-05-15', place: 'Hà Nội' },
    ],
    [
      'a visit, as a verb',
      'Sáng 20/5/2017, Bí thư Thành ủy đã đến thăm các gia đình chính sách của phường.',
      { name: 'đến thăm các gia đình chính sách của phường', date: '2017-05-20' },
    ],
    [
      'a visit keeps out what it is about',
      'Chiều 22.4.2025, Chủ tịch UBND tỉnh có buổi làm việc với huyện Vân Sơn về tình hình kinh tế quý I.',
      { name: 'buổi làm việc với huyện Vân Sơn', date: '2025-04-22' },
    ],
    [
      'words of a place are no event',
      'Sáng 9/1/2024, tại Trung tâm Hội nghị tỉnh, Tỉnh ủy Sông Lam tổ chức Hội nghị cán bộ chủ chốt quán triệt nghị quyết.',
      {
        name: 'Hội nghị cán bộ chủ chốt quán triệt nghị quyết',
        date: '2024-01-09',
        place: 'Trung tâm Hội nghị tỉnh',
        host: 'Tỉnh ủy Sông Lam',
      },
    ],
    [
      'whom one meets has no name: what about belongs to it',
      'Chiều 6/2/2017, Phó Thủ tướng chủ trì cuộc làm việc với các bộ, ngành về phương án sắp xếp doanh nghiệp.',
      { name: 'cuộc làm việc với các bộ, ngành về phương án sắp xếp doanh nghiệp' },
    ],
    [
      'what follows a bare head after a comma is the next subject, and names nothing',
      'Sáng 9/1/2024, Sở Nội vụ tổ chức Hội nghị tổng kết công tác năm. Tại hội nghị, cán bộ của Sở Nội vụ và các đại biểu phát biểu.',
      { name: 'Hội nghị tổng kết công tác năm', host: 'Sở Nội vụ' },
    ],
    [
      'an event that comes later is not the one reported',
      'Trước thềm Kỳ họp thứ 3, Quốc hội khóa XIV, chiều 13/5/2017, Thủ tướng dự hội nghị xúc tiến đầu tư của thành phố.',
      { name: 'hội nghị xúc tiến đầu tư của thành phố' },
    ],
    [
      'two bodies hold it together',
      'Sáng 8/7/2017, Sở Du lịch và Hiệp hội Du lịch tỉnh đã long trọng tổ chức Lễ vinh danh doanh nghiệp từ 8 giờ.',
      { name: 'Lễ vinh danh doanh nghiệp', host: 'Sở Du lịch và Hiệp hội Du lịch tỉnh' },
    ],
    [
      'the kind of meeting, where that is all that the day has',
      'Tại phiên chất vấn chiều 14-6-2017, Bộ trưởng trả lời đại biểu.',
      { name: 'phiên chất vấn', date: '2017-06-14' },
    ],
    [
      'what about, with a word that ends other names',
      'Chiều 19/5/2017, tại buổi họp báo về dự kiến chương trình kỳ họp, đại biểu trả lời báo chí.',
      { name: 'buổi họp báo về dự kiến chương trình kỳ họp' },
    ],
    [
      'a programme with a name of its own',
      'Tối 20/5/2017, Chủ tịch tỉnh dự chương trình “Lắng nghe và trao đổi” về cải cách hành chính.',
      { name: 'chương trình “Lắng nghe và trao đổi” về cải cách hành chính' },
    ],
    [
      'no programme that is carried out',
      'Ngày 20/5/2017, tại Sông Lam, các xã thực hiện chương trình “Mỗi xã một sản phẩm”, sau đó dự lễ ra quân bảo vệ môi trường.',
      { name: 'lễ ra quân bảo vệ môi trường' },
    ],
    [
      'the body of a session in small letters, told when it is over',
      'Kỳ họp thứ năm Hội đồng nhân dân tỉnh Sông Lam khóa XV đã bế mạc vào chiều 5/7/2017.',
      { name: 'Kỳ họp thứ năm Hội đồng nhân dân tỉnh Sông Lam khóa XV', date: '2017-07-05' },
    ],
    [
      'no list of those who come, after a name that opens the sentence',
      'Tại Hội nghị giao ban quý I năm 2019, sáng 4/4/2019, Sở Y tế và Sở Nội vụ đã báo cáo.',
      { name: 'Hội nghị giao ban quý I năm 2019' },
    ],
    [
      'nothing of what comes with a gift',
      'Sáng 9/5/2019, Sở Y tế tổ chức Lễ bàn giao 46 xe cứu thương, với thuốc và máy tặng các trạm.',
      { name: 'Lễ bàn giao 46 xe cứu thương' },
    ],
    [
      'with those that it has to do with',
      'Sáng 7/12/2018, tỉnh tổ chức hội nghị gặp gỡ giữa lãnh đạo tỉnh và doanh nghiệp có vốn nước ngoài, góp ý vào dự thảo quy hoạch.',
      { name: 'hội nghị gặp gỡ giữa lãnh đạo tỉnh và doanh nghiệp có vốn nước ngoài, góp ý vào dự thảo quy hoạch' },
    ],
    [
      'not the word that opens or closes it',
      'Sáng 16/5/2019, Hội nghị Thành ủy lần thứ 10, khóa XII khai mạc tại Sông Lam.',
      { name: 'Hội nghị Thành ủy lần thứ 10, khóa XII' },
    ],
    [
      'a meeting told by two verbs',
      'Chiều 12/5/2017, Đoàn kiểm tra của Sở Y tế đã gặp gỡ, thông báo đến người dân kết quả kiểm tra chợ.',
      { name: 'gặp gỡ, thông báo đến người dân kết quả kiểm tra chợ', date: '2017-05-12' },
    ],
    [
      'a procession, as a verb',
      'Sáng 2/5/2025, các vị cao tăng đã rước xá lợi đến chùa Sông Lam.',
      { name: 'rước xá lợi đến chùa Sông Lam', date: '2025-05-02' },
    ],
    [
      'an inspection, as a verb',
      'Chiều 14/5/2017, Phó Chủ tịch UBND tỉnh kiểm tra tiến độ các dự án trọng điểm.',
      { name: 'kiểm tra tiến độ các dự án trọng điểm' },
    ],
    [
      'the ceremony rather than what is done in it',
      'Ngày 5/10/2015, Chủ tịch nước trao quyết định thăng hàm cho hai đại tướng. Phát biểu tại lễ công bố quyết định, Chủ tịch nước chúc mừng.',
      { name: 'lễ công bố quyết định' },
    ],
    [
      'a meeting beside another',
      'Một buổi Cà phê Doanh nhân tỉnh Sông Lam được tổ chức bên lề Lễ Công bố xếp hạng năng lực cạnh tranh cấp tỉnh ngày 14/3/2016.',
      { name: 'buổi Cà phê Doanh nhân tỉnh Sông Lam' },
    ],
    [
      'a meeting about another',
      'Chiều 17/5/2017, Bộ trưởng chủ trì họp báo, thông báo về kết quả của Hội nghị Thủ tướng và doanh nghiệp lần thứ 2.',
      { name: 'họp báo' },
    ],
    [
      'several days: the first',
      'Trong 2 ngày 7-8/12/2024, Tỉnh đoàn tổ chức Hội thi cán bộ Đoàn giỏi toàn tỉnh.',
      { name: 'Hội thi cán bộ Đoàn giỏi toàn tỉnh', date: '2024-12-07', host: 'Tỉnh đoàn' },
    ],
  ];
  it.each(cases)('%s', (_, line, expected) => {
    expect(eventOf({ lines: [line, 'Các đại biểu đã thảo luận sôi nổi.'] })).toMatchObject(expected);
  });
});

describe('the evidence of an event', () => {
  it('holds the day that another sentence gives', () => {
    const lines = ['Ngày 9/6/2017, huyện Vân Sơn đón đoàn.', 'Đoàn dự Lễ ra quân bảo vệ môi trường biển.'];
    const event = eventOf({ lines });
    expect(event?.date).toBe('2017-06-09');
    const quote = ['Tin trong tỉnh', ...lines].join('\n').slice(...(event?.at ?? []));
    expect(quote).toBe('Ngày 9/6/2017, huyện Vân Sơn đón đoàn.\nĐoàn dự Lễ ra quân bảo vệ môi trường biển.');
  });
});

describe('pages without an event', () => {
  it.each([
    'Những năm qua, nông dân xã Tân An chuyển sang trồng cây ăn quả, thu nhập tăng rõ rệt.',
    'Thực hiện Nghị quyết Đại hội Đảng bộ tỉnh, các địa phương đã đạt nhiều kết quả.',
    'UBND tỉnh vừa ban hành văn bản về việc xử lý vi phạm trật tự xây dựng.',
    'Sau khi nhóm phóng viên làm việc với lãnh đạo UBND xã Tân An ngày 13/6/2017, máy quay bị hỏng.',
    'Các hội nghị chuyên đề được tổ chức hằng năm giúp nông dân tiếp cận kỹ thuật.',
  ])('%s', (line) => {
    expect(eventOf({ lines: [line] })).toBeNull();
  });
});
