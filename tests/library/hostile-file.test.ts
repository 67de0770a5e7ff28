import { describe, expect, it, vi } from 'vitest';
import { importWords } from '../../components/library/import-words.ts';
import { vi as vietnamese } from '../../lib/i18n/library/vi.ts';
import { ImportError } from '../../lib/library/import.ts';
import { ALL, freshLibrary, numbered, urlOf } from './reads.ts';

vi.setConfig({ testTimeout: 60_000 });

/** A library with a page, its note and its label, and the lines of its back-up. */
async function kept() {
  const library = await freshLibrary();
  await library.save(numbered(1), urlOf(1));
  await library.setNote(1, 'Giữ lại');
  await library.setLabels(1, ['Gấp']);
  const [head = '', page = ''] = (await (await library.backUp()).text()).split('\n');
  return { library, head, page };
}

const HEAD = (pages: number, joins = 0, version = 2) =>
  JSON.stringify({ format: 'trich-yeu-library', version, pages, joins });
type Row = {
  id: number;
  note: string;
  labels: string[];
  versions: { url: string; article: Record<string, unknown> }[];
};
const changed = (page: string, change: (row: Row) => unknown): string => {
  const row = JSON.parse(page) as Row;
  change(row);
  return JSON.stringify(row);
};
/** What a person reads in the dialog. */
const said = (error: unknown): string =>
  importWords(error, (key, values = {}) =>
    Object.entries(values).reduce<string>(
      (text, [name, value]) => text.replace(`{${name}}`, String(value)),
      vietnamese[key],
    ),
  );

const MARKUP = '<img src=x onerror="canary=1"><script>canary=1</script> ](javascript:canary=1) =1+1';

/** Each with how the file is made of a good page. */
const REFUSED: [string, (page: string) => (string | Blob)[], string][] = [
  ['more pages than there are', (page) => [HEAD(1_000_000_000), page], 'cắt mất phần cuối'],
  ['more pages than can be', () => [HEAD(Number.MAX_SAFE_INTEGER)], 'không phải tệp sao lưu'],
  ['half a page', () => ['{"format":"trich-yeu-library","version":2,"pages":0.5}'], 'không phải tệp sao lưu'],
  ['joins beyond number', (page) => [HEAD(1, 1_000_000_000), page], 'cắt mất phần cuối'],
  ['a version from the future', (page) => [HEAD(1, 0, 999), page], 'bản Trích Yếu mới hơn'],
  [
    'a version that is a text',
    (page) => ['{"format":"trich-yeu-library","version":"2","pages":1}', page],
    'không phải tệp sao lưu',
  ],
  ['two heads', (page) => [HEAD(1), HEAD(1), page], 'dòng 2'],
  ['one page twice', (page) => [HEAD(2), page, page], 'dòng 3, chỗ id'],
  [
    'more pages than it says',
    (page) => [HEAD(1), page, changed(page, (row) => Object.assign(row, { id: 2 }))],
    'dòng 3',
  ],
  ['objects a hundred thousand deep', () => [HEAD(1), `${'{"a":'.repeat(1e5)}1${'}'.repeat(1e5)}`], 'dòng 2'],
  ['lists a hundred thousand deep', () => [HEAD(1), '['.repeat(1e5) + ']'.repeat(1e5)], 'dòng 2'],
  [
    'a name of JavaScript’s own',
    (page) => [HEAD(1), page.replace('{"id"', '{"__proto__":{"polluted":1},"id"')],
    '__proto__',
  ],
  [
    'a page at a script',
    (page) => [HEAD(1), changed(page, (row) => Object.assign(row.versions[0]!, { url: 'javascript:canary=1' }))],
    'versions[0].url',
  ],
  [
    'an article at data',
    (page) => [HEAD(1), changed(page, (row) => Object.assign(row.versions[0]!.article, { url: 'data:text/html,x' }))],
    'versions[0].article.url',
  ],
  [
    'a note that is an object',
    (page) => [HEAD(1), changed(page, (row) => Object.assign(row, { note: { toString: 1 } }))],
    'chỗ note',
  ],
  [
    'an empty label',
    (page) => [HEAD(1), changed(page, (row) => Object.assign(row, { labels: [''] }))],
    'chỗ labels[0]',
  ],
  [
    'a line without an end',
    () => [HEAD(1), new Blob(Array.from({ length: 70 }, () => 'x'.repeat(1_000_000)))],
    'dòng 2',
  ],
  ['a head without an end', () => ['{"format":"', new Blob(['x'.repeat(2_000_000)])], 'không phải tệp sao lưu'],
  ['settings instead', () => ['{"language":"vi","theme":"dark","__proto__":{"polluted":1}}'], 'không phải tệp sao lưu'],
];

const fileOf = (lines: readonly (string | Blob)[]): Blob => new Blob(lines.flatMap((line) => [line, '\n']));

describe('a crafted back-up', () => {
  it.each(REFUSED)('of %s is refused in words, and nothing is lost', async (_, make, words) => {
    const { library, page } = await kept();
    const before = await (await library.backUp()).text();
    const error = await library.restoreFrom(fileOf(make(page))).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ImportError);
    expect(said(error)).toContain(words);
    expect(said(error)).not.toMatch(/[<>]|\bundefined\b|\{/);
    expect(await (await library.backUp()).text()).toBe(before);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('may have mark-up and formulas for notes and labels: they are taken as text, letter by letter', async () => {
    const { page } = await kept();
    const library = await freshLibrary();
    const marked = changed(page, (row) =>
      Object.assign(row, { note: MARKUP, labels: [MARKUP, '__proto__', 'constructor'] }),
    );
    expect(await library.restoreFrom(fileOf([HEAD(1), marked]))).toEqual({ added: 1, merged: 0, same: 0 });
    expect(await library.page(1)).toMatchObject({ note: MARKUP, labels: [MARKUP, '__proto__', 'constructor'] });
    for (const label of ['__proto__', 'constructor', MARKUP])
      expect((await library.search({ ...ALL, facets: { label: [label] } })).hits).toHaveLength(1);
  });

  it('under the number and the address of another page takes neither its place nor its note', async () => {
    const { library, page } = await kept();
    const other = changed(page, (row) => {
      row.note = MARKUP;
      for (const version of row.versions) version.url = version.article.url = urlOf(2);
    });
    await library.restoreFrom(fileOf([HEAD(1), other]));
    expect(await library.page(1)).toMatchObject({ note: 'Giữ lại', labels: ['Gấp'] });
    expect(await library.find(urlOf(2))).toMatchObject({ note: MARKUP });
  });

  it('that says otherwise of a page that is there keeps the reader’s own note', async () => {
    const { library, page } = await kept();
    await library.restoreFrom(fileOf([HEAD(1), changed(page, (row) => Object.assign(row, { note: MARKUP }))]));
    expect((await library.page(1))?.note).toContain('Giữ lại');
  });
});
