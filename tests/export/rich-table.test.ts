// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCopy } from '../../lib/export/index.ts';
import { hostileDigest } from './arbitrary.ts';
import { readHtmlTables } from './read-back.ts';
import { documents, inputOf, sample, targets } from './sample.ts';

const html = (more = {}) => makeCopy(inputOf({ kind: 'all' }, more), 'table').html ?? '';
const parsed = (text: string) => new DOMParser().parseFromString(text, 'text/html');

const ATTRIBUTES = new Set(
  'x:str x:num xmlns:x sdval sdnum style align valign href border cellspacing cellpadding'.split(' '),
);

describe('rich table', () => {
  it('stands beside the plain text, which has no mark-up', () => {
    const copy = makeCopy(inputOf(), 'table');
    expect(copy.plain).toBe(makeCopy(inputOf(), 'plain').plain);
    expect(copy.plain).not.toContain('<td');
  });

  it('tells Excel and Calc each number, and of every other cell that it is text', () => {
    const [table] = readHtmlTables(html());
    const [heads, ...rows] = table!;
    const column = (name: string) => heads!.findIndex(({ text }) => text === name);
    expect(rows.map((row) => Number(row[column('Số')]?.num))).toEqual(targets.map(({ value }) => value));
    expect(rows.map((row) => row[column('Nguyên văn')]?.text)).toEqual(targets.map(({ printed }) => printed));
    for (const cell of rows.flat()) {
      if (cell.num === null) expect(cell.textual || cell.text === '').toBe(true);
      else expect(cell.calc).toBe(cell.num);
    }
    expect(rows[7]?.[column('Số')]?.text).toBe('955,25');
  });

  it('shows numbers as the language writes them', () => {
    expect(html({ language: 'en' })).toContain('>3,900</td>');
    expect(html({ language: 'en' })).toContain('>955.25</td>');
  });

  it('carries the source, the time of reading and the line on how it was made', () => {
    const page = parsed(html());
    const lines = [...page.querySelectorAll('p')].map((p) => p.textContent);
    expect(lines.slice(0, 5)).toEqual([
      'Triển khai nhiệm vụ năm 2024 <của tỉnh>',
      'Trang: tinhuy.example.gov.vn',
      'Ngày đăng: 5/2/2024',
      'Địa chỉ: https://tinhuy.example.gov.vn/tin/hoi-nghi_2024?id=(7)',
      'Đọc lúc: 07:05 ngày 6/2/2024',
    ]);
    expect(lines.at(-1)).toBe('Trích tự động, đối chiếu với nguồn');
  });

  it('makes a link of an address of the web only', () => {
    const of = (url: string) =>
      parsed(html({ digest: { ...sample, source: { ...sample.source, url } } })).querySelector('a');
    expect(of('https://a.example/x?b="c"')?.getAttribute('href')).toBe('https://a.example/x?b=%22c%22');
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'not an address'])
      expect(of(url)).toBeNull();
  });

  it('holds no element, attribute or formula of the page, whatever it prints', () => {
    const elements = (text: string) => [...parsed(text).querySelectorAll('*')];
    const names = (text: string) => new Set(elements(text).map(({ tagName }) => tagName));
    const expected = names(html());
    const isFormula = (element: Element) =>
      element.tagName === 'TD' && !element.hasAttribute('x:num') && /^[=+@-]/.test(element.textContent ?? '');
    fc.assert(
      fc.property(hostileDigest, (digest) => {
        const found = elements(html({ digest }));
        expect(found.filter(({ tagName }) => !expected.has(tagName))).toEqual([]);
        expect(found.flatMap((one) => one.getAttributeNames()).filter((name) => !ATTRIBUTES.has(name))).toEqual([]);
        expect(found.filter(isFormula)).toEqual([]);
        expect(found.filter(({ tagName }) => tagName === 'A')).toHaveLength(1);
      }),
      { numRuns: 25 },
    );
  });

  it('says of a document that it is a draft', () => {
    const table = readHtmlTables(html())[2]!;
    const draft = table[0]!.findIndex(({ text }) => text === 'Dự thảo');
    expect(table.slice(1).map((row) => row[draft]?.text)).toEqual(documents.map((d) => (d.draft ? 'dự thảo' : '')));
  });
});
