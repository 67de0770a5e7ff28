import { describe, expect, it } from 'vitest';
import { digest } from '../../lib/digest/build.ts';
import { articleOfFile, readFixture } from './support.ts';

describe('a decision of an office', async () => {
  const article = await articleOfFile('quyet-dinh');
  const found = digest(article);
  const texts = article.blocks.map(({ text }) => text);

  it('has its head read column by column, so that the engine knows the text’s own document', () => {
    expect(texts.slice(0, 6)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'TỈNH VÂN SƠN',
      'Số: 245/QĐ-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Vân Sơn, ngày 12 tháng 3 năm 2024',
    ]);
    expect(found.source.kind).toBe('legal');
    expect(found.documents).toContainEqual(
      expect.objectContaining({ type: 'Quyết định', number: '245/QĐ-UBND', date: '2024-03-12', rule: 'text-head' }),
    );
  });

  it('is called by its type and what it is about', () => {
    expect(article.title).toBe(
      'QUYẾT ĐỊNH Về việc phê duyệt Kế hoạch phát triển lâm nghiệp bền vững tỉnh Vân Sơn giai đoạn 2024 - 2026',
    );
  });

  it('has each of its provisions as one paragraph', () => {
    expect(texts).toContain('Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;');
    expect(texts).toContain(
      '- Sở Nông nghiệp và Phát triển nông thôn chủ trì, phối hợp với các sở, ngành liên quan hướng dẫn, kiểm tra việc thực hiện Kế hoạch, báo cáo Ủy ban nhân dân tỉnh trước ngày 15 tháng 12 hằng năm.',
    );
    expect(texts.filter((text) => /^(?:Điều \d\.|[12]\.|[ab]\)|- Sở|- Ủy)/u.test(text))).toHaveLength(10);
  });

  it('has the footnote’s number out of the sentence, and the footnote after the text', () => {
    expect(texts).toContainEqual(expect.stringContaining('tỷ lệ che phủ rừng toàn tỉnh đạt 57,5%'));
    expect(texts.at(-1)).toBe('1 Tính cả diện tích rừng trồng chưa khép tán.');
  });

  it('has its addressees before its signer, who is found with his office', () => {
    const end = texts.slice(texts.indexOf('Nơi nhận:'), -1);
    expect(end).toEqual([
      'Nơi nhận:',
      '- Như Điều 3;',
      '- Thường trực Tỉnh ủy;',
      '- Lưu: VT, NN.',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      'Nông Văn Thử',
    ]);
    expect(found.people.map(({ name, roles }) => [name, roles])).toEqual([['Nông Văn Thử', ['signer']]]);
  });

  it('has the page of each block', () => {
    expect(article.blocks.find(({ text }) => text.startsWith('Điều 1'))?.page).toBe(1);
    expect(article.blocks.find(({ text }) => text === 'Nông Văn Thử')?.page).toBe(2);
  });
});

describe('a bulletin of two columns', async () => {
  const article = await articleOfFile('ban-tin-hai-cot');
  const texts = article.blocks.map(({ text }) => text);

  it('is read down the first column, then down the second', () => {
    const at = ['Sáng 28/6', 'Kinh tế tăng trưởng khá', 'Hội nghị cũng nghe', 'Yêu cầu đẩy nhanh', 'Kết luận hội nghị'];
    const found = at.map((words) => texts.findIndex((text) => text.startsWith(words)));
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(found).not.toContain(-1);
    expect(texts).toHaveLength(10);
  });

  it('has its title from the largest letters, its headings as such, and no page number', () => {
    expect(article.title).toBe('Tỉnh Vân Sơn sơ kết sáu tháng đầu năm 2024');
    expect(article.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual([
      'Tỉnh Vân Sơn sơ kết sáu tháng đầu năm 2024',
      'Kinh tế tăng trưởng khá',
      'Yêu cầu đẩy nhanh giải ngân',
    ]);
    expect(texts).not.toContain('1');
  });
});

describe('a table over two pages', async () => {
  const article = await articleOfFile('bang-chi-tieu');
  const rows = article.blocks.filter(({ kind }) => kind === 'row');
  const HEADERS = ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Ước thực hiện năm 2024', 'Kế hoạch năm 2025'];

  it('has each row with the lines of its cells joined and the names of its columns', () => {
    expect(rows[0]?.cells).toEqual(HEADERS);
    expect(rows).toContainEqual(
      expect.objectContaining({
        cells: [
          '3',
          'Thu ngân sách nhà nước trên địa bàn, không kể ghi thu tiền thuê đất của các dự án',
          'tỷ đồng',
          '4.020',
          '4.400',
        ],
        headers: HEADERS,
        page: 1,
      }),
    );
    expect(rows.map(({ cells }) => cells?.[0])).toEqual(
      'TT I 1 2 3 4 5 6 7 8 9 II 10 11 12 13 14 15 16 17 18 19 20'.split(' '),
    );
  });

  it('goes on overleaf under the same names, which are not read twice; nor is what runs over the pages', () => {
    expect(rows.find(({ cells }) => cells?.[0] === '20')).toMatchObject({ page: 2, headers: HEADERS });
    const text = article.blocks.map((block) => block.text).join('\n');
    expect(text.match(/Ước thực hiện/g)).toHaveLength(1);
    expect(text).not.toMatch(/CÔNG BÁO|^\d$/m);
  });

  it('gives the targets and the estimates of its columns', () => {
    const { targets } = digest(article);
    const of = (name: string) =>
      targets
        .filter(({ indicator }) => indicator === name)
        .map(({ value, unit, period, status }) => [value, unit, period, status]);
    expect(of('Tỷ lệ che phủ rừng')).toEqual([
      [56.9, '%', '2024', 'estimate'],
      [57.2, '%', '2025', 'target'],
    ]);
    expect(targets).toHaveLength(40);
  });
});

describe('files without text', () => {
  it('a scan is called one, with its pages', async () => {
    const article = await articleOfFile('ban-quet');
    expect(article).toMatchObject({ kind: 'scan', unread: [{ what: 'trang 1', reason: 'scan' }] });
    expect(digest(article).source.kind).toBe('scan');
  });

  it('an empty page is none', async () => {
    expect(await articleOfFile('trang-trong')).toMatchObject({ kind: 'short', blocks: [], unread: [] });
  });

  it.each([
    ['co-mat-khau', 'locked'],
    ['hong', 'broken'],
  ])('%s is %s', async (name, fault) => {
    await expect(readFixture(name)).rejects.toMatchObject({ name: 'PdfError', fault });
  });

  it('each page is told as it is read', async () => {
    const told: string[] = [];
    await readFixture('bang-chi-tieu', (read, count) => told.push(`${read}/${count}`));
    expect(told).toEqual(['1/2', '2/2']);
  });
});
