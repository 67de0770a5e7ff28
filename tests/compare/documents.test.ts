import { describe, expect, it } from 'vitest';
import { gatherDocuments } from '../../lib/compare/gather-documents.ts';
import type { CitedDocument } from '../../lib/compare/settle-documents.ts';
import type { Document } from '../../lib/digest/model.ts';
import type { Saved } from '../../lib/library/types.ts';
import { savedPage } from './support.ts';

type Cited = Partial<Omit<Document, 'at'>>;
const cite = (id: number, document: Cited, site = 'bao.vn', published: string | null = '2024-06-10') =>
  savedPage(id, {
    site,
    published,
    lines: ['văn bản được nêu.'],
    documents: [{ words: 'văn bản', ...document, key: document.key ?? document.number ?? null }],
  });

function documentsOf(pages: Saved[]): CitedDocument[] {
  const gather = gatherDocuments();
  for (const page of pages) gather.add(page);
  return gather.done();
}
const standing = (...pages: Saved[]) =>
  documentsOf(pages)
    .map(({ mentions }) => mentions.map(({ page }) => page.id).join('+'))
    .sort();

describe('which citations are one document', () => {
  it.each<[string, Saved, Saved]>([
    [
      'a symbol with its year',
      cite(1, { number: '29/2025/NĐ-CP' }),
      cite(2, { number: '29/2025/NĐ-CP', date: '2025-02-24' }),
    ],
    [
      'a law by its term',
      cite(1, { type: 'Luật', number: '90/2025/QH15' }),
      cite(2, { type: 'Luật', number: '90/2025/QH15' }),
    ],
    [
      'a symbol without its year, by the date',
      cite(1, { number: '57-NQ/TW', date: '2024-12-22' }),
      cite(2, { number: '57-NQ/TW', date: '2024' }),
    ],
    [
      'a term’s number, once without its date',
      cite(1, { number: '57-NQ/TW', date: '2024-12-22' }),
      cite(2, { number: '57-NQ/TW' }, 'bao.vn', '2025-03-01'),
    ],
    [
      'a province’s, by the issuer',
      cite(1, { number: '12/KH-UBND', date: '2024-01-10', issuer: 'UBND tỉnh Kon Tum' }),
      cite(2, { number: '12/KH-UBND', date: '2024-01-10' }, 'kontum.gov.vn'),
    ],
    [
      'a bare number with its body and year',
      cite(1, { number: '57', issuer: 'Bộ Chính trị', date: '2024-12-22' }),
      cite(2, { number: '57', issuer: 'Bộ Chính trị', date: '2024' }),
    ],
    [
      'a law by its name and year',
      cite(1, { type: 'Luật', subject: 'Đất đai', date: '2024' }),
      cite(2, { type: 'Luật', subject: 'Đất đai', date: '2024-01-18' }),
    ],
  ])('%s', (_, one, other) => {
    expect(standing(one, other)).toEqual(['1+2']);
  });

  it.each<[string, Saved, Saved]>([
    [
      '"Nghị quyết 57" of two bodies',
      cite(1, { number: '57', issuer: 'Bộ Chính trị', date: '2024' }),
      cite(2, { number: '57', issuer: 'Chính phủ', date: '2024' }),
    ],
    ['a bare number without a body', cite(1, { number: '57' }), cite(2, { number: '57' })],
    [
      'a bare number of two years',
      cite(1, { number: '57', issuer: 'Chính phủ', date: '2023' }),
      cite(2, { number: '57', issuer: 'Chính phủ', date: '2024' }),
    ],
    [
      'a plan of two provinces',
      cite(1, { number: '12/KH-UBND', date: '2024-01-10' }, 'kontum.gov.vn'),
      cite(2, { number: '12/KH-UBND', date: '2024-01-10' }, 'gialai.gov.vn'),
    ],
    [
      'a plan of unknown provinces',
      cite(1, { number: '12/KH-UBND', date: '2024-01-10' }),
      cite(2, { number: '12/KH-UBND', date: '2024-01-10' }),
    ],
    [
      'a plan of two years',
      cite(1, { number: '12/KH-UBND', date: '2023-01-10' }, 'kontum.gov.vn'),
      cite(2, { number: '12/KH-UBND', date: '2024-01-10' }, 'kontum.gov.vn'),
    ],
    [
      'a plan without its date',
      cite(1, { number: '12/KH-UBND', date: '2024-01-10' }, 'kontum.gov.vn'),
      cite(2, { number: '12/KH-UBND' }, 'kontum.gov.vn'),
    ],
    [
      'a symbol of two terms',
      cite(1, { number: '05-CT/TW', date: '2016-05-15' }),
      cite(2, { number: '05-CT/TW', date: '2006-11-01' }),
    ],
    [
      'a term’s number on a page before it',
      cite(1, { number: '57-NQ/TW', date: '2024-12-22' }),
      cite(2, { number: '57-NQ/TW' }, 'bao.vn', '2020-03-01'),
    ],
    [
      'a term’s number long after',
      cite(1, { number: '05-CT/TW', date: '2016-05-15' }),
      cite(2, { number: '05-CT/TW' }, 'bao.vn', '2022-03-01'),
    ],
    [
      'a draft and what was issued',
      cite(1, { number: '29/2025/NĐ-CP', draft: true }),
      cite(2, { number: '29/2025/NĐ-CP' }),
    ],
    [
      'two laws of a name',
      cite(1, { type: 'Luật', subject: 'Đất đai', date: '2013' }),
      cite(2, { type: 'Luật', subject: 'Đất đai', date: '2024' }),
    ],
    [
      'districts’',
      cite(1, { number: '12-NQ/HU', date: '2024-01-10' }, 'kontum.gov.vn'),
      cite(2, { number: '12-NQ/HU', date: '2024-01-10' }, 'kontum.gov.vn'),
    ],
  ])('not %s', (_, one, other) => {
    expect(standing(one, other)).toEqual(['1', '2']);
  });

  it('a ministry of labour and society is no commune', () => {
    const of = (id: number) =>
      cite(id, { type: 'Thông tư', number: '08/2023/TT-BLĐTBXH', issuer: 'Bộ Lao động - Thương binh và Xã hội' });
    expect(standing(of(1), of(2))).toEqual(['1+2']);
  });
  it('two dated documents of a number take no citation without a date', () => {
    expect(
      standing(
        cite(1, { number: '57-NQ/TW', date: '2023-12-22' }),
        cite(2, { number: '57-NQ/TW', date: '2024-12-22' }),
        cite(3, { number: '57-NQ/TW' }, 'bao.vn', '2025-01-01'),
      ),
    ).toEqual(['1', '2', '3']);
  });
  it('says why a document stands apart', () => {
    expect(documentsOf([cite(1, { number: '12/KH-UBND' }, 'kontum.gov.vn')])[0]?.alone).toBe('undated');
    expect(documentsOf([cite(1, { number: '57' })])[0]?.alone).toBe('unknown');
    expect(documentsOf([cite(1, { number: '29/2025/NĐ-CP' })])[0]?.alone).toBeNull();
  });
  it('what one page leaves out, another gives', () => {
    const [document] = documentsOf([
      cite(1, { number: '29/2025/NĐ-CP' }),
      cite(2, { number: '29/2025/NĐ-CP', date: '2025-02-24', issuer: 'Chính phủ', subject: 'chính sách' }),
    ]);
    expect(document).toMatchObject({ date: '2025-02-24', issuer: 'Chính phủ', subject: 'chính sách' });
  });
});

describe('what carries out what', () => {
  const plan = savedPage(1, {
    site: 'kontum.gov.vn',
    published: '2024-02-01',
    lines: ['Kế hoạch 12/KH-UBND thực hiện Nghị quyết 57-NQ/TW và một nghị quyết khác.'],
    documents: [
      {
        words: 'Kế hoạch 12/KH-UBND',
        type: 'Kế hoạch',
        number: '12/KH-UBND',
        key: '12/KH-UBND',
        date: '2024-01-10',
        implements: '57-NQ/TW',
        relations: [{ kind: 'replaces', to: '99/KH-UBND' }],
      },
      { words: 'Nghị quyết 57-NQ/TW', number: '57-NQ/TW', key: '57-NQ/TW', date: '2023-12-22' },
    ],
  });
  const [first, second] = ['Kế hoạch', 'Nghị quyết'].map((type) =>
    documentsOf([plan, cite(2, { number: '57-NQ/TW', date: '2023-12-22' })]).find((one) => one.type === type),
  );

  it('ties both ways, with the sentence', () => {
    expect(first?.does.map(({ kind, other, words }) => [kind, other === second?.key, words])).toEqual([
      ['implements', true, '57-NQ/TW'],
      ['replaces', false, '99/KH-UBND'],
    ]);
    expect(second?.done.map(({ kind, words }) => [kind, words])).toEqual([['implements', 'Kế hoạch 12/KH-UBND']]);
    expect(second?.done[0]?.found?.quote.words).toContain('Kế hoạch 12/KH-UBND thực hiện Nghị quyết 57-NQ/TW');
  });
  it('counts the pages that cite it', () => {
    expect(second?.mentions.map(({ page }) => page.id)).toEqual([1, 2]);
  });
});
