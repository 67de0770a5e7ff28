import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../lib/export/escape.ts';
import { makeCopy } from '../../lib/export/index.ts';
import { hostileDigest, pageText } from './arbitrary.ts';
import { readPipeRow } from './read-back.ts';
import { inputOf, targets } from './sample.ts';

const markdown = (more = {}) => makeCopy(inputOf({ kind: 'all' }, more), 'markdown').plain;
const table = (text: string, title: string) =>
  (text.split(`## ${title}\n\n`)[1]?.split('\n\n')[0] ?? '').split('\n').map(readPipeRow);

describe('Markdown', () => {
  it('has the source at its head and the line on how it was made at its end', () => {
    const text = markdown();
    expect(text).toMatch(/^# Triển khai nhiệm vụ năm 2024 \\<của tỉnh\\>\n\n- Trang: tinhuy\.example\.gov\.vn\n/u);
    expect(text).toContain('<https://tinhuy.example.gov.vn/tin/hoi-nghi_2024?id=(7)>');
    expect(text).toContain('- Đọc lúc: 07:05 ngày 6/2/2024');
    expect(text.endsWith('\n\n*Trích tự động, đối chiếu với nguồn*')).toBe(true);
  });

  it('gives the cells of its tables back', () => {
    const [heads, , ...rows] = table(markdown(), 'Chỉ tiêu');
    expect(heads).toEqual(['Chỉ tiêu', 'Phạm vi', 'Nguyên văn', 'Loại', 'Kỳ', 'Văn bản', 'Ghi chú']);
    expect(rows.map((row) => row[2])).toEqual(targets.map((target) => target.printed));
    expect(rows[9]).toEqual([
      'số xã đạt chuẩn',
      '',
      'chỉ đạt 16/19',
      'kết quả',
      'năm 2023',
      '',
      'chưa đạt, so với kế hoạch [Năm 2023: theo câu trước]',
    ]);
    const documents = table(markdown(), 'Văn bản');
    expect(documents[3]?.[5]).toBe('"Số hóa | lưu trữ" =HYPERLINK("http://evil.example")');
  });

  it.each([
    ['[bấm](javascript:alert(1))', '\\[bấm\\](javascript:alert(1))'],
    ['![x](y)', '!\\[x\\](y)'],
    ['<b>&lt;', '\\<b\\>\\&lt;'],
    ['# đề mục #', '\\# đề mục \\#'],
    ['- mục', '\\- mục'],
    ['+ mục', '\\+ mục'],
    ['=== ', '\\=\\== '],
    ['2. mục 2. mục', '2\\. mục 2. mục'],
    ['2) mục', '2\\) mục'],
    ['> trích', '\\> trích'],
    ['a | b', 'a \\| b'],
    ['*nghiêng* _gạch_ ~~xóa~~', '\\*nghiêng\\* \\_gạch\\_ \\~\\~xóa\\~\\~'],
    ['`mã` \\', '\\`mã\\` \\\\'],
    ['$x$ %%ẩn%%', '\\$x\\$ \\%%ẩn\\%%'],
    ['xem https://evil.example/a|b`c và www.evil.example', "xem `https://evil.example/a%7Cb'c` và `www.evil.example`"],
    ['thư ai@evil.example.', 'thư `ai@evil.example.`'],
    ['trên 7%, 2 - 2,5% (15/15)', 'trên 7%, 2 - 2,5% (15/15)'],
  ])('shows %s letter by letter', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('lets no mark of the page through outside of code', () => {
    fc.assert(
      fc.property(pageText, (text) => {
        const line = escapeMarkdown(text.replace(/\s+/g, ' ').trim());
        const bare = line.replace(/\\[!-/:-@[-`{-~]/g, '').replace(/`[^`|]*`/g, '');
        expect(bare).not.toMatch(/[\\`*_{}[\]<>|~$^#]|:\/\/|&#?\w/u);
        expect(line).not.toMatch(/^(?:[-+=>#]|\d+[.)](?:\s|$))/u);
      }),
    );
  });

  it('keeps its tables whole whatever the page prints', () => {
    const width = (text: string) =>
      text
        .split('\n')
        .filter((line) => line.startsWith('| '))
        .map((line) => readPipeRow(line).length);
    fc.assert(
      fc.property(hostileDigest, (digest) => {
        const text = markdown({ digest });
        const rows = width(text);
        expect(rows.length).toBe(9);
        for (const start of [0, 3, 6]) expect(new Set(rows.slice(start, start + 3)).size).toBe(1);
        expect(text.match(/^#{1,6} /gm)).toHaveLength(text.startsWith('# ') ? 6 : 5);
      }),
      { numRuns: 40 },
    );
  });
});
