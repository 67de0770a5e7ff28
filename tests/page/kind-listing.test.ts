import { describe, expect, it } from 'vitest';
import { article, PROSE } from './support.ts';

/** Pages that list others, and articles that look like them. All names are made up. */
const SITE = 'Cổng thông tin điện tử tỉnh Vân Sơn';
const MENU = `<nav><ul>${'<li><a href="/m">Chuyên mục tin tức của tỉnh nhà</a></li>'.repeat(8)}</ul></nav>`;
const times = (count: number, item: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => item(i)).join('');
const HEADS = [
  'Ủy ban nhân dân tỉnh họp phiên thường kỳ tháng 3',
  'Khởi công cầu Bản Mạ nối hai bờ sông Nậm Vân',
  'Kiểm tra tiến độ giải ngân tại huyện Thanh Mạ',
  'Tập huấn chuyển đổi số cho cán bộ cấp xã',
  'Trao nhà đại đoàn kết cho 35 hộ nghèo vùng lòng hồ',
  'Lễ hội mùa xuân của người Dao đỏ thu hút du khách',
  'Chè cổ thụ được giá, bà con mở rộng vùng nguyên liệu',
  'Đối thoại với hộ dân trong vùng dự án đường vành đai',
];
const head = (i: number): string => HEADS[i % HEADS.length] as string;
const link = (i: number): string => `<a href="/t/${i}">${head(i)}</a>`;
const item = (i: number): string => `<li>${link(i)}</li>`;
const teaser = (i: number): string => `<div class="it"><h3>${link(i)}</h3><p>${PROSE.slice(0, 118)}</p></div>`;

const kindOf = (body: string, title: string, url = 'https://vanson.example.gov.vn/tin/1'): string =>
  article(MENU + body, { head: `<title>${title}</title>`, url }).kind;

describe('a home page', () => {
  const welcome = `<div><h3>Lời giới thiệu</h3>${`<p>${PROSE}</p>`.repeat(5)}</div><ul>${times(8, item)}</ul>`;

  it.each([
    '',
    '/',
    '/vi/',
    '/vi-vn/',
    '/trang-chu.html',
    '/trangchu',
    '/index.php',
    '/Default.aspx',
    '/web/guest/home',
    '/Pages/Default.aspx',
    '/SitePages/Home.aspx',
    '/portal/pages/trangchu.aspx',
    '/?page=home',
    '/index.php?lang=vi',
    '/vi/#noi-dung',
  ])('under the address %s', (path) => {
    expect(kindOf(welcome, SITE, `https://vanson.example.gov.vn${path}`)).toBe('listing');
  });

  it.each(['/gioi-thieu', '/home/gioi-thieu.html', '/index.php?id=1504', '/vi/tin/2.html', '/?p=1204'])(
    'is not what stands under %s',
    (path) => expect(kindOf(welcome, SITE, `https://vanson.example.gov.vn${path}`)).toBe('article'),
  );
});

describe('a list of other pages', () => {
  it.each([
    [
      'a category with one long teaser',
      `<h1>Tin tức</h1><div class="top"><h2>${link(0)}</h2><p>${`${PROSE} `.repeat(3)}</p></div>${times(7, (i) => teaser(i + 1))}`,
      `Tin tức - ${SITE}`,
    ],
    [
      'a category with four articles',
      `<h1>Chuyên mục: Thông báo</h1>${times(4, teaser)}`,
      `Chuyên mục Thông báo - ${SITE}`,
    ],
    [
      'a column whose name heads boxes of related news elsewhere',
      `<div><h1>Tin trong tỉnh</h1>${times(6, teaser)}</div>`,
      `Tin trong tỉnh - ${SITE}`,
    ],
    [
      'search results',
      `<h1>Kết quả tìm kiếm cho “chuyển đổi số”</h1><p>Tìm thấy 126 kết quả</p>${times(6, (i) => `<div class="r"><h3>${link(i)}</h3><p>… ${PROSE.slice(0, 80)} …</p></div>`)}`,
      `Kết quả tìm kiếm - ${SITE}`,
    ],
    [
      'a tag page',
      `<h1>Thẻ: nông thôn mới</h1><ul>${times(3, (i) => `<li>${link(i)} <span>1${i}/3/2026</span></li>`)}</ul>`,
      `Thẻ: nông thôn mới - ${SITE}`,
    ],
    [
      'a gallery of photographs',
      `<h1>Thư viện ảnh</h1>${times(9, (i) => `<div class="album"><a href="/a/${i}"><img src="${i}.jpg" width="600"></a><p>${link(i)}</p></div>`)}`,
      `Thư viện ảnh - ${SITE}`,
    ],
    [
      'a special topic',
      `<h1>Chuyên đề: Đại hội Đảng bộ tỉnh lần thứ X</h1><p>${PROSE}</p>${times(12, (i) => `<div><h3>${link(i)}</h3></div>`)}`,
      `Chuyên đề Đại hội - ${SITE}`,
    ],
    [
      'a list of documents whose symbols are the links',
      `<h1>Văn bản mới</h1><table border="1"><tr><th>Số ký hiệu</th><th>Trích yếu</th><th>Ngày ban hành</th></tr>${times(8, (i) => `<tr><td><a href="/vb/${i}">${i + 1}1/QĐ-UBND</a></td><td>Quyết định phê duyệt kế hoạch lựa chọn nhà thầu công trình số ${i}: nâng cấp đường từ xã Thử đi bản Tà Thử, huyện Thanh Mạ</td><td>1${i}/3/2026</td></tr>`)}</table>`,
      `Hệ thống văn bản - ${SITE}`,
    ],
  ])('%s', (_name, body, title) => expect(kindOf(body, title)).toBe('listing'));
});

describe('an article stays one', () => {
  const H1 = '<h1>Tỉnh Vân Sơn ban hành kế hoạch trồng rừng năm 2026</h1>';
  const TITLE = `Tỉnh Vân Sơn ban hành kế hoạch trồng rừng năm 2026 - ${SITE}`;
  const short = '<p>Ngày 16/3, tỉnh Vân Sơn ban hành kế hoạch trồng 3.900 ha rừng, giao chỉ tiêu cho từng huyện.</p>';

  it.each([
    ['with thirty related headlines', `<div>${H1}${`<p>${PROSE}</p>`.repeat(5)}</div><ul>${times(30, item)}</ul>`],
    ['with teasers of others below it', `<div>${H1}${`<p>${PROSE}</p>`.repeat(6)}</div><div>${times(8, teaser)}</div>`],
    [
      'of one sentence with many related headlines',
      `<div>${H1}${short}</div><h4>Tin liên quan</h4><ul>${times(12, item)}</ul>`,
    ],
    [
      'with a table of the documents that it is about',
      `<div>${H1}${`<p>${PROSE}</p>`.repeat(4)}<table border="1"><tr><th>Số</th><th>Tên</th></tr>${times(6, (i) => `<tr><td><a href="/vb/${i}">${i}1/QĐ-UBND</a></td><td>Quyết định về việc số ${i}</td></tr>`)}</table></div>`,
    ],
    [
      'with a table of links and a paragraph that says what it is',
      `<div>${H1}<p>${PROSE} ${PROSE}</p><table border="1"><tr><th>Số</th><th>Tên</th></tr>${times(6, (i) => `<tr><td><a href="/vb/${i}">${i}1/QĐ-UBND</a></td><td>Quyết định về việc số ${i}</td></tr>`)}</table></div>`,
    ],
    [
      'whose title begins like a list’s',
      `<div><h1>Danh sách văn bản hết hiệu lực thi hành năm 2025 của tỉnh</h1>${`<p>${PROSE}</p>`.repeat(5)}</div><ul>${times(6, item)}</ul>`,
    ],
    [
      'with a table of figures',
      `<div>${H1}${short}<table border="1"><tr><th>Huyện</th><th>Diện tích</th><th>Loại cây</th></tr>${times(8, (i) => `<tr><td>Huyện Thử ${i}</td><td>${i}20 ha</td><td>Quế, hồi và keo lai</td></tr>`)}</table></div>`,
    ],
  ])('%s', (_name, body) => expect(kindOf(body, TITLE)).toBe('article'));
});
