import { describe, expect, it } from 'vitest';
import type { Document, Source } from '../../lib/digest/model.ts';
import { citeDocument, citePage, officialDate } from '../../lib/export/citation.ts';

const source: Source = {
  url: 'https://tinh.example.gov.vn/tin/8?id=1',
  title: 'Nâng cao chất lượng\u202E giáo dục',
  site: 'Cổng thông tin điện tử tỉnh Sơn Lâm',
  published: '2023-01-08',
  language: 'vi',
  kind: 'article',
};

describe('the citation of a page', () => {
  it('names article, portal, day, address and day of access', () => {
    expect(citePage(source, '2026-11-29T09:30:00', 'vi')).toBe(
      'Theo bài “Nâng cao chất lượng giáo dục”, Cổng thông tin điện tử tỉnh Sơn Lâm, ngày 8/1/2023, https://tinh.example.gov.vn/tin/8?id=1, truy cập ngày 29/11/2026',
    );
    expect(citePage(source, '2026-11-29T09:30:00', 'en')).toBe(
      'From the article “Nâng cao chất lượng giáo dục”, Cổng thông tin điện tử tỉnh Sơn Lâm, 8 January 2023, https://tinh.example.gov.vn/tin/8?id=1, accessed 29 November 2026',
    );
  });

  it('leaves out what the page does not tell, and what is no address of the web', () => {
    const bare: Source = { ...source, site: null, published: null, url: 'javascript:alert(1)', kind: 'legal' };
    expect(citePage(bare, 'never', 'vi')).toBe('Theo trang “Nâng cao chất lượng giáo dục”');
  });
});

describe('the date of a document', () => {
  it.each([
    ['2022-12-05', 'ngày 05 tháng 12 năm 2022'],
    ['2023-02-15', 'ngày 15 tháng 02 năm 2023'],
    ['2020-03-05', 'ngày 05 tháng 3 năm 2020'],
    ['2022-11', 'tháng 11 năm 2022'],
    ['2022', 'năm 2022'],
  ])('%s is written %s', (iso, words) => {
    expect(officialDate(iso)).toBe(words);
  });
});

const document = (more: Partial<Document>): Document => ({
  type: 'Nghị quyết',
  number: '32-NQ/TU',
  key: '32-NQ/TU',
  date: '2022-12-05',
  issuer: 'Tỉnh ủy Sơn Lâm',
  subject: 'nhiệm vụ năm 2023',
  draft: false,
  decoded: [],
  implements: null,
  relations: [],
  implied: {},
  at: [[0, 10]],
  rule: 'sample',
  ...more,
});
const TEXT = 'Nghị quyết số 32-NQ/TU về nhiệm vụ năm 2023. Luật Đất đai. Dự thảo Đề án về nhiệm vụ năm 2023.';

describe('the citation of a document', () => {
  it.each<[string, Partial<Document>, string]>([
    [
      'type, number, date, issuer and subject',
      {},
      'Nghị quyết số 32-NQ/TU ngày 05 tháng 12 năm 2022 của Tỉnh ủy Sơn Lâm về nhiệm vụ năm 2023',
    ],
    [
      'an issuer that only the symbol tells is marked',
      { issuer: 'Tỉnh ủy', decoded: ['issuer'], date: null },
      'Nghị quyết số 32-NQ/TU của Tỉnh ủy (theo ký hiệu) về nhiệm vụ năm 2023',
    ],
    [
      'a law by its name',
      { type: 'Luật', number: null, key: null, issuer: null, date: '2024-01-18', subject: 'Đất đai' },
      'Luật Đất đai ngày 18 tháng 01 năm 2024',
    ],
    [
      'a draft as one',
      { type: 'Đề án', number: null, key: null, issuer: null, date: null, draft: true },
      'Dự thảo Đề án về nhiệm vụ năm 2023',
    ],
    ['nothing but its number', { issuer: null, date: null, subject: null }, 'Nghị quyết số 32-NQ/TU'],
  ])('has %s', (_, more, words) => {
    const made = citeDocument(document(more), TEXT, 'vi');
    expect(made).toBe(words);
  });
});
