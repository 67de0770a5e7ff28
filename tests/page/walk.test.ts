import { describe, expect, it } from 'vitest';
import { linesOf, walkOf } from './support.ts';

describe('piecesOf', () => {
  it.each([
    ['paragraphs', '<p>Một.</p><p>Hai.</p>', ['Một.', 'Hai.']],
    ['text beside elements', 'Một<div>Hai</div>Ba', ['Một', 'Hai', 'Ba']],
    ['double breaks', 'Một<br><br>hai', ['Một', 'hai']],
    ['a break before a capital, a figure or a dash', 'Một<br>Hai<br>3. Ba<br>- Bốn', ['Một', 'Hai', '3. Ba', '- Bốn']],
    ['no break where a line only runs over', 'Ủy ban nhân dân<br>tỉnh Vân Sơn', ['Ủy ban nhân dân tỉnh Vân Sơn']],
    ['a break after the end of a sentence', 'Hết.<br>và nữa', ['Hết.', 'và nữa']],
    ['no break inside a heading', '<h1>KẾ HOẠCH<br>Phát triển</h1>', ['KẾ HOẠCH Phát triển']],
    ['syllables that spans part', '<p><span>Ủ</span><span>y ban</span> nhân <b>d</b>ân</p>', ['Ủy ban nhân dân']],
    ['words side by side without a blank', '<div><span>Nông Thử</span><span>08:15</span></div>', ['Nông Thử 08:15']],
    ['a figure with its raised unit', '<p>120 m<sup>2</sup></p>', ['120 m2']],
    ['lines of preformatted text', '<pre>Một\nHai</pre>', ['Một', 'Hai']],
    ['blanks and marks without width', '<p> Một\u00A0 \n hai\u200B </p>', ['Một hai']],
    ['letters written as base and marks', `<p>${'Tỉnh ủy'.normalize('NFD')}</p>`, ['Tỉnh ủy']],
    ['nothing of empty elements', '<p> </p><div><br></div><p>&nbsp;</p>', []],
  ])('parts %s', (_name, html, expected) => {
    expect(linesOf(html)).toEqual(expected);
  });

  it('names the kind of each', () => {
    const html =
      '<h2>Mục</h2><p>Đoạn</p><ul><li>Việc<p>Chi tiết</p></li></ul><figure><figcaption>Ảnh</figcaption></figure><p class="chu-thich">Chú thích</p>';
    expect(walkOf(html).pieces.map(({ kind, level }) => [kind, level])).toEqual([
      ['heading', 2],
      ['paragraph', undefined],
      ['item', undefined],
      ['item', undefined],
      ['caption', undefined],
      ['caption', undefined],
    ]);
  });

  it('takes a sentence that is set as a heading for a paragraph', () => {
    const lead =
      'Năm 2026, tỉnh phấn đấu tốc độ tăng trưởng kinh tế đạt trên 8%, tỷ lệ hộ nghèo giảm 2 - 2,5% so với năm trước.';
    expect(walkOf(`<h2>${lead}</h2>`).pieces[0]).toMatchObject({ kind: 'paragraph', text: lead });
  });

  it('counts what stands in links to other pages', () => {
    const link = (attributes: string): number =>
      walkOf(`<p><a ${attributes}>Tin khác</a> và chữ</p>`).pieces[0]?.links ?? -1;
    expect(link('href="/tin"')).toBe(8);
    expect(link('href="#"')).toBe(8);
    expect(link('href="#muc-1"')).toBe(0);
    expect(link('name="dieu_1"')).toBe(0);
  });

  it('knows the live element of each by its stamp', () => {
    const { pieces, elements } = walkOf('<div>Không<p>Một</p><p>Hai <b>ba</b></p></div>');
    expect(pieces.map(({ stamp }) => elements[stamp]?.outerHTML.slice(0, 6))).toEqual(['<div>K', '<p>Một', '<p>Hai']);
  });
});
