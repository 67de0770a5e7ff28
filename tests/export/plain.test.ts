import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCopy } from '../../lib/export/index.ts';
import { SECTIONS } from '../../lib/export/types.ts';
import { hostileDigest } from './arbitrary.ts';
import { inputOf, sample, targets } from './sample.ts';

const plain = (selection?: Parameters<typeof inputOf>[0], more = {}) =>
  makeCopy(inputOf(selection, more), 'plain').plain;

describe('plain text', () => {
  it('reads like a message: source, sections, bullets, closing line', () => {
    const text = plain();
    expect(text).toMatch(
      /^Triển khai nhiệm vụ năm 2024 <của tỉnh>\ntinhuy\.example\.gov\.vn, 5\/2\/2024\nhttps:\/\/tinhuy\S+\nĐọc lúc 07:05 ngày 6\/2\/2024\nSự kiện: /u,
    );
    for (const head of ['CHỈ TIÊU (10)', 'NHÂN SỰ (1)', 'VĂN BẢN (2)', 'NHIỆM VỤ (2)'])
      expect(text).toContain(`\n\n${head}\n`);
    expect(text).toContain('\n\nChưa đọc: tệp PDF: Phu_luc.pdf\n\nTrích tự động, đối chiếu với nguồn');
    expect(text.endsWith('Trích tự động, đối chiếu với nguồn')).toBe(true);
  });

  it('has no table and no mark-up', () => {
    for (const language of ['vi', 'en'] as const) {
      const lines = plain(undefined, { language, digest: { ...sample, tasks: [], documents: [] } }).split('\n');
      for (const line of lines) expect(line).not.toMatch(/\t|\*\*|^#|^\||\|$/);
    }
  });

  it('shows each value in the words of the page, under the head of its group', () => {
    const text = plain({ kind: 'section', section: 'targets' });
    expect(text).toContain(
      'Năm 2024 · chỉ tiêu · Nghị quyết 12-NQ/TU [năm 2024: theo tiêu đề]\n• Trồng rừng mới: trên 3.900 ha\n',
    );
    expect(text).toContain('• Tỷ lệ hộ nghèo: giảm 2 - 2,5%\n   ◦ huyện nghèo: giảm 4 - 5%\n');
    for (const { printed } of targets) expect(text).toContain(printed);
  });

  it('names the body that a symbol tells where the page names none, marked as read off the symbol', () => {
    const [first] = sample.documents;
    const digest = { ...sample, documents: first ? [{ ...first, issuer: null, decoded: [] }] : [] };
    const symbols = [{ type: 'Nghị quyết', body: 'Tỉnh ủy/Thành ủy', level: 'cấp tỉnh' }];
    const selection = { kind: 'section', section: 'documents' } as const;
    expect(plain(selection, { digest, symbols })).toContain('Tỉnh ủy/Thành ủy (theo ký hiệu)');
    expect(plain(selection, { digest })).not.toContain('theo ký hiệu');
  });

  it('says a miss, a draft, a former office and what is implied', () => {
    const text = plain();
    for (const words of [
      'Tăng trưởng kinh tế: −1,2% (chưa đạt)',
      'chỉ đạt 16/19 so với kế hoạch (chưa đạt) [Năm 2023: theo câu trước]',
      'Đề án 57 (dự thảo)',
      'Tỉnh ủy (theo ký hiệu)',
      'Chủ tịch UBND huyện Sơn Lâm (trước đây)',
      '(thời hạn: đến năm 2030)',
    ])
      expect(text).toContain(words);
  });

  it('says a note for each item where not the whole group has it', () => {
    const [first, second] = [targets[0]!, { ...targets[1]!, implied: {} }];
    const text = plain({ kind: 'section', section: 'targets' }, { digest: { ...sample, targets: [first, second] } });
    expect(text).toContain('• Trồng rừng mới: trên 3.900 ha [năm 2024: theo tiêu đề]');
    expect(text).toContain('Nghị quyết 12-NQ/TU\n');
  });

  it('gives one item with its whole sentence', () => {
    const text = plain({ kind: 'item', section: 'targets', index: 8 });
    expect(text).toContain(
      '• Tăng trưởng kinh tế: −1,2% (chưa đạt)\n“Năm 2023, tăng trưởng kinh tế đạt −1,2%, chưa đạt kế hoạch.”\n',
    );
    expect(text).not.toContain('Trồng rừng mới');
    expect(text).toContain('https://tinhuy.example.gov.vn/');
    expect(plain({ kind: 'item', section: 'targets', index: 2 })).toContain(
      '• Tỷ lệ hộ nghèo (huyện nghèo): giảm 4 - 5%',
    );
    expect(plain({ kind: 'item', section: 'people', index: 0 }).match(/“/g)).toHaveLength(2);
  });

  it("keeps the page's words in English, and says the rest in English", () => {
    const text = plain(undefined, { language: 'en' });
    expect(text).toContain('• Tỷ lệ hộ nghèo: giảm 2 - 2,5%');
    expect(text).toContain('(not met) [Năm 2023: from an earlier sentence]');
    expect(text.endsWith('check against the source. Trích tự động, đối chiếu với nguồn')).toBe(true);
  });

  it('gives the event alone with its sentence, and says which year is taken from elsewhere', () => {
    const text = plain({ kind: 'event' });
    expect(text).toContain(sample.event?.name);
    expect(text).toMatch(/“[^”]+”\n\nTrích tự động/u);
    expect(text).not.toContain('CHỈ TIÊU');
    for (const format of ['markdown', 'csv', 'json'] as const)
      expect(makeCopy(inputOf({ kind: 'event' }), format).plain).toContain(sample.event?.name);
    const dated = { ...sample, event: { ...sample.event!, date: '2024-02-05' } };
    expect(plain({ kind: 'event' }, { digest: dated })).toContain('[năm 2024: theo ngày đăng]');
  });

  it.each(SECTIONS)('says that %s is empty where it is', (section) => {
    const text = plain({ kind: 'section', section }, { digest: { ...sample, [section]: [] } });
    expect(text).toContain('Không tìm thấy mục nào trong trang.');
  });

  it('never shows a code of a period', () => {
    const codes = ['2023-Q1', '2023-H1', '2023-9M', 'by:2030', '2023-01', '2021-2025'];
    for (const format of ['plain', 'markdown', 'csv', 'table'] as const)
      for (const language of ['vi', 'en'] as const)
        for (const period of codes) {
          const digest = {
            ...sample,
            source: { ...sample.source, url: null },
            targets: [{ ...targets[0]!, period, implied: {} }],
            summary: [],
          };
          const copy = makeCopy(inputOf({ kind: 'section', section: 'targets' }, { digest, language }), format);
          expect(copy.plain + (copy.html ?? '')).not.toContain(period);
        }
  });

  it('gives every item a line of its own, whatever the page prints', () => {
    fc.assert(
      fc.property(hostileDigest, (digest) => {
        const lines = plain(undefined, { digest }).split('\n');
        expect(lines.filter((line) => line.startsWith('• '))).toHaveLength(5);
        expect(lines.join('')).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
        expect(lines.at(-1)).toBe('Trích tự động, đối chiếu với nguồn');
      }),
      { numRuns: 40 },
    );
  });
});
