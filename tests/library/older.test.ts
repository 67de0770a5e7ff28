import { readdirSync, readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { connect } from '../../lib/library/connection.ts';
import { DERIVED } from '../../lib/library/derive.ts';
import { FORMAT_VERSION } from '../../lib/library/file-format.ts';
import { openLibrary } from '../../lib/library/index.ts';
import { isOutdated, rederive } from '../../lib/library/rederive.ts';
import { NAME, VERSION } from '../../lib/library/schema.ts';
import type { Join, Library } from '../../lib/library/types.ts';
import { type Dump, load } from './fixtures/dump.ts';
import { ALL, clock, found, freshBrowser, freshLibrary, numbered, readOf, TEXT, urlOf } from './reads.ts';

/** Each page is read by the whole engine: on a busy machine some dozens take their time. */
vi.setConfig({ testTimeout: 60_000 });

const FOLDER = 'tests/library/fixtures';
const stored = (start: string): string[] => readdirSync(FOLDER).filter((name) => name.startsWith(start));
const text = (name: string): string => readFileSync(`${FOLDER}/${name}`, 'utf8');

/** What the library of the fixtures holds, whatever version wrote it (`fixtures/make.ts`); the first knew no joins. */
async function expectWhole(library: Library, name: string): Promise<void> {
  expect(await found(library, {})).toEqual([1, 2]);
  expect(await library.page(1)).toMatchObject({
    address: urlOf(1),
    versions: 2,
    note: 'Hỏi lại Sở Kế hoạch',
    labels: ['Gấp', 'Quý I'],
  });
  const versions = await library.versions(1);
  expect(versions.map(({ article }) => article.blocks.map((block) => block.text))).toEqual(
    [TEXT, TEXT.replace('955', '965')].map((page) => page.split('\n').slice(1)),
  );
  expect(versions[1]!.digest.targets.some(({ value }) => value === 965)).toBe(true);
  expect(await found(library, { words: 'nghi quyet 57' })).toEqual([1, 2]);
  expect(await found(library, { words: 'hoi lai' })).toEqual([1]);
  expect(await found(library, { facets: { person: ['Trần Văn Bình'], label: ['Gấp'] } })).toEqual([1]);
  await library.restore([3]);
  expect(await found(library, { words: 'ma3' })).toEqual([3]);
  const joins: Join[] = [
    { name: 'trần văn bình', pages: ['1', '2'] },
    { name: 'trần văn bình', pages: ['1', '3'] },
  ];
  expect(await library.joins()).toEqual(/-1\./.test(name) ? [] : joins);
  expect(await library.join(joins)).toEqual(joins);
}

describe('a library of an older version', () => {
  it('is at hand for each version up to this one', () => {
    expect(stored('database-')).toEqual(Array.from({ length: VERSION }, (_, i) => `database-${i + 1}.json`));
    expect(stored('file-')).toEqual(Array.from({ length: FORMAT_VERSION }, (_, i) => `file-${i + 1}.jsonl`));
  });

  it.each(stored('database-'))('%s is carried over', async (name) => {
    freshBrowser();
    await load(JSON.parse(text(name)) as Dump);
    const library = await openLibrary({ now: clock('2024-04-01T00:00:00.000Z') });
    await expectWhole(library, name);
    expect((await library.save(numbered(9), urlOf(9))).page.id).toBe(4);
  });

  it.each(stored('file-'))('%s is taken over', async (name) => {
    const library = await freshLibrary();
    expect(await library.restoreFrom(new Blob([text(name)]))).toEqual({ added: 3, merged: 0, same: 0 });
    await expectWhole(library, name);
  });

  it('gives the file that it gave then', async () => {
    freshBrowser();
    await load(JSON.parse(text(`database-${VERSION}.json`)) as Dump);
    expect(await (await (await openLibrary()).backUp()).text()).toBe(text(`file-${FORMAT_VERSION}.jsonl`));
  });
});

describe('what an older code derived', () => {
  /** As if a code before this one had made of the pages what lists and the search hold. */
  async function outdated(pages: number): Promise<void> {
    const library = await freshLibrary();
    for (let n = 1; n <= pages; n += 1) await library.save(readOf(`${TEXT}\nMã${n} riêng.`), urlOf(n));
    await library.setLabels(2, ['Gấp']);
    await library.remove([3]);
    library.close();
    const database = await openDB(NAME);
    for (const row of await database.getAll('pages'))
      await database.put('pages', { ...row, derived: DERIVED - 1, title: 'cũ', facets: {}, fingerprint: 'cũ' });
    for (const store of ['heads', 'values', 'words'])
      for (const block of await database.getAll(store))
        if (store !== 'heads') await database.put(store, { ...block, rows: [] });
    database.close();
  }

  it('is derived anew: title, facets, words, fingerprint; what is the reader’s own stays', async () => {
    await outdated(25);
    const connection = connect(NAME);
    expect(await isOutdated(connection)).toBe(true);
    expect(await rederive(connection)).toBe(25);
    expect([await isOutdated(connection), await rederive(connection)]).toEqual([false, 0]);
    const library = await openLibrary();
    expect(await library.page(2)).toMatchObject({
      title: readOf(TEXT).digest.source.title,
      labels: ['Gấp'],
      facets: { person: ['Trần Văn Bình'], label: ['Gấp'] },
    });
    expect(await found(library, { words: 'ma7' })).toEqual([7]);
    expect(await found(library, { facets: { label: ['Gấp'] } })).toEqual([2]);
    expect((await library.search({ ...ALL, limit: 1 })).total).toBe(24);
    expect(await library.page(3)).toBeNull();
  });

  it('is derived anew by whoever searches, who hasn’t to wait for it', async () => {
    await outdated(12);
    const library = await openLibrary();
    await found(library, {});
    await expect.poll(() => found(library, { words: 'ma12' }), { timeout: 20_000 }).toEqual([12]);
  });
});
