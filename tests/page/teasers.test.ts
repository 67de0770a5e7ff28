import { describe, expect, it } from 'vitest';
import { article, PROSE } from './support.ts';

const TEXT = Array.from({ length: 5 }, (_, i) => `${PROSE} Đoạn ${i + 1}.`);
const PARAGRAPHS = TEXT.map((line) => `<p>${line}</p>`).join('');
const HEADLINE = 'Chủ tịch huyện Vừa A Khác thăm xã Nậm Giả';
const SUMMARY = 'Sáng 2/3, Chủ tịch huyện Vừa A Khác thăm, tặng quà các gia đình chính sách ở xã Nậm Giả.';
const link = (i: number): string => `<a href="/t${i}">${HEADLINE} lần thứ ${i}</a>`;
const times = (n: number, make: (i: number) => string): string => Array.from({ length: n }, (_, i) => make(i)).join('');
const boxes = (n: number, tag = 'div'): string => times(n, (i) => `<${tag}>${link(i)}<p>${SUMMARY}</p></${tag}>`);
const read = (body: string) => article(`<div><h1>Hội nghị Tỉnh ủy năm 2026</h1>${body}</div>`);
const linesOf = (body: string): string[] => read(body).blocks.map(({ text }) => text);

describe('headlines of other pages with their summaries are not of the text', () => {
  it.each([
    ['two boxes without a label', PARAGRAPHS + boxes(2)],
    ['three boxes in a box', `${PARAGRAPHS}<div>${boxes(3)}</div>`],
    ['items of a list', `${PARAGRAPHS}<h3>Tin liên quan</h3><ul>${boxes(3, 'li')}</ul>`],
    ['below a label in a box of its own', `${PARAGRAPHS}<div><b>Các tin khác</b></div><div>${boxes(3)}</div>`],
    ['below a heading that is no known label', `${PARAGRAPHS}<div><h3>Dòng thời sự</h3>${boxes(3)}</div>`],
    ['one below a label', `${PARAGRAPHS}<h3>Tin liên quan</h3>${boxes(1)}`],
    [
      'with a column, a date and a link to more',
      `${PARAGRAPHS}${times(2, (i) => `<div><a href="/c">Thời sự</a><h4>${link(i)}</h4><i>2/3/2026</i><p>${SUMMARY}</p><p><a href="/t">Xem tiếp</a></p></div>`)}`,
    ],
    [
      'with a date in front',
      `${PARAGRAPHS}${times(2, (i) => `<div><i>2/3/2026</i><h4>${link(i)}</h4><p>${SUMMARY}</p></div>`)}`,
    ],
    [
      'headlines without a link, with one to more',
      `${PARAGRAPHS}${times(2, (i) => `<div><h4>${HEADLINE} lần thứ ${i}</h4><p>${SUMMARY} <a href="/t">Xem tiếp</a></p></div>`)}`,
    ],
    [
      'summaries above their links, below a label',
      `${PARAGRAPHS}<h3>Tin liên quan</h3>${times(2, (i) => `<div><p>${SUMMARY}</p>${link(i)}</div>`)}`,
    ],
    [
      'headlines that run on into their summaries, below a label',
      `${PARAGRAPHS}<h3>Tin liên quan</h3><ul>${times(2, (i) => `<li>${link(i)} - ${SUMMARY}</li>`)}</ul>`,
    ],
    [
      'a list of terms, below a label',
      `${PARAGRAPHS}<h3>Tin liên quan</h3><dl>${times(2, (i) => `<dt>${link(i)}</dt><dd>${SUMMARY}</dd>`)}</dl>`,
    ],
    [
      'rows of a table for layout',
      `<table><tr><td>${PARAGRAPHS}</td></tr><tr><td>CÁC TIN KHÁC</td></tr><tr><td><table>${times(3, (i) => `<tr><td>${link(i)}<br>${SUMMARY}</td></tr>`)}</table></td></tr></table>`,
    ],
    [
      'in paragraphs of the text’s own box, below a label',
      `${PARAGRAPHS}<p><b>Tin liên quan</b></p>${times(3, (i) => `<p>${link(i)}</p><p>${SUMMARY}</p>`)}`,
    ],
    ['a single box amid the text', `${PARAGRAPHS.replace('</p>', `</p><div>${link(1)}<p>${SUMMARY}</p></div>`)}`],
    ['a single box with a date', `${PARAGRAPHS}<div><h4>${link(1)}</h4><i>2/3/2026</i><p>${SUMMARY}</p></div>`],
    [
      'a table amid the text',
      `${PARAGRAPHS.replace('</p>', `</p><table align="right"><tr><td>${link(1)}</td></tr><tr><td>${SUMMARY}</td></tr></table>`)}`,
    ],
  ])('%s', (_name, body) => {
    expect(linesOf(body)).toEqual(TEXT);
    expect(read(body).kind).toBe('article');
  });
});

describe('what has the shape of teasers and is text', () => {
  const cited = (i: number): string =>
    `<li><a href="/v${i}">Nghị quyết số ${i}-NQ/TU ngày 2/12/2025</a><p>${SUMMARY}</p></li>`;
  const introduced = 'Người dân cần biết các địa chỉ sau:';

  it.each([
    ['documents that the text names', `${PARAGRAPHS}<ul>${times(2, cited)}</ul>`, [SUMMARY, SUMMARY]],
    [
      'a list that a line introduces',
      `${PARAGRAPHS}<p>${introduced}</p><ul>${boxes(2, 'li')}</ul>`,
      [introduced, SUMMARY, SUMMARY],
    ],
    ['one item of a list', `${PARAGRAPHS}<ul>${boxes(1, 'li')}</ul>`, [SUMMARY]],
    ['the text below a link', `${PARAGRAPHS}<p><b>Xem thêm</b></p><p>${link(1)}</p><p>${SUMMARY}</p>`, [SUMMARY]],
    [
      'the text between two links',
      `${PARAGRAPHS}<p>Xem thêm</p><p>${link(1)}</p><p>${SUMMARY}</p><p>${link(2)}</p><p>${SUMMARY}</p><p>${PROSE} ${PROSE} ${PROSE}</p>`,
      [SUMMARY, SUMMARY, `${PROSE} ${PROSE} ${PROSE}`],
    ],
    ['a box half as long as the text', `<p>${PROSE}</p><div>${link(1)}<p>${SUMMARY}</p></div>`, [PROSE, SUMMARY]],
    [
      'many boxes each between paragraphs',
      times(13, (i) => `<p>${PROSE}</p><p>${PROSE}</p><div>${link(i)}<p>${SUMMARY}</p></div>`),
      times(13, () => `${PROSE}|${PROSE}|${SUMMARY}|`)
        .split('|')
        .filter(Boolean),
    ],
    [
      'the end of the text below a label and its links',
      `${PARAGRAPHS}<p>Xem thêm</p><p>${link(1)}</p><p>${link(2)}</p><p>${SUMMARY}</p>`,
      [SUMMARY],
    ],
    [
      'paragraphs with links of their own below a label and its link',
      `${PARAGRAPHS}<p>Xem thêm</p><p>${link(1)}</p>${times(3, () => `<p>${SUMMARY} Xem <a href="/v">Nghị quyết số 15-NQ/TU</a>.</p>`)}`,
      times(3, () => `${SUMMARY} Xem Nghị quyết số 15-NQ/TU.|`)
        .split('|')
        .filter(Boolean),
    ],
    ['a short notice under its linked title', `<div><h2>${link(1)}</h2><p>${SUMMARY}</p></div>`, [SUMMARY]],
  ])('%s', (_name, body, expected) => {
    const lines = linesOf(body).filter((line) => !TEXT.includes(line) && !line.includes(HEADLINE));
    expect(lines.filter((line) => !line.startsWith('Nghị quyết'))).toEqual(expected);
  });

  it('a short notice between the link to its column and the teaser of another page', () => {
    const title = 'Thông báo về việc tạm ngừng cấp điện';
    const notice = 'Cắt điện từ 7 giờ đến 11 giờ ngày 16/3/2026 tại khu phố 3, phường Thử.';
    const box = `<div><a href="/c">Thông tin chỉ đạo, điều hành</a><h3>${title}</h3><p>${notice}</p></div>`;
    const { blocks } = article(`${box}${boxes(1)}<div><p>${PROSE} ${PROSE} ${PROSE}</p></div>`, {
      head: `<title>${title.toUpperCase()} - Cổng TTĐT</title>`,
    });
    expect(blocks[0]?.text).toBe(notice);
  });
});
