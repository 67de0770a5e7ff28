// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, Headline } from '../../lib/article.ts';
import { makeFile } from '../../lib/export/file.ts';
import { type Format, makeCopy } from '../../lib/export/index.ts';
import { pageText } from './arbitrary.ts';
import { GUESSED_AT } from './guessed-at.ts';
import { readHtmlTables, readSeparated } from './read-back.ts';
import { inputOf } from './sample.ts';

const SITE = 'https://vanson.example.gov.vn';
const HEADLINES: Headline[] = [
  { text: 'Ủy ban nhân dân tỉnh họp phiên thường kỳ', date: '2026-03-16', url: `${SITE}/t/1`, stamp: 1 },
  { text: '15/KH-UBND | Kế hoạch trồng rừng', date: '--03-05', url: `${SITE}/t/2?a=1&b=(2)`, stamp: 2 },
  { text: 'Tuyển dụng viên chức', date: null, url: null, stamp: 3 },
];

const inputWith = (headlines: readonly Headline[] | undefined, more = {}) => {
  const input = inputOf({ kind: 'headlines' }, more);
  const article: Article = { ...input.article, ...(headlines ? { headlines: [...headlines] } : {}) };
  return { ...input, article };
};
const copy = (format: Format, headlines: readonly Headline[] | undefined = HEADLINES, more = {}) =>
  makeCopy(inputWith(headlines, more), format);
/** What stands below the head with the source. */
const rowsOf = (text: string, separator: ';' | '\t') => {
  const rows = readSeparated(text, separator);
  return rows.slice(rows.findIndex(([first]) => first === 'Ngày') + 1, -2);
};

describe('headlines, copied', () => {
  it('as plain text are a list with the source at its head and how it was made at its end', () => {
    const { plain, html } = copy('plain');
    expect(plain).toContain('Triển khai nhiệm vụ năm 2024');
    expect(plain).toContain(
      `• 16/3/2026: Ủy ban nhân dân tỉnh họp phiên thường kỳ\n   ${SITE}/t/1\n• 5/3: 15/KH-UBND | Kế hoạch trồng rừng\n   ${SITE}/t/2?a=1&b=(2)\n• Tuyển dụng viên chức\n`,
    );
    expect(plain.endsWith('\n\nTrích tự động, đối chiếu với nguồn')).toBe(true);
    expect(html).toBeUndefined();
  });

  it('hold nothing of the digest', () => {
    for (const format of ['plain', 'markdown', 'table', 'csv', 'json'] as const) {
      const { plain, html = '' } = copy(format);
      expect(plain + html).not.toMatch(/hộ nghèo|Hội nghị triển khai nhiệm vụ/);
    }
  });

  it('as Markdown are links', () => {
    const { plain } = copy('markdown');
    expect(plain).toContain(`- [Ủy ban nhân dân tỉnh họp phiên thường kỳ](<${SITE}/t/1>) (16/3/2026)\n`);
    expect(plain).toContain(`- [15/KH-UBND \\| Kế hoạch trồng rừng](<${SITE}/t/2?a=1&b=(2)>) (5/3)\n`);
    expect(plain).toContain('- Tuyển dụng viên chức\n');
  });

  it('as a table have the link in the cell, with plain text beside it', () => {
    const { plain, html = '' } = copy('table');
    expect(plain).toBe(copy('plain').plain);
    const [rows = []] = readHtmlTables(html);
    expect(rows.map((cells) => cells.map(({ text }) => text))).toEqual([
      ['Ngày', 'Tiêu đề'],
      ['16/3/2026', 'Ủy ban nhân dân tỉnh họp phiên thường kỳ'],
      ['5/3', '15/KH-UBND | Kế hoạch trồng rừng'],
      ['', 'Tuyển dụng viên chức'],
    ]);
    expect(rows.slice(1).every((cells) => cells.every(({ textual }) => textual))).toBe(true);
    const links = [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('td a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([`${SITE}/t/1`, `${SITE}/t/2?a=1&b=(2)`]);
  });

  it('as CSV are rows that no setting reads as anything else', () => {
    expect(rowsOf(copy('csv').plain, '\t')).toEqual([
      ['2026-03-16', 'Ủy ban nhân dân tỉnh họp phiên thường kỳ', `${SITE}/t/1`],
      ['“5/3”', '15/KH-UBND | Kế hoạch trồng rừng', `${SITE}/t/2?a=1&b=(2)`],
      ['', 'Tuyển dụng viên chức', ''],
    ]);
  });

  it('as JSON have the day as it was read', () => {
    const { schema, source, headlines, note } = JSON.parse(copy('json').plain);
    expect([schema, source.title, note]).toEqual([
      1,
      inputOf().digest.source.title,
      'Trích tự động, đối chiếu với nguồn',
    ]);
    expect(headlines).toEqual(HEADLINES.map(({ text, url, date }) => ({ text, url, date })));
  });

  it('speak English', () => {
    expect(copy('plain', HEADLINES, { language: 'en' }).plain).toContain('• 5 March: 15/KH-UBND');
    expect(copy('csv', HEADLINES, { language: 'en' }).plain).toContain('Date\tHeadline\tAddress');
  });

  it('are written to a file of CSV with a byte order mark', () => {
    const file = makeFile(inputWith(HEADLINES), 'csv');
    expect(file.text.startsWith('\uFEFF')).toBe(true);
    expect(rowsOf(file.text.slice(1), ';')[0]).toEqual(['2026-03-16', HEADLINES[0]?.text, `${SITE}/t/1`]);
  });

  it('are an empty list where the page offers none', () => {
    for (const format of ['plain', 'markdown', 'table', 'csv', 'json'] as const)
      expect(() => copy(format, [])).not.toThrow();
    expect(rowsOf(makeCopy(inputWith(undefined), 'csv').plain, '\t')).toEqual([]);
  });
});

describe('hostile headlines', () => {
  const one = (text: string, url: string | null = `${SITE}/t`): Headline => ({ text, url, date: null, stamp: 1 });

  it.each(['javascript:alert(1)', 'data:text/html,<script>', 'vbscript:x', 'file:///a', ' '])(
    'never link to %s',
    (url) => {
      for (const format of ['plain', 'markdown', 'table', 'csv', 'json'] as const) {
        const { plain, html = '' } = copy(format, [one('Một tiêu đề', url)]);
        if (url.trim()) expect(plain + html).not.toContain(url);
      }
    },
  );

  it.each(GUESSED_AT)('stay text in a spreadsheet: %s', (text) => {
    expect(rowsOf(copy('csv', [one(text)]).plain, '\t')[0]?.[1]).toBe(`“${text}”`);
  });

  it('end no link of Markdown early', () => {
    const url = `${SITE}/a\\)](x) <b>`;
    const { plain } = copy('markdown', [one('a](http://evil.example) ![b](c)', url)]);
    const line = plain.split('\n').find((row) => row.startsWith('- [')) ?? '';
    expect(line).toContain('\\]');
    expect(line).toMatch(/\]\(<https:\/\/vanson\.example\.gov\.vn\/a\/?\S*>\)$/);
    expect(line.match(/\]\(</g)).toHaveLength(1);
    expect(/\]\(<([^>]*)>\)$/.exec(line)?.[1]).not.toMatch(/[<>\s\\]/);
  });

  it('are one row and one cell each, whatever they say', () => {
    fc.assert(
      fc.property(pageText, pageText, (text, path) => {
        const headlines = [one(text, `${SITE}/${path}`), one('Tiêu đề sau')];
        const rows = rowsOf(copy('csv', headlines).plain, '\t');
        expect(rows).toHaveLength(2);
        expect(rows.every((row) => row.length === 3)).toBe(true);
        const file = rowsOf(makeFile(inputWith(headlines), 'csv').text.slice(1), ';');
        expect(file.every((row) => row.length === 3)).toBe(true);
        const [table = []] = readHtmlTables(copy('table', headlines).html ?? '');
        expect(table.map((cells) => cells.length)).toEqual([2, 2, 2]);
        const dom = new DOMParser().parseFromString(copy('table', headlines).html ?? '', 'text/html');
        expect(dom.querySelectorAll('script,img')).toHaveLength(0);
        expect([...dom.querySelectorAll('td a')].every((link) => link.getAttribute('href')?.startsWith(SITE))).toBe(
          true,
        );
      }),
    );
  });
});
