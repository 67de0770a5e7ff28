import { describe, expect, it } from 'vitest';
import { article, PROSE } from './support.ts';

const OWN =
  'Đến năm 2030, tỷ lệ hộ nghèo của tỉnh giảm còn 1,2%; thu nhập bình quân đầu người đạt 85 triệu đồng mỗi năm.';
const HEAD = '<style>.tab-pane,.collapse,.panel{display:none} .tab-pane.active{display:block}</style>';
const page = (rest: string) =>
  article(
    `<div class="detail"><h1>Kế hoạch năm 2026 của Tỉnh ủy</h1><p>${PROSE}</p><p>${PROSE} Hai.</p>${rest}</div>`,
    {
      head: HEAD,
    },
  );
/** Without the labels of controls. */
const textsOf = (rest: string): string[] =>
  page(rest)
    .blocks.map(({ text }) => text)
    .filter((text) => text.length > 20);

describe('a closed part with a control that opens it', () => {
  it.each([
    [
      'a tab that names its panel',
      `<a role="tab" aria-controls="p2">Hai</a><div role="tabpanel" id="p2" hidden>${OWN}</div>`,
    ],
    [
      'a panel that names its tab',
      `<a role="tab" id="t2">Hai</a><div role="tabpanel" aria-labelledby="t2" hidden>${OWN}</div>`,
    ],
    [
      'Bootstrap’s tabs',
      `<ul><li><a data-toggle="tab" href="#p2">Hai</a></li></ul><div class="tab-pane" id="p2"><p>${OWN}</p></div>`,
    ],
    [
      'Bootstrap’s accordion',
      `<h3><button type="button" data-bs-toggle="collapse" data-bs-target="#c1">Mở</button></h3><div id="c1" class="collapse"><p>${OWN}</p></div>`,
    ],
    [
      'jQuery UI’s tabs',
      `<ul><li><a href="#tabs-2">Hai</a></li></ul><div id="tabs-2" style="display:none">${OWN}</div>`,
    ],
    ['a call', `<span onclick="showTab('tin2')">Hai</span><div id="tin2" style="display:none">${OWN}</div>`],
    ['a header right above it', `<h3 aria-expanded="false">Hai</h3><div class="panel">${OWN}</div>`],
    [
      'a button in a header right above it',
      `<h3><button aria-expanded="false">Hai</button></h3><div class="panel">${OWN}</div>`,
    ],
    ['details', `<details><summary>Mở</summary>${OWN}</details>`],
    [
      'a tab within a tab',
      `<a href="#a">A</a><div id="a" hidden><a href="#b">B</a><div id="b" hidden><p>${OWN}</p></div></div>`,
    ],
  ])('is read: %s', (_name, rest) => {
    const texts = textsOf(rest);
    expect(texts).toContain(OWN);
    expect(page(rest).unread.filter(({ reason }) => reason === 'hidden')).toEqual([]);
  });

  it('stands in page order', () => {
    const rest = `<a href="#a">A</a><div id="a" hidden>${OWN}</div><p>${PROSE} Ba.</p>`;
    expect(textsOf(rest).slice(-2)).toEqual([OWN, `${PROSE} Ba.`]);
  });
});

describe('what stays hidden', () => {
  it.each([
    ['a tab without a control', `<div class="tab-pane" id="p2">${OWN}</div>`],
    ['a part that only another part’s control is near', `<a href="#p3">Ba</a><div id="p2" hidden>${OWN}</div>`],
    ['a part that only a control in it names', `<div id="p2" hidden>${OWN} <a href="#p2">Đóng</a></div>`],
    ['a dialog', `<a href="#m">Mở</a><div id="m" role="dialog" hidden>${OWN}</div>`],
    [
      'a modal',
      `<button data-toggle="modal" data-target="#m">Mở</button><div id="m" class="modal" hidden>${OWN}</div>`,
    ],
    ['a menu', `<button aria-controls="n">Menu</button><nav id="n" hidden>${OWN}</nav>`],
    [
      'a list of links',
      `<button aria-controls="n">Mở</button><div id="n" hidden>${'<a href="/tin">Hội nghị triển khai công tác năm của Tỉnh ủy</a> '.repeat(4)}</div>`,
    ],
  ])('%s', (_name, rest) => {
    expect(textsOf(rest)).toEqual([PROSE, `${PROSE} Hai.`]);
  });

  it('in a closed part what is hidden for itself', () => {
    const rest = `<a href="#a">A</a><div id="a" hidden><p>${OWN}</p><p style="display:none">${OWN} Ẩn.</p></div>`;
    expect(textsOf(rest)).toEqual([PROSE, `${PROSE} Hai.`, OWN]);
  });
});

describe('text that stands in the page twice', () => {
  const long = [OWN, `${PROSE} Ba.`, `${PROSE} Bốn.`, `${PROSE} Năm.`];
  const paragraphs = long.map((text) => `<p>${text}</p>`).join('');

  it('is read once where copies for paper and for phones are hidden, though they are the greater part', () => {
    const rest = `${paragraphs}<div class="panel">${paragraphs}<p>${PROSE}</p></div><div class="panel" id="m">${paragraphs}</div>`;
    const { blocks, unread } = page(rest);
    expect(blocks.map(({ text }) => text)).toEqual([PROSE, `${PROSE} Hai.`, ...long]);
    expect(unread.filter(({ reason }) => reason === 'hidden')).toEqual([]);
  });

  it('is read where it can be seen, and not in the tab that repeats it', () => {
    const rest = `<a href="#a">Tóm tắt</a><a href="#b">Toàn văn</a><div id="a" hidden><p id="copy">${OWN}</p></div><div id="b"><p id="own">${OWN}</p><p>${PROSE} Ba.</p></div>`;
    expect(textsOf(rest)).toEqual([PROSE, `${PROSE} Hai.`, OWN, `${PROSE} Ba.`]);
  });

  it('counts a lead once that the body begins with', () => {
    const body = `<div class="detail"><h1>Kế hoạch năm 2026 của Tỉnh ủy</h1><div class="sapo">${OWN}</div><div><p>${OWN}</p><p>${PROSE}</p><p>${PROSE} Hai.</p></div></div>`;
    expect(article(body).blocks.map(({ text }) => text)).toEqual([OWN, PROSE, `${PROSE} Hai.`]);
  });

  it('keeps a sentence that comes again by itself, and rows', () => {
    const row = `<tr><td>${OWN}</td><td>5</td></tr>`;
    const rest = `<p>${OWN}</p><p>${PROSE} Ba.</p><p>${OWN}</p><table border="1"><tr><th>Chỉ tiêu</th><th>Xã</th></tr>${row}${row}</table>`;
    const texts = textsOf(rest);
    expect(texts.filter((text) => text === OWN)).toHaveLength(2);
    expect(texts.filter((text) => text === `${OWN} | 5`)).toHaveLength(2);
  });
});
