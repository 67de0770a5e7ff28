import { describe, expect, it } from 'vitest';
import { article, PROSE } from './support.ts';

const SITE = ' - Cổng Thông tin điện tử tỉnh Vân Sơn';
const TITLE = 'Hội nghị Tỉnh ủy lần thứ 12';
const text = `<p>${PROSE}</p><p>${PROSE} Hai.</p>`;
const titled = (body: string, title = TITLE + SITE) => article(body, { head: `<title>${title}</title>` });

describe('the title', () => {
  it.each([
    ['a heading', `<h1>${TITLE}</h1>${text}`],
    ['a cell', `<table><tr><td class="tieude">${TITLE}</td></tr><tr><td>${text}</td></tr></table>`],
    ['words in bold', `<div><b>${TITLE}</b></div><div>${text}</div>`],
    ['a heading that `<title>` does not repeat', `<h1>${TITLE}</h1>${text}`, 'Cổng Thông tin điện tử'],
    ['a smaller heading, where `<title>` names the site', `<div><h3>${TITLE}</h3>${text}</div>`, 'Trang chủ'],
    [
      'a line named a title, where the only heading is the site’s name',
      `<div><h1>CỔNG THÔNG TIN ĐIỆN TỬ TỈNH VÂN SƠN</h1></div><div><div class="tieude">${TITLE}</div>${text}</div>`,
      'Cổng thông tin điện tử tỉnh Vân Sơn',
    ],
    [
      'the line above the text, where the only heading is the site’s name',
      `<div><h1>TỈNH ỦY VÂN SƠN</h1></div><div><p><b>${TITLE}</b></p>${text}</div>`,
      'Tỉnh ủy Vân Sơn',
    ],
    [
      'the line that `<title>` repeats beside the site’s name',
      `<div><h1>Cổng Thông tin điện tử tỉnh Vân Sơn</h1></div><div><p><b>${TITLE}</b></p>${text}</div>`,
    ],
  ])('is read from %s, and not again as text', (_name, body, title = TITLE + SITE) => {
    const read = titled(body, title);
    expect(read.title).toBe(TITLE);
    expect(read.titleStamp).toBeGreaterThan(0);
    expect(read.blocks).toHaveLength(2);
  });

  it('is that of `<title>` without the site where the page shows none', () => {
    expect(titled(text)).toMatchObject({ title: TITLE, titleStamp: -1 });
  });

  it('keeps a dash of its own', () => {
    expect(titled(text, 'Kế hoạch giai đoạn 2026 - 2030').title).toBe('Kế hoạch giai đoạn 2026 - 2030');
  });

  it('is not the lead, nor a heading of a part', () => {
    const read = titled(
      `<div><h2 class="sapo">Tỉnh đặt mục tiêu tăng trưởng trên 8%.</h2><h2>I. Mục tiêu</h2>${text}</div>`,
    );
    expect(read.title).toBe(TITLE);
    expect(read.blocks.map(({ text }) => text.slice(0, 12))).toEqual([
      'Tỉnh đặt mục',
      'I. Mục tiêu',
      PROSE.slice(0, 12),
      PROSE.slice(0, 12),
    ]);
  });

  it('leaves a lead that stands in the article’s own header to the text', () => {
    const lead = 'Tỉnh đặt mục tiêu tăng trưởng trên 8% trong năm 2026.';
    const read = titled(
      `<div><h1>${TITLE}</h1><article><header><p>${lead}</p></header><div>${text}${text}</div></article></div>`,
    );
    expect(read.blocks[0]?.text).toBe(lead);
  });

  it('brings the lines between it and the text with it', () => {
    const read = titled(
      `<div><h1>${TITLE}</h1><div class="sapo">Tỉnh đặt mục tiêu lớn.</div><div class="body">${text}${text}</div></div>`,
    );
    expect(read.blocks[0]?.text).toBe('Tỉnh đặt mục tiêu lớn.');
  });
});

describe('the site', () => {
  it('is what the page declares, else its host', () => {
    const head = '<meta property="og:site_name" content="Cổng Vân Sơn">';
    expect(article(text, { head }).site).toBe('Cổng Vân Sơn');
    expect(article(text, { url: 'https://www.vanson.example.gov.vn/tin' }).site).toBe('vanson.example.gov.vn');
  });
});
