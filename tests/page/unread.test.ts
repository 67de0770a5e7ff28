import { describe, expect, it } from 'vitest';
import { article, PROSE } from './support.ts';

const page = (rest: string, head = '') =>
  article(
    `<div class="detail"><h1>Kế hoạch năm 2026 của Tỉnh ủy</h1><p>${PROSE}</p><p>${PROSE} Hai.</p>${rest}</div><div id="footer"><a href="/app.zip">Tải ứng dụng</a></div>`,
    { head },
  );
const BASE = 'https://vanson.example.gov.vn';

describe('what was not read', () => {
  it.each([
    [
      'a PDF',
      '<p><a href="/f/kh15.pdf">Kế hoạch số 15-KH/TU của Tỉnh ủy</a></p>',
      'Kế hoạch số 15-KH/TU của Tỉnh ủy',
      'pdf',
      '/f/kh15.pdf',
    ],
    [
      'a short link, with the name of its file',
      '<p><a href="/f/kh%2015.pdf?v=1">Tải về</a></p>',
      'Tải về (kh 15.pdf)',
      'pdf',
      '/f/kh%2015.pdf?v=1',
    ],
    [
      'another file',
      '<ul><li><a href="phu-luc.docx">Phụ lục.docx</a></li></ul>',
      'Phụ lục.docx',
      'attachment',
      '/tin/phu-luc.docx',
    ],
    [
      'a frame with a PDF',
      '<iframe src="/viewer.html?file=/f/kh15.pdf"></iframe>',
      'kh15.pdf',
      'pdf',
      '/viewer.html?file=/f/kh15.pdf',
    ],
    [
      'a frame with a PDF in a viewer elsewhere',
      '<iframe src="/gview?url=https%3A%2F%2Fvanson.example.gov.vn%2Ff%2Fkh%2015.pdf&amp;embedded=true"></iframe>',
      'kh 15.pdf',
      'pdf',
      '/gview?url=https%3A%2F%2Fvanson.example.gov.vn%2Ff%2Fkh%2015.pdf&embedded=true',
    ],
    [
      'a file whose address says nothing',
      '<ul><li><a href="/DownloadFile.aspx?id=12">Phu_luc_1.docx</a></li></ul>',
      'Phu_luc_1.docx',
      'attachment',
      '/DownloadFile.aspx?id=12',
    ],
    [
      'a file with its size',
      '<p><a href="/tai?id=12">KH_15.pdf (245 KB)</a></p>',
      'KH_15.pdf (245 KB)',
      'pdf',
      '/tai?id=12',
    ],
    [
      'a file with an id behind its name',
      '<p><a href="/documents/10181/0/bieu+mau.xlsx/3f2a11bc-77aa?t=12">Biểu mẫu</a></p>',
      'Biểu mẫu (bieu+mau.xlsx)',
      'attachment',
      '/documents/10181/0/bieu+mau.xlsx/3f2a11bc-77aa?t=12',
    ],
    ['another frame', '<iframe src="/bieu-do" title="Biểu đồ"></iframe>', 'Biểu đồ', 'frame', '/bieu-do'],
    ['an embedded object', '<embed src="/ban-do.swf">', 'ban-do.swf', 'embed', '/ban-do.swf'],
    ['an object that says it is a PDF', '<object data="/f/15" type="application/pdf"></object>', '15', 'pdf', '/f/15'],
  ])('names %s', (_name, rest, what, reason, path) => {
    expect(page(rest).unread).toEqual([{ what, reason, url: BASE + path }]);
  });

  it.each([
    ['a script', `<p><a href="javascript:__doPostBack('x','')"> KH_15_2026.pdf </a></p>`, 'KH_15_2026.pdf', 'pdf'],
    ['a script of its own', '<p>Tệp đính kèm: <a href="#">bieu-mau.zip</a></p>', 'bieu-mau.zip', 'attachment'],
  ])('names a file that %s hands out, without an address', (_name, rest, what, reason) => {
    expect(page(rest).unread).toEqual([{ what, reason }]);
  });

  it('names a video by where it stands, and no advertisement', () => {
    const frames =
      '<iframe src="https://www.youtube.com/embed/xYz12"></iframe><iframe name="a1" src="https://ads.g.doubleclick.net/a"></iframe>';
    expect(page(frames).unread.map(({ what }) => what)).toEqual(['youtube.com']);
  });

  it('names each once, and none of the frame of the page', () => {
    const link = '<p><a href="/f/kh15.pdf">Kế hoạch số 15-KH/TU</a></p>';
    expect(page(link + link).unread).toHaveLength(1);
    expect(page('').unread).toEqual([]);
  });

  it('keeps the words of a link to a file in the text, save a bare file name', () => {
    const { blocks } = page(
      '<p><a href="/a.pdf">Quyết định số 15/QĐ-UBND về việc phê duyệt</a></p><p><a href="/b.pdf">b.pdf</a></p><p>Tệp đính kèm: <a href="/c.pdf">c.pdf</a></p><p>Tệp: <a href="/d.pdf">Kế hoạch số 15.pdf</a></p>',
    );
    expect(blocks.slice(2).map(({ text }) => text)).toEqual([
      'Quyết định số 15/QĐ-UBND về việc phê duyệt',
      'Tệp: Kế hoạch số 15.pdf',
    ]);
  });

  it('tells of a hidden part that is long, by the words that it begins with', () => {
    const { unread } = page(
      `<div style="display:none"><p>${PROSE} Chậm nhất là ngày 5/3, các xã gửi kết quả rà soát hộ nghèo về Sở theo mẫu đã hướng dẫn từ đầu năm để tổng hợp, báo cáo Thường trực Tỉnh ủy.</p></div><div hidden>Đóng</div>`,
    );
    expect(unread).toEqual([{ what: `${PROSE.slice(0, 59)}…`, reason: 'hidden' }]);
  });
});

describe('a link whose address has a broken "%"', () => {
  const link = '<a href="/tep/%E1%BB">Kế hoạch</a>';
  it.each([link, `<iframe srcdoc='${link} ${PROSE}'></iframe>`])('stops nobody: %s', (body) => {
    expect(article(`<h1>Tin trong tỉnh hôm nay</h1><p>${PROSE}</p>${body}`).blocks.map(({ text }) => text)).toContain(
      PROSE,
    );
  });
});
