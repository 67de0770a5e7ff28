import { describe, expect, it } from 'vitest';
import { article, PROSE } from './support.ts';

const TITLE = 'Hội nghị sơ kết công tác quý I năm 2026';
const TEXT = `<p>${PROSE}</p><p>${PROSE} Hai.</p>`;
const SITE = '<title>Trang thông tin điện tử xã Nậm Thử</title>';
const linesOf = (blocks: { text: string }[]): string[] => blocks.map(({ text }) => text.slice(0, 30));
const OWN = [PROSE.slice(0, 30), PROSE.slice(0, 30)];

/** A page of VNPT's: its names are no heading's, and inline. */
const vnpt = (above: string, below = '', head = SITE) =>
  article(`<div id="dnn_ctr1_ArticleDetailControl">${above}<div class="ArticleContent">${TEXT}</div>${below}</div>`, {
    head,
  });

describe('what a platform knows', () => {
  it('is the title, in an inline element beside others', () => {
    const { title, titleStamp, blocks } = vnpt(
      `<span class="ArticleHeadline">${TITLE}</span><span class="ArticleAbstract">Xã họp sơ kết quý I.</span>`,
    );
    expect(title).toBe(TITLE);
    expect(titleStamp).toBeGreaterThan(0);
    expect(linesOf(blocks)).toEqual(['Xã họp sơ kết quý I.', ...OWN]);
  });

  it('is the title below the name of the column, though `<title>` says that name', () => {
    const column = 'Hoạt động của xã';
    const read = vnpt(
      `<h2>${column}</h2><span class="ArticleHeadline">${TITLE}</span>`,
      '',
      `<title>${column} - Cổng thông tin điện tử</title>`,
    );
    expect(read.title).toBe(TITLE);
  });

  it('is the date, far from the title and below the text', () => {
    const tools = '<div>Mục một</div><div>Mục hai</div><div>Mục ba</div><div>Mục bốn</div>';
    const above = `<span class="ArticleDate">16/03/2026 08:15:00 AM</span>${tools}<h1>${TITLE}</h1>`;
    expect(vnpt(above).published).toBe('2026-03-16');
    expect(vnpt(`<h1>${TITLE}</h1>`, '<div class="ArticleDate">Ban hành 16/03/2026</div>').published).toBe(
      '2026-03-16',
    );
  });

  it('is the lead, which is counted once where the text says it again', () => {
    const read = article(
      `<article><h1 class="cms-title">${TITLE}</h1><div class="cms-desc">${PROSE} Một.</div><div class="cms-body"><p>${PROSE} Một.</p>${TEXT}</div></article>`,
    );
    expect(linesOf(read.blocks)).toHaveLength(3);
  });

  it('is the author, under a name that says nothing of it', () => {
    const read = article(
      `<div class="item-page"><h2>${TITLE}</h2><div class="createdby">Nông Văn Thử (Văn phòng)</div><div itemprop="articleBody">${TEXT}</div></div>`,
    );
    expect(linesOf(read.blocks)).toEqual(OWN);
    expect(read.unread).toEqual([{ what: 'Nông Văn Thử (Văn phòng)', reason: 'byline' }]);
  });

  it('is an attachment that a script hands out', () => {
    const read = vnpt(
      `<h1>${TITLE}</h1>`,
      '<div class="ArticleFile"><a href="/Download.ashx?id=1">Báo cáo quý I</a></div>',
    );
    expect(read.unread).toMatchObject([{ what: 'Báo cáo quý I', reason: 'attachment' }]);
    const link = vnpt(`<h1>${TITLE}</h1>`, '<div><a href="/Download.ashx?id=1">Báo cáo quý I</a></div>');
    expect(link.unread).toEqual([]);
  });

  it('is left out', () => {
    const others = `<p>Ông Nông Văn Thử được bầu giữ chức Chủ tịch UBND xã, theo kết quả kỳ họp.</p>`;
    expect(linesOf(vnpt(`<h1>${TITLE}</h1>`, `<div class="ArticleOther">${others}</div>`).blocks)).toEqual(OWN);
    expect(vnpt(`<h1>${TITLE}</h1>`, `<div class="khung">${others}</div>`).blocks).toHaveLength(3);
  });
});

describe('what a platform knows is weighed', () => {
  it('against nothing: an empty title is none', () => {
    expect(vnpt(`<span class="ArticleHeadline"> </span><h1>${TITLE}</h1>`).title).toBe(TITLE);
  });

  it.each([
    ['the heading of a box', '<h3 class="header-title">Thông báo</h3>'],
    [
      'the heading of a box, long as a title',
      '<h3 class="header-title">Thông báo mới của Ủy ban nhân dân các cấp</h3>',
    ],
  ])('against the title that `<title>` repeats: %s', (_name, box) => {
    const read = article(
      `<div class="portlet-body">${box}<p>Tuần 12</p></div><div class="portlet-body"><h1>${TITLE}</h1>${TEXT}</div>`,
      { head: `<title>${TITLE} - Cổng thông tin điện tử</title>` },
    );
    expect(read.title).toBe(TITLE);
  });

  it('against the place of the text: another page’s date is not its own', () => {
    const other = `<div class="moi"><p><a href="/1">Tin của trang khác, dài như một tiêu đề</a></p><p>Dòng khác</p><span class="ArticleDate">01/01/2020</span></div>`;
    expect(vnpt(`<h1>${TITLE}</h1>`, other).published).toBeNull();
  });

  it('against its own size: what holds the text is neither a title nor left out', () => {
    const column = article(`<div class="item-page"><div class="icons"><h2>${TITLE}</h2>${TEXT}${TEXT}</div></div>`);
    expect(linesOf(column.blocks).slice(-2)).toEqual(OWN);
    const author = `<div class="createdby">${'<p>Dòng của bài</p>'.repeat(13)}</div>`;
    expect(article(`<div class="item-page"><h1>${TITLE}</h1>${author}${TEXT}</div>`).unread).toEqual([]);
  });
});
