import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/digest/from-text.ts';
import { RECORD } from './forms.ts';
import { BODY, digestOfPage, read, table } from './support.ts';

const SUBJECT = ['Trích yếu', 'Về việc quản lý chợ trên địa bàn tỉnh'] as const;
const DATE = ['Ngày ban hành', '15/03/2026'] as const;
const NUMBER = ['Số ký hiệu', '12/QĐ-UBND'] as const;
const first = (html: string, around = {}) => digestOfPage(html, around).documents[0];

describe('what a record leaves open', () => {
  it('is null, also where its label stands there', () => {
    const empty = table(NUMBER, ['Ngày ban hành', ''], ['Cơ quan ban hành', ' - '], SUBJECT, ['Người ký', '…']);
    expect(first(empty)).toMatchObject({ number: '12/QĐ-UBND', date: null, issuer: null });
  });

  it('is no date of issue where only the day of effect is told', () => {
    const html = table(
      NUMBER,
      SUBJECT,
      ['Hiệu lực', '01/04/2026'],
      ['Ngày hết hiệu lực', '01/04/2027'],
      ['Ngày đăng', '02/04/2026'],
    );
    expect(first(html)).toMatchObject({ date: null });
  });

  it('takes no label for a value: the cells of one that is empty', () => {
    const html = `<table border="1"><tr><td>Số ký hiệu</td><td>12/QĐ-UBND</td><td>Ngày ban hành</td><td>15/03/2026</td></tr><tr><td>Cơ quan ban hành</td><td></td><td>Người ký</td><td></td></tr><tr><td>Trích yếu</td><td colspan="3">Về việc quản lý chợ</td></tr></table>`;
    const { documents, people } = digestOfPage(html);
    expect(documents[0]).toMatchObject({ issuer: null, subject: 'quản lý chợ', date: '2026-03-15' });
    expect(people).toEqual([]);
  });

  it('an empty list of terms gives each value to its own label', () => {
    const html = `<dl><dt>Số ký hiệu</dt><dd>12/QĐ-UBND</dd><dt>Ngày ban hành</dt><dd></dd><dt>Cơ quan ban hành</dt><dd>UBND tỉnh</dd><dt>Trích yếu</dt><dd>Về việc quản lý chợ</dd></dl>`;
    expect(first(html)).toMatchObject({ date: null, issuer: 'UBND tỉnh', subject: 'quản lý chợ' });
  });
});

describe('labels together', () => {
  it('name the cells behind them one by one', () => {
    const html = `<table border="1"><tr><td>Số ký hiệu</td><td>12/2026/NĐ-CP</td><td>Ngày ban hành</td><td>05/02/2026</td></tr><tr><td>Cơ quan ban hành/ Chức danh / Người ký</td><td>Chính phủ</td><td>Phó Thủ tướng Chính phủ</td><td>Nông Văn Thử</td></tr></table>`;
    const { documents, people } = digestOfPage(html);
    expect(documents[0]).toMatchObject({ type: 'Nghị định', issuer: 'Chính phủ', date: '2026-02-05' });
    expect(people).toMatchObject([{ name: 'Nông Văn Thử', positions: ['Phó Thủ tướng Chính phủ'] }]);
  });

  it('part a line, and what else has a colon does not', () => {
    const html = `<p>Số hiệu: 12/QĐ-UBND - Ngày ban hành: 15/03/2026</p><p>Trích yếu: Về việc quản lý chợ: quy định chung; nội dung khác</p>`;
    expect(first(html)).toMatchObject({
      date: '2026-03-15',
      subject: 'quản lý chợ: quy định chung; nội dung khác',
    });
  });

  it('are read in a text that was copied from a page', () => {
    const lines = ['Chi tiết văn bản', ...RECORD.map((pair) => pair.join('\t'))];
    const digest = read(articleFromText(lines.join('\n')));
    expect(digest.documents[0]).toMatchObject({
      number: '12/QĐ-UBND',
      date: '2026-03-15',
      issuer: 'UBND tỉnh Vân Sơn',
    });
    expect(digest.people).toMatchObject([{ name: 'Nông Văn Thử', positions: ['Phó Chủ tịch'], roles: ['signer'] }]);
  });
});

describe('the type', () => {
  it.each([
    ['of the symbol, where no label tells it', table(NUMBER, SUBJECT, DATE), 'Quyết định'],
    [
      'of the symbol, where the label sorts',
      table(['Số hiệu', '9/NQ-HĐND'], SUBJECT, DATE, ['Loại văn bản', 'Văn bản QPPL']),
      'Nghị quyết',
    ],
    [
      'of the label, where the symbol has none',
      table(['Số hiệu', '9/ABC-XYZ'], SUBJECT, DATE, ['Hình thức', 'Thông báo']),
      'Thông báo',
    ],
    ['of an official letter', table(['Số hiệu', '5743/UBND-VX'], SUBJECT, DATE), 'Công văn'],
    ['of no kind that is told', table(['Số hiệu', '9/ABC-XYZ'], SUBJECT, DATE), 'Văn bản'],
  ])('is that %s', (_, html, type) => {
    expect(first(html)?.type).toBe(type);
  });

  it('a draft is one', () => {
    expect(
      first(table(['Số ký hiệu', ''], ['Loại văn bản', 'Dự thảo Nghị quyết'], SUBJECT, ['Người ký', ''])),
    ).toMatchObject({
      type: 'Nghị quyết',
      number: null,
      draft: true,
    });
  });
});

describe('the document in the text', () => {
  const record = table(NUMBER, SUBJECT, ['Ngày ban hành', ''], ['Người ký', '']);

  it('is the same item, with what the text says of it besides', () => {
    const body = `${BODY}<p>Thực hiện Quyết định số 12 /QĐ-UBND ngày 15/3/2026 của UBND tỉnh về việc quản lý chợ trên địa bàn tỉnh, các sở báo cáo trước ngày 20/4/2026.</p>`;
    const { documents } = digestOfPage(record + body);
    expect(documents).toHaveLength(1);
    expect(documents[0]).toMatchObject({
      number: '12/QĐ-UBND',
      date: '2026-03-15',
      issuer: 'UBND tỉnh',
      rule: 'record',
    });
  });

  it('is that of the text itself below: each attribute once, the signer as one writes', () => {
    const own = `<p>ỦY BAN NHÂN DÂN TỈNH VÂN SƠN</p><p>Số: 12/QĐ-UBND</p><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p><p>Độc lập - Tự do - Hạnh phúc</p><p>Vân Sơn, ngày 15 tháng 3 năm 2026</p><p>QUYẾT ĐỊNH</p><p>Về việc sửa đổi Quyết định số 5/2024/QĐ-UBND</p><p>Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;</p><p>Điều 1. Sửa đổi khoản 2.</p><p>Điều 2. Quyết định này có hiệu lực từ ngày ký.</p><p>KT. CHỦ TỊCH</p><p>PHÓ CHỦ TỊCH</p><p>Nông Văn Thử</p>`;
    const above = table(NUMBER, DATE, ['Người ký', 'NÔNG VĂN THỬ'], ['Chức vụ', 'Phó Chủ tịch']);
    const { source, documents, people } = digestOfPage(above + own);
    expect(source.kind).toBe('legal');
    expect(documents.map(({ type, number }) => [type, number])).toEqual([
      ['Quyết định', '12/QĐ-UBND'],
      ['Quyết định', '5/2024/QĐ-UBND'],
      ['Luật', null],
    ]);
    expect(documents[0]?.relations).toContainEqual({ kind: 'amends', to: '5/2024/QĐ-UBND' });
    expect(people).toMatchObject([{ name: 'Nông Văn Thử', positions: ['Phó Chủ tịch'], roles: ['signer'] }]);
  });

  it('keeps its key where print is damaged', () => {
    expect(first(table(['Số ký hiệu', '19/NQ-TW'], SUBJECT, DATE))).toMatchObject({
      number: '19/NQ-TW',
      key: '19-NQ/TW',
    });
  });

  it('stands before those that the text cites', () => {
    const body =
      '<p>Căn cứ Nghị quyết số 5/NQ-HĐND ngày 10/12/2025 của HĐND tỉnh về phát triển chợ, các địa phương rà soát, báo cáo kết quả thực hiện trên địa bàn.</p>';
    expect(digestOfPage(body + record).documents.map(({ number }) => number)).toEqual(['12/QĐ-UBND', '5/NQ-HĐND']);
  });

  it('is named once where the title repeats it', () => {
    const title = 'Quyết định về việc quản lý chợ trên địa bàn tỉnh';
    const { documents, source } = digestOfPage(table(NUMBER, ['Trích yếu', title], DATE), { title });
    expect(documents).toHaveLength(1);
    expect(source.title).toBe(title);
  });
});
