import { describe, expect, it } from 'vitest';
import { collectWith } from '../../lib/page/collect.ts';
import { article, PROSE, parse } from './support.ts';

const menu = `<div class="menu"><ul>${'<li><a href="/m">Chuyên mục tin tức của tỉnh nhà</a></li>'.repeat(12)}</ul></div>`;
const titled = (body: string) => article(menu + body, { head: '<title>Thông báo của Ủy ban nhân dân tỉnh</title>' });
const H1 = '<h1>Thông báo của Ủy ban nhân dân tỉnh</h1>';
const related = '<div><p><a href="/t">Hội nghị triển khai nhiệm vụ năm 2026</a></p></div>'.repeat(8);

describe('the kind of a page', () => {
  it.each([
    ['an article', `<div>${H1}${`<p>${PROSE}</p>`.repeat(5)}</div>${related}`, 'article'],
    [
      'a short notice among links',
      `<div>${H1}<p>Cắt điện từ 7 giờ đến 11 giờ tại khu phố 3, phường Thử.</p></div>${related}`,
      'article',
    ],
    [
      'text in short lines',
      `<div>${H1}${'<div>1. Rà soát, hoàn thành trước ngày 10/6/2026.</div>'.repeat(9)}</div>`,
      'article',
    ],
    [
      'headlines with their leads',
      `<div>${`<div class="it"><h3><a href="/t">Hội nghị triển khai nhiệm vụ</a></h3><p>${PROSE}</p></div>`.repeat(8)}</div>`,
      'listing',
    ],
    [
      'headlines without an address, with their leads',
      `<div>${`<div class="it"><h3>Hội nghị triển khai nhiệm vụ</h3><p>${PROSE} ${PROSE}</p></div>`.repeat(8)}</div>`,
      'listing',
    ],
    ['headlines alone', related, 'listing'],
    ['headlines under the name of their column', `<div><h1>Tin trong tỉnh</h1>${related}</div>`, 'listing'],
    ['a PDF in the page', `<div>${H1}<p>Xem toàn văn tại đây.</p><iframe src="/a.pdf"></iframe></div>`, 'pdf'],
    [
      'scanned sheets',
      `<div>${H1}<p>Toàn văn:</p><img src="1.jpg" width="800"><img src="2.jpg" width="800"></div>`,
      'scan',
    ],
    [
      'an article with pictures',
      `<div>${H1}${`<p>${PROSE}</p><img src="1.jpg" width="800">`.repeat(5)}</div>`,
      'article',
    ],
  ])('%s', (_name, body, kind) => {
    expect(titled(body).kind).toBe(kind);
  });

  it.each([
    [
      'at the address that a site opens with',
      'https://vanson.example.gov.vn/',
      'Cổng thông tin điện tử tỉnh Vân Sơn',
      'listing',
    ],
    ['elsewhere', 'https://vanson.example.gov.vn/tin/1', 'Cổng thông tin điện tử tỉnh Vân Sơn', 'article'],
    ['there, under a title of its own', 'https://vanson.example.gov.vn/', 'Giới thiệu chung về tỉnh', 'article'],
  ])('a text among headlines %s', (_name, url, title, kind) => {
    const body = `${menu}<div><h3>Giới thiệu</h3>${`<p>${PROSE}</p>`.repeat(5)}</div>${related}`;
    expect(article(body, { head: `<title>${title}</title>`, url }).kind).toBe(kind);
  });

  it('three headlines with their leads under the name of a column', () => {
    const item = `<div><h3><a href="/t">Hội nghị triển khai nhiệm vụ năm 2026</a></h3><p>${PROSE} ${PROSE}</p></div>`;
    const read = (h1: string) =>
      article(`${menu}<div><h1>${h1}</h1>${item.repeat(3)}</div>`, { head: `<title>${h1}</title>` });
    expect(read('Tin tức').kind).toBe('listing');
    expect(read('Ba việc tỉnh cần làm ngay trong năm 2026').kind).toBe('article');
  });

  it('names the sheets of a scan', () => {
    expect(titled(`<div>${H1}<img src="/1.jpg" alt="Trang 1" width="800"></div>`).unread).toEqual([
      { what: 'Trang 1', reason: 'scan', url: 'https://vanson.example.gov.vn/1.jpg' },
    ]);
  });

  it('of a document that is a PDF itself', () => {
    const document = Object.assign(parse(''), { contentType: 'application/pdf' });
    const view = { isVisible: () => true, frameDocument: () => null };
    const { article: read } = collectWith(document, view, 'https://vanson.example.gov.vn/f/kh%2015.pdf?v=1');
    expect(read).toMatchObject({
      kind: 'pdf',
      title: 'kh 15.pdf',
      blocks: [],
      unread: [{ what: 'kh 15.pdf', reason: 'pdf', url: 'https://vanson.example.gov.vn/f/kh%2015.pdf?v=1' }],
    });
  });

  it('of a PDF whose address is no well-formed text', () => {
    const document = Object.assign(parse(''), { contentType: 'application/pdf' });
    const view = { isVisible: () => true, frameDocument: () => null };
    expect(collectWith(document, view, 'https://vanson.example.gov.vn/50%.pdf').article.title).toBe('50%.pdf');
  });

  it('has no date and no author where it is a listing', () => {
    expect(titled(`<p>16/03/2026</p>${related}`)).toMatchObject({ kind: 'listing', published: null, unread: [] });
  });
});
