// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { articleText } from '../../lib/article.ts';
import { evidenceOf } from '../../lib/locate/evidence.ts';
import { locate } from '../../lib/locate/locate.ts';
import { collectWith } from '../../lib/page/collect.ts';
import type { Remembered } from '../../lib/page/remembered.ts';

const BODY = `<div id="menu"><a href="/">Trang chủ</a></div><div class="detail"><h1>Hội nghị triển khai nhiệm vụ năm 2026</h1>
<p id="lead">Sáng 8/1, <b>Tỉnh ủy</b> họp bàn nhiệm vụ; tỷ lệ hộ nghèo giảm <i>2 - 2,5%</i> so với năm trước, riêng các xã nghèo giảm 4 - 5%.</p>
<p id="second">Năm 2025, tỷ lệ hộ nghèo giảm <i>2 - 2,5%</i> so với năm trước, vượt chỉ tiêu mà nghị quyết của Tỉnh ủy đã đề ra cho cả năm.</p>
<table border="1"><tr><th>Địa bàn</th><th>Chỉ tiêu</th><th>2026</th></tr><tr><td rowspan="2">Xã Nậm Thử</td><td>Hộ nghèo</td><td>5</td></tr><tr id="row"><td>Trường chuẩn</td><td>12</td></tr></table>
<div id="lines">Thứ nhất, các sở, ngành hoàn thành kế hoạch trong tháng 2.<br><br>Thứ hai, các xã báo cáo kết quả hằng quý.</div></div>`;

type Opened = {
  document: Document;
  /** Shows words, the first ones or those that come so many times later, and says where, or what stands before them there. */
  show: (words: string, time?: number, say?: 'before') => string;
  page: Remembered;
  text: string;
};

function opened(more = ''): Opened {
  const body = more ? BODY.replace('<table', `${more}<table`) : BODY;
  const document = new DOMParser().parseFromString(`<!doctype html><body>${body}</body>`, 'text/html');
  const { article, elements } = collectWith(document, { isVisible: () => true, frameDocument: () => null }, null);
  const text = articleText(article);
  const texts = new Map(article.blocks.map(({ stamp }) => [stamp, elements[stamp]?.textContent ?? '']));
  const page = { elements, texts };
  const show = (words: string, time = 0, say?: 'before'): string => {
    let from = text.indexOf(words);
    for (let i = 0; i < time; i += 1) from = text.indexOf(words, from + 1);
    expect(from).toBeGreaterThan(-1);
    const found = locate(evidenceOf(article, [from, from + words.length]), page, document);
    if (typeof found === 'string') return found;
    const holder = found.startContainer.parentElement?.closest('[id]') as Element;
    if (!say) return `${holder.id}: ${found.toString()}`;
    found.setEnd(found.startContainer, found.startOffset);
    found.setStart(holder, 0);
    return `${holder.id}, ${found.toString().replace(/\s/g, '').length} before`;
  };
  return { document, show, page, text };
}

describe('locate', () => {
  it('finds a sentence over inline elements', () => {
    expect(opened().show('Tỉnh ủy họp bàn')).toBe('lead: Tỉnh ủy họp bàn');
  });

  it('finds the same words in the block that they were taken from', () => {
    const { show } = opened();
    expect(show('giảm 2 - 2,5% so với năm trước, riêng')).toBe('lead: giảm 2 - 2,5% so với năm trước, riêng');
    expect(show('giảm 2 - 2,5% so với năm trước, vượt')).toBe('second: giảm 2 - 2,5% so với năm trước, vượt');
  });

  it('finds one of the paragraphs that an element parts by breaks', () => {
    expect(opened().show('Thứ hai, các xã')).toBe('lines: Thứ hai, các xã');
  });

  it('finds a row by its own cells where a cell of its text spans from above', () => {
    expect(opened().show('Xã Nậm Thử | Trường chuẩn | 12')).toBe('row: Trường chuẩn12');
  });

  it('finds the words by their context where the element was replaced', () => {
    const { document, show } = opened();
    const lead = document.querySelector('#lead') as Element;
    const twin = lead.cloneNode(true) as Element;
    twin.id = 'twin';
    lead.replaceWith(twin);
    expect(show('giảm 2 - 2,5% so với năm trước, riêng')).toBe('twin: giảm 2 - 2,5% so với năm trước, riêng');
  });

  it('says that the page changed where the place says something else', () => {
    const { document, show } = opened();
    const lead = document.querySelector('#lead') as Element;
    lead.textContent = 'Sáng 8/1, Tỉnh ủy họp bàn nhiệm vụ; tỷ lệ hộ nghèo giảm 3 - 3,5% so với năm trước.';
    expect(show('giảm 2 - 2,5% so với năm trước, riêng')).toBe('changed');
  });

  it('says that the place is gone where it is', () => {
    const { document, show } = opened();
    document.querySelector('.detail')?.remove();
    expect(show('Thứ hai, các xã báo cáo')).toBe('gone');
  });

  it('finds none of the same words that were read as another line', () => {
    const { document, show } = opened(
      '<p id="a">Tỷ lệ hộ nghèo của xã giảm 2,5% so với năm trước.</p><p id="b">Tỷ lệ hộ nghèo của xã giảm 2,5% so với năm trước.</p>',
    );
    (document.querySelector('#b') as Element).textContent = 'Tỷ lệ hộ nghèo của xã giảm 1,5% so với năm trước.';
    expect(show('Tỷ lệ hộ nghèo của xã giảm 2,5% so với năm trước.', 1)).toBe('changed');
  });

  it.each([0, 1, 2])('finds the same line the time that it was read, of three alike: %i', (time) => {
    const line = 'Trồng mới 120 ha rừng.';
    const { show } = opened(
      `<p id="run">${line} ${line} ${line}</p><div id="lines">${`${line}<br><br>`.repeat(3)}</div>`,
    );
    expect(show(line, time, 'before')).toBe(`run, ${'Trồngmới120harừng.'.length * time} before`);
    expect(show(line, 3 + time, 'before')).toBe(`lines, ${'Trồngmới120harừng.'.length * time} before`);
  });

  it.each([0, 1])('finds the line of the same rank where the page drew itself anew: %i', (time) => {
    const line = '<p>Tỷ lệ hộ nghèo giảm 2,5%.</p>';
    const { document, show } = opened(`<div id="first">${line}</div><div id="second">${line}</div>`);
    for (const old of document.querySelectorAll('#first p, #second p')) old.replaceWith(old.cloneNode(true));
    expect(show('Tỷ lệ hộ nghèo giảm 2,5%.', time)).toBe(`${time ? 'second' : 'first'}: Tỷ lệ hộ nghèo giảm 2,5%.`);
  });

  it('changes nothing in the page', () => {
    const { document, show } = opened();
    const before = document.body.innerHTML;
    show('Tỉnh ủy họp bàn');
    expect(document.body.innerHTML).toBe(before);
  });
});
