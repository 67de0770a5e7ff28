import { describe, expect, it } from 'vitest';
import { recordOf } from '../../lib/record/index.ts';
import { BODY, pageOf, read, table } from './support.ts';

const head = '<tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th><th>Người ký</th></tr>';
const line = (n: number): string =>
  `<tr><td>${n}/QĐ-UBND</td><td>1${n}/03/2026</td><td>Về việc quản lý chợ số ${n}</td><td>Nông Văn Thử</td></tr>`;
const card = (n: number): string =>
  `<div><p>Số ký hiệu: ${n}/QĐ-UBND</p><p>Ngày ban hành: 1${n}/03/2026</p><p>Trích yếu: Về việc quản lý chợ số ${n}</p></div>`;

describe('no record is', () => {
  it.each([
    ['a list of documents in a table', `<table>${head}${line(1)}${line(2)}${line(3)}</table>${BODY}`],
    ['a list of documents by labels', `${card(1)}${card(2)}${card(3)}${BODY}`],
    [
      'a form that searches',
      `<div><label>Số ký hiệu</label><input><label>Ngày ban hành</label><input><label>Loại văn bản</label><select><option>Tất cả</option></select><label>Người ký</label><input></div>${BODY}`,
    ],
    [
      'prose with its words',
      '<p>Số ký hiệu của văn bản gồm số thứ tự và chữ viết tắt.</p><p>Ngày ban hành là ngày văn bản được ký.</p><p>Người ký văn bản chịu trách nhiệm về nội dung: số 12/QĐ-UBND là một ví dụ.</p>',
    ],
    [
      'a table of two labels',
      table(['Số ký hiệu', '12/QĐ-UBND'], ['Lượt xem', '120'], ['Chuyên mục', 'Tin tức']) + BODY,
    ],
    [
      'a record without a number that could be one',
      table(['Số ký hiệu', 'Đang cập nhật'], ['Ngày ban hành', '15/03/2026'], ['Người ký', 'Nông Văn Thử']) + BODY,
    ],
    ['a lot for sale', `<p>Số hiệu: 15</p><p>Loại: đất ở</p><p>Cơ quan: UBND xã</p><p>Nội dung: Đấu giá</p>${BODY}`],
    ['an article', `<p>Tác giả: Nông Văn Thử</p>${BODY}<p>Nội dung: họp.</p>`],
  ])('%s', (_, html) => {
    const article = pageOf(html);
    expect(recordOf(article)).toBe(null);
    expect(read(article).documents.some(({ rule }) => rule === 'record')).toBe(false);
  });
});

describe('the kind of a page with a record', () => {
  const record = table(['Số ký hiệu', '12/QĐ-UBND'], ['Ngày ban hành', '15/03/2026'], ['Trích yếu', 'Về việc cấp đất']);
  const headlines = `<ul>${Array.from({ length: 12 }, (_, i) => `<li><a href="/tin/${i}">Hội nghị triển khai nhiệm vụ phát triển kinh tế lần thứ ${i}</a></li>`).join('')}</ul>`;

  it.each([
    ['that has hardly any text', record, ''],
    ['amid headlines', record, headlines],
    ['over the file itself', `${record}<iframe src="/files/12_QD-UBND.pdf"></iframe>`, ''],
  ])('is an article: %s', (_, html, after) => {
    const { source, documents } = read(pageOf(html, { after }));
    expect(source.kind).toBe('article');
    expect(documents).toMatchObject([{ number: '12/QĐ-UBND', subject: 'cấp đất' }]);
  });

  it('keeps what stands unread, and no day of posting is made of the day of issue', () => {
    const { unread, source } = read(
      pageOf(
        '<dl><dt>Số ký hiệu</dt><dd>12/QĐ-UBND</dd><dt>Ngày ban hành</dt><dd>15/03/2026</dd><dt>Người ký</dt><dd>Nông Văn Thử</dd></dl><iframe src="/files/12_QD-UBND.pdf"></iframe>',
      ),
    );
    expect(unread).toMatchObject([{ reason: 'pdf' }]);
    expect(source.published).toBe(null);
  });
});
