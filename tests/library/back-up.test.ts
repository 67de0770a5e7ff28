import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { checkJoin, checkPage } from '../../lib/library/check-line.ts';
import { ImportError } from '../../lib/library/import.ts';
import type { Library } from '../../lib/library/types.ts';
import { ALL, found, freshLibrary, numbered, readOf, TEXT, urlOf } from './reads.ts';

/** Each page is read by the whole engine: on a busy machine some dozens take their time. */
vi.setConfig({ testTimeout: 60_000 });

/** Three pages: one with two versions, a note and labels, one removed, one with all that a page can have; two joins. */
async function filled(): Promise<Library> {
  const library = await freshLibrary();
  await library.save(numbered(1), urlOf(1));
  await library.save(numbered(2), urlOf(2));
  await library.save(
    readOf(TEXT, {
      unread: [{ what: 'Phu_luc.pdf', reason: 'pdf', url: 'https://a.gov.vn/p.pdf' }],
      site: 'a.gov.vn',
      published: '2024-02-05',
    }),
    urlOf(3),
  );
  await library.save(readOf(TEXT.replace('955', '965')), urlOf(1));
  await library.setNote(1, 'Hỏi lại\nSở Kế hoạch');
  await library.setLabels(1, ['Gấp', 'Quý I']);
  await library.remove([2]);
  await library.join([
    { name: 'trần văn bình', pages: ['1', '2'] },
    { name: 'trần văn bình', pages: ['1', '3.2'] },
  ]);
  return library;
}

const linesOf = async (file: Blob): Promise<string[]> => (await file.text()).split('\n');
const fileOf = (lines: readonly string[]): Blob => new Blob([lines.join('\n')]);

describe('a back-up', () => {
  it('is the same, byte for byte, after the library was wiped and restored', async () => {
    const library = await filled();
    const file = await library.backUp();
    const empty = await freshLibrary();
    expect(await empty.restoreFrom(file)).toEqual({ added: 3, merged: 0, same: 0 });
    expect(await (await empty.backUp()).text()).toBe(await file.text());
    expect(await (await library.backUp()).text()).toBe(await file.text());
  });

  it('brings everything back: versions, notes, labels, what was removed, what is found', async () => {
    const library = await filled();
    const file = await library.backUp();
    const before = [await library.page(1), await library.versions(1), await library.search(ALL)];
    const empty = await freshLibrary();
    await empty.restoreFrom(file);
    expect([await empty.page(1), await empty.versions(1), await empty.search(ALL)]).toEqual(before);
    expect(await found(empty, { words: 'hoi lai so ke hoach' })).toEqual([1]);
    expect(await found(empty, { facets: { label: ['Quý I'] } })).toEqual([1]);
    expect(await found(empty, { words: 'ma2' })).toEqual([]);
    await empty.restore([2]);
    expect(await found(empty, { words: 'ma2' })).toEqual([2]);
    expect((await empty.save(numbered(9), urlOf(9))).page.id).toBe(4);
  });

  it('changes nothing when it is taken over again', async () => {
    const library = await filled();
    const file = await library.backUp();
    for (let i = 0; i < 2; i += 1) expect(await library.restoreFrom(file)).toEqual({ added: 0, merged: 0, same: 3 });
    expect(await (await library.backUp()).text()).toBe(await file.text());
  });

  it('of an empty library is a file too', async () => {
    const file = await (await freshLibrary()).backUp();
    expect(await file.text()).toBe('{"format":"trich-yeu-library","version":2,"pages":0,"joins":0}\n');
    expect(await (await filled()).restoreFrom(file)).toEqual({ added: 0, merged: 0, same: 0 });
  });

  it('holds every page that the library takes: what is saved can be restored', async () => {
    const library = await freshLibrary();
    const folder = 'tests/own';
    const names = readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .slice(0, 8);
    for (const [n, name] of names.entries())
      await library.save(readOf(readFileSync(`${folder}/${name}`, 'utf8')), urlOf(n));
    const strange = readOf(TEXT, {
      url: 'about:blank',
      unread: [
        { what: 'a', reason: 'attachment', url: 'vbscript:x' },
        { what: 'b', reason: 'pdf', url: 'tep/b.pdf' },
      ],
    });
    await library.save(strange, urlOf(900));
    const file = await library.backUp();
    const empty = await freshLibrary();
    expect((await empty.restoreFrom(file)).added).toBe(names.length + 1);
    expect(await (await empty.backUp()).text()).toBe(await file.text());
    const [kept] = await empty.versions((await empty.find(urlOf(900)))!.id);
    expect(kept!.article.unread).toEqual([
      { what: 'a', reason: 'attachment' },
      { what: 'b', reason: 'pdf' },
    ]);
  });
});

const MISSING = Symbol('missing');
const V = 'versions[0]';
type Broken = readonly (readonly [what: string, at: string, value: unknown, said: Partial<ImportError>])[];
/** What is put where in the third page of a file, and what is said of it; where nothing else is said, it is said there. */
const BROKEN: Broken = [
  ['a value that is no number', `${V}.digest.targets[0].value`, 'chín', { problem: 'type', expected: 'number' }],
  ['no title', `${V}.article.title`, MISSING, { problem: 'missing' }],
  ['a page without a version', 'versions', [], { problem: 'value' }],
  ['something unknown', `${V}.digest.video`, 1, { problem: 'unknown' }],
  ['a status that there isn’t', `${V}.digest.targets[0].status`, 'dream', { problem: 'value' }],
  ['a place behind the text', `${V}.digest.targets[0].at`, [0, 99_999], { problem: 'span' }],
  ['a place that ends before it begins', `${V}.digest.people[0].at[0]`, [9, 3], { problem: 'span' }],
  ['a place before the text', `${V}.digest.summary[0].at[0]`, -1, { problem: 'value' }],
  ['an implied place behind the text', `${V}.digest.targets[0].implied.year`, [0, 99_999], { problem: 'span' }],
  ['an item without evidence', `${V}.digest.tasks[0].at`, MISSING, { problem: 'missing' }],
  ['a person without evidence', `${V}.digest.people[0].at`, [], { problem: 'value' }],
  ['a script for an address', `${V}.url`, 'javascript:alert(1)', { problem: 'value' }],
  ['a script for an attachment', `${V}.article.unread[0].url`, 'JavaScript:alert(1)', { problem: 'value' }],
  ['data for an attachment', `${V}.digest.unread[0].url`, 'data:text/html,x', { problem: 'value' }],
  ['the number of another page', 'id', 1, { problem: 'value' }],
  ['a huge number for a page', 'id', 2 ** 53, { problem: 'value' }],
  ['half a page', 'id', 1.5, { problem: 'value' }],
  ['a day for a moment', `${V}.savedAt`, '2024-02-05', { problem: 'value' }],
  ['a moment that there isn’t', `${V}.savedAt`, '2024-13-45T00:00:00.000Z', { problem: 'value' }],
  ['a note that is no text', 'note', null, { problem: 'type', expected: 'string' }],
  ['labels that are no list', 'labels', 'Gấp', { problem: 'type', expected: 'array' }],
];
/** The same of its second join. */
const BROKEN_JOIN: Broken = [
  ['no name', 'name', MISSING, { problem: 'missing' }],
  ['a name that is no text', 'name', 7, { problem: 'type', expected: 'string' }],
  ['no pages', 'pages', MISSING, { problem: 'missing' }],
  ['pages that are no list', 'pages', '1', { problem: 'type', expected: 'array' }],
  ['one page alone', 'pages', ['1'], { problem: 'missing', path: 'pages[1]' }],
  ['three pages', 'pages', ['1', '2', '3'], { problem: 'unknown', path: 'pages[2]' }],
  ['a page that is no text', 'pages[0]', 1, { problem: 'type', expected: 'string' }],
  ['a page that is no number', 'pages[1]', 'một', { problem: 'value' }],
  ['page 0', 'pages[0]', '0', { problem: 'value' }],
  ['a first mention that counts', 'pages[1]', '3.1', { problem: 'value' }],
  ['a page within a page', 'pages[1]', '3.2.2', { problem: 'value' }],
  ['one mention twice', 'pages', ['1', '1'], { problem: 'value' }],
  ['a page that the file doesn’t have', 'pages[1]', '4', { problem: 'page' }],
  ['a second mention on such a page', 'pages[0]', '31.2', { problem: 'page' }],
  ['something unknown', 'by', 'tay', { problem: 'unknown' }],
];

/** Puts a value at a path of an object, or takes away what is there. */
function put(object: unknown, path: string, value: unknown): void {
  const names = path.split(/[.[\]]+/).filter(Boolean);
  const last = names.pop() as string;
  const place = names.reduce((part, name) => (part as Record<string, unknown>)[name], object) as Record<
    string,
    unknown
  >;
  if (value === MISSING) delete place[last];
  else place[last] = value;
}

describe('a broken file', () => {
  it.each([
    ...BROKEN.map(([what, ...rest]) => [`a page: ${what}`, 4, ...rest] as const),
    ...BROKEN_JOIN.map(([what, ...rest]) => [`a join: ${what}`, 6, ...rest] as const),
  ])('in %s: changes nothing and says where it is broken', async (_, line, path, value, said) => {
    const library = await filled();
    const lines = await linesOf(await library.backUp());
    const before = await (await library.backUp()).text();
    const row = JSON.parse(lines[line - 1]!);
    put(row, path, value);
    const broken = fileOf([...lines.slice(0, line - 1), JSON.stringify(row), ...lines.slice(line)]);
    const error = await library.restoreFrom(broken).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(ImportError);
    expect(error).toMatchObject({ line, path, ...said });
    expect(await (await library.backUp()).text()).toBe(before);
    // Nothing of it lies about either.
    library.close();
    const { openDB } = await import('idb');
    const database = await openDB('trich-yeu-library');
    expect([await database.count('texts'), await database.count('incoming')]).toEqual([4, 0]);
  });

  it.each([
    ['', 'format', 1],
    ['\n\n', 'format', 1],
    ['%PDF-1.7\n', 'format', 1],
    ['{"format":"other","version":1,"pages":0}', 'format', 1],
    ['{"format":"trich-yeu-library","version":0,"pages":0}', 'format', 1],
    ['{"format":"trich-yeu-library","version":3,"pages":0,"joins":0}', 'newer', 1],
    ['{"format":"trich-yeu-library","version":1,"pages":0', 'format', 1],
    ['{"format":"trich-yeu-library","version":1,"pages":2}\n', 'short', 1],
    ['{"format":"trich-yeu-library","version":1,"pages":1}\n{"id":1,', 'json', 2],
    ['{"format":"trich-yeu-library","version":1,"pages":1}\n[]', 'missing', 2],
    ['{"format":"trich-yeu-library","version":1,"pages":1}\n7', 'type', 2],
    ['{"format":"trich-yeu-library","version":2,"pages":0,"joins":1}\n', 'short', 1],
    ['{"format":"trich-yeu-library","version":2,"pages":0,"joins":-1}\n', 'format', 1],
    ['{"format":"trich-yeu-library","version":2,"pages":0,"joins":0}\n{}', 'unknown', 2],
    ['{"format":"trich-yeu-library","version":2,"pages":0,"joins":1}\n{"name":"a","pages":["1","2"]}', 'page', 2],
    [`{"format":"${'x'.repeat(5000)}`, 'format', 1],
  ])('%j: %s', async (text, problem, line) => {
    const library = await freshLibrary();
    await expect(library.restoreFrom(new Blob([text]))).rejects.toMatchObject({ problem, line });
    expect(await library.count()).toBe(0);
  });

  it('that is cut off anywhere is refused', async () => {
    const library = await filled();
    const whole = new Uint8Array(await (await library.backUp()).arrayBuffer());
    const empty = await freshLibrary();
    for (let end = 0; end < whole.length - 1; end += 997)
      await expect(empty.restoreFrom(new Blob([whole.slice(0, end)]))).rejects.toBeInstanceOf(ImportError);
    // Its last lines are short: between any two of them, too.
    for (const lines = (await library.backUp().then(linesOf)).slice(0, -2); lines.length > 0; lines.pop())
      await expect(empty.restoreFrom(fileOf([...lines, '']))).rejects.toMatchObject({
        problem: 'short',
        line: lines.length,
      });
    expect(await empty.count()).toBe(0);
  });

  it('that is no UTF-8 is refused with its line', async () => {
    const library = await filled();
    const whole = new Uint8Array(await (await library.backUp()).arrayBuffer());
    const second = whole.indexOf(10) + 1;
    const third = whole.indexOf(10, second) + 1;
    whole[third + 20] = 0xff;
    await expect(library.restoreFrom(new Blob([whole]))).rejects.toMatchObject({ problem: 'encoding' });
  });

  it('may come with Windows’ line ends and a mark of its bytes’ order', async () => {
    const library = await filled();
    const text = await (await library.backUp()).text();
    const empty = await freshLibrary();
    expect((await empty.restoreFrom(new Blob([`\uFEFF${text.replaceAll('\n', '\r\n')}`]))).added).toBe(3);
    expect(await (await empty.backUp()).text()).toBe(text);
  });
});

describe('a hostile file', () => {
  const line = async (): Promise<string> => (await linesOf(await (await filled()).backUp()))[1]!;

  it.each([
    ['"__proto__"', '__proto__'],
    ['"\\u005f_proto__"', '__proto__'],
    ['"constructor"', 'constructor'],
    ['"prototype"', 'prototype'],
  ])('with %s for a name is refused, wherever that stands', async (name, path) => {
    const text = await line();
    const places: [string, string][] = [
      ['{"id"', path],
      ['{"url"', `versions[0].article.${path}`],
    ];
    for (const [before, where] of places) {
      const hostile = text.replace(before, `{${name}:{"polluted":true},${before.slice(1)}`);
      expect(() => checkPage({ number: 2, text: hostile })).toThrow(
        expect.objectContaining({ problem: 'unknown', line: 2, path: where }),
      );
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('with such a name in a join is refused', () => {
    const text = '{"name":"a","__proto__":{"polluted":true},"pages":["1","2"]}';
    expect(() => checkJoin({ number: 2, text }, new Set([1, 2]))).toThrow(
      expect.objectContaining({ problem: 'unknown', line: 2, path: '__proto__' }),
    );
  });

  it('may speak of such names in its texts', async () => {
    const library = await freshLibrary();
    await library.save(readOf(`${TEXT}\nMã __proto__ và constructor.`), urlOf(1));
    expect((await (await freshLibrary()).restoreFrom(await library.backUp())).added).toBe(1);
  });

  it('with a number beyond all numbers is refused', async () => {
    const text = (await line()).replace(/"value":[\d.]+/, '"value":1e999');
    expect(() => checkPage({ number: 2, text })).toThrow(expect.objectContaining({ problem: 'value' }));
  });

  it('of objects within objects is refused without harm', async () => {
    const deep = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
    for (const text of [deep, `{"constructor":1,"b":${deep}}`, `{"b":${deep},"constructor":1}`])
      expect(() => checkPage({ number: 2, text })).toThrow(ImportError);
  });
});
