import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import {
  looksLikeByline,
  looksLikeCaption,
  looksLikeChrome,
  looksLikeLead,
  looksLikeTitle,
} from '../../lib/page/element-names.ts';
import * as labels from '../../lib/page/labels.ts';
import {
  isAuthor,
  isBylineText,
  isChromeLine,
  isCited,
  isCreditText,
  isGeneric,
  isLegalArticle,
  isName,
  isOfficeLine,
  isSiteName,
  opensFooter,
  opensSection,
} from '../../lib/page/names.ts';

/** One line as it stands on pages for each row, in the order of the rows. */
const EXAMPLES: Record<string, { rows: readonly string[]; lines: string[]; test: (text: string) => boolean }> = {
  SECTION: {
    rows: labels.SECTION,
    test: opensSection,
    lines: [
      'Các tin đã đưa:',
      'Liên quan',
      'Cùng chuyên mục',
      'Sự kiện nổi bật',
      'Tin trong tỉnh',
      'Mới nhất',
      'Có thể bạn quan tâm',
      'Mời bạn đọc thêm',
      'Đọc thêm',
      'Ý kiến bạn đọc (3)',
      'Gửi bình luận',
      'Phản hồi',
      'Gửi ý kiến của bạn',
      'Đánh giá bài viết',
      'Thống kê truy cập',
      'Thông báo mới',
      'Liên kết website',
      'Chuyên mục khác',
      'Lịch công tác',
      'Thăm dò ý kiến',
      'Thư viện ảnh',
      'Văn bản mới ban hành',
      'Related news',
      'Tags',
    ],
  },
  FOOTER: {
    rows: labels.FOOTER,
    test: opensFooter,
    lines: [
      'Người chịu trách nhiệm chính: Ông Nông Văn Thử',
      'Giấy phép số 12/GP-TTĐT',
      'Cơ quan chủ quản: UBND tỉnh',
      'Đơn vị quản lý: Văn phòng UBND tỉnh - Phụ trách: Ông Nông Văn Thử',
      'Bản quyền thuộc về UBND tỉnh',
      'Cổng thông tin điện tử tỉnh Vân Sơn, giấy phép 12',
      'Ghi rõ nguồn khi phát hành lại',
      'Phó Tổng Biên tập: Nông Văn Thử',
      'Trưởng Ban Biên tập',
      'Thường trực Ban Biên tập: Nông Văn Thử',
      'Thiết kế bởi Công ty Mẫu',
      'Phát triển bởi Công ty Mẫu',
      'Số điện thoại: 0200.1234',
      'Trụ sở: số 1',
      'Tòa soạn: số 1',
      '© 2026',
      'Copyright 2026',
      'Powered by Mẫu',
    ],
  },
  LINE: {
    rows: labels.LINE,
    test: isChromeLine,
    lines: [
      'Số lượt xem: 12',
      'Đã xem: 12',
      'Đang truy cập: 12',
      'Hôm nay: 1.204',
      'Tổng lượt truy cập: 7.654',
      'Khách: 12',
      'Từ khóa: nông thôn',
      'Thẻ: nông thôn',
      'Tags: nông thôn',
      'Chia sẻ:',
      'In bài viết',
      'Quay lại trang trước',
      'Về đầu trang',
      'Trang chủ',
      'Chi tiết',
      'Cỡ chữ',
      'Tương phản',
      'Chế độ ban đêm',
      'Lưu bài viết',
      'Giọng nữ miền Bắc',
      'Tốc độ: 1.5x',
      '00:00 / 03:45',
      'Nghe bài',
      'Đăng nhập',
      'Đăng ký nhận bản tin',
      'Nhập email của bạn',
      'Tìm kiếm',
      'Bạn đang ở: Tin tức',
      'Skip to main content',
      'Turn on more accessible mode',
      'Theo dõi trên Zalo',
      'Facebook',
      'A+',
      'Trợ lý ảo',
      'Xin chào! Tôi có thể giúp gì cho bạn?',
      '4/5 (12 bình chọn)',
      '>> Bài tiếp',
    ],
  },
  CREDIT: { rows: labels.CREDIT, test: isCreditText, lines: ['Tin, ảnh: Nông Văn Thử', 'Viết bởi Nông Văn Thử'] },
  BYLINE: {
    rows: labels.BYLINE,
    test: isBylineText,
    lines: ['Nguồn: TTXVN', 'Đồ họa: Nông Thử', 'Nhóm phóng viên', '(Theo baomau.vn)'],
  },
  WRITES_FOR: {
    rows: labels.WRITES_FOR.map((row) => `Nông Thử [-–(] ?(?:${row})`),
    test: isAuthor,
    lines: ['Nông Thử - Báo Vân Sơn', 'Nông Thử - Văn phòng UBND tỉnh', 'Nông Thử (tổng hợp)', 'Nông Thử - CTV'],
  },
  SIGNATURE: {
    rows: labels.SIGNATURE,
    test: isOfficeLine,
    lines: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Hiệu trưởng', '(Đã ký)'.slice(1)],
  },
  CITED: {
    rows: labels.CITED,
    test: isCited,
    lines: ['Nghị quyết số 15-NQ/TU về giảm nghèo', '15/2026/QĐ-UBND'],
  },
  LEGAL_ARTICLE: { rows: labels.LEGAL_ARTICLE, test: isLegalArticle, lines: ['Điều 1. Phạm vi điều chỉnh'] },
  SITE_NAME: {
    rows: labels.SITE_NAME,
    test: isSiteName,
    lines: [
      'CỔNG THÔNG TIN ĐIỆN TỬ TỈNH VÂN SƠN',
      'Tỉnh ủy Vân Sơn',
      'Ủy ban nhân dân tỉnh Vân Sơn',
      'Sở Khoa học và Công nghệ tỉnh Vân Sơn',
    ],
  },
  GENERIC_TITLE: {
    rows: labels.GENERIC_TITLE,
    test: isGeneric,
    lines: ['Trang chủ', 'Cổng thông tin điện tử tỉnh Vân Sơn', 'Chi tiết tin', 'Portal'],
  },
};

describe.each(Object.entries(EXAMPLES))('%s', (_name, { rows, lines, test }) => {
  it('has a line for each row, that its row and its test match', () => {
    expect(lines).toHaveLength(rows.length);
    for (const [i, line] of lines.entries()) {
      expect(line).toMatch(new RegExp(`^[^\\p{L}]{0,4}(?:${rows[i]})`, 'iu'));
      expect([line, test(line)]).toEqual([line, true]);
    }
  });
});

it.each([
  ['Liên quan đến vụ việc, Công an tỉnh đã khởi tố', opensSection],
  ['Các tin tức mới nhất về bão số 3 cho thấy', opensSection],
  ['Chịu trách nhiệm toàn diện về kết quả thực hiện', opensFooter],
  ['Tìm kiếm cứu nạn trên sông Vân', isChromeLine],
  ['Chia sẻ tại hội nghị, đồng chí Bí thư nhấn mạnh', isChromeLine],
  ['Trong năm 2025, tỉnh đã thu hút 12 dự án', isChromeLine],
  ['Đánh giá bài học kinh nghiệm', isChromeLine],
  ['1/3 (33,3%) số xã đạt chuẩn', isChromeLine],
  ['A. Mục tiêu', isChromeLine],
  ['Theo Nghị quyết số 15, tỉnh phấn đấu', isBylineText],
  ['Thực hiện Nghị quyết số 15-NQ/TU', isBylineText],
  ['Ảnh hưởng của bão số 3', isCreditText],
  ['Điều chỉnh quy hoạch', isLegalArticle],
  ['Nghị quyết về giảm nghèo đi vào cuộc sống', isCited],
  ['Tỉnh ủy Vân Sơn triển khai nhiệm vụ năm 2026', isSiteName],
  ['UBND tỉnh Vân Sơn họp phiên thường kỳ', isSiteName],
  ['10 sự kiện nổi bật của tỉnh năm 2026', isCited],
])('"%s" is text', (line, test) => {
  expect(test(line)).toBe(false);
});

describe('names of persons', () => {
  it.each(['Nông Văn Thử', 'NÔNG VĂN THỬ', 'Y Thanh Hà Niê Kđăm', 'Nông Thử - Lý Mẫu', 'T.SỸ', 'Lý Mẫu (TTXVN)'])(
    '%s',
    (text) => {
      expect(isName(text)).toBe(true);
    },
  );
  it.each(['Bà Nông Thị Thử.', 'Quang cảnh hội nghị', 'Xin cảm ơn ông!', 'Năm 2026', ''])('not "%s"', (text) => {
    expect(isName(text)).toBe(false);
  });
});

describe('names of elements', () => {
  const element = (html: string): Element =>
    parseHTML(`<body>${html}</body>`).document.querySelector('body > *') as Element;

  it.each([
    '<nav></nav>',
    '<aside></aside>',
    '<div role="navigation"></div>',
    '<div class="main-menu"></div>',
    '<div id="footer"></div>',
    '<div class="boxRelated"></div>',
    '<div class="tin-lien-quan"></div>',
    '<div class="box-related-tags"></div>',
    '<div id="header"></div>',
    '<ul class="breadcrumb"></ul>',
    '<div class="article__tags"></div>',
  ])('%s is of the frame', (html) => {
    expect(looksLikeChrome(element(html))).toBe(true);
  });

  it.each([
    '<div class="header-content-detail"></div>',
    '<div class="content"></div>',
    '<section></section>',
    '<div class="newsdetail"></div>',
    '<div class="stage"></div>',
    '<div class="footnote"></div>',
  ])('%s is not', (html) => {
    expect(looksLikeChrome(element(html))).toBe(false);
  });

  it('tells lines of authors and dates, captions, titles and leads', () => {
    expect(looksLikeByline(element('<p class="author"></p>'))).toBe(true);
    expect(looksLikeByline(element('<p class="article-author-name"></p>'))).toBe(true);
    expect(looksLikeByline(element('<p class="authority"></p>'))).toBe(false);
    expect(looksLikeCaption(element('<p class="chu-thich"></p>'))).toBe(true);
    expect(looksLikeTitle(element('<td class="tieude"></td>'))).toBe(true);
    expect(looksLikeLead(element('<h2 class="sapo"></h2>'))).toBe(true);
  });
});
