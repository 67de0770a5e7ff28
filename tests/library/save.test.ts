import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../lib/library/index.ts';
import { clock, freshLibrary, numbered, readOf, TEXT, urlOf } from './reads.ts';

const url = urlOf(1);

describe('saving', () => {
  it('keeps a page under its address, with the digest as it was read', async () => {
    const library = await freshLibrary();
    const read = readOf(TEXT, { site: 'kontum.example.gov.vn', published: '2024-02-05', url });
    const { page, came } = await library.save(read, `${url}&utm_source=zalo#x`);
    expect(came).toBe('new');
    expect(page).toMatchObject({
      id: 1,
      address: url,
      url: `${url}&utm_source=zalo#x`,
      versions: 1,
      labels: [],
      note: '',
    });
    expect(page).toMatchObject({
      title: read.digest.source.title,
      site: 'kontum.example.gov.vn',
      published: '2024-02-05',
    });
    expect(page).toMatchObject({
      savedAt: '2024-03-01T00:01:00.000Z',
      firstSavedAt: page.savedAt,
      readAt: read.readAt,
    });
    expect(page.counts.documents).toBe(read.digest.documents.length);
    expect(await library.find(`${url}&fbclid=3`)).toEqual(page);
    expect(await library.page(page.id)).toEqual(page);
    expect(await library.versions(page.id)).toEqual([{ page: 1, version: 1, savedAt: page.savedAt, ...read }]);
    expect(await library.count()).toBe(1);
  });

  it('writes nothing where the very text was saved before', async () => {
    const library = await freshLibrary();
    const first = await library.save(readOf(TEXT), url);
    const again = await library.save(readOf(TEXT, {}, '2024-05-05T00:00:00.000Z'), `${url}#a`);
    expect(again).toEqual({ page: first.page, came: 'same' });
    expect(await library.versions(1)).toHaveLength(1);
  });

  it('makes a version of a page whose text changed, and of one that went back to an older text', async () => {
    const library = await freshLibrary();
    await library.save(readOf(TEXT), url);
    const changed = await library.save(readOf(TEXT.replace('955', '965')), url);
    expect(changed).toMatchObject({ came: 'version', page: { id: 1, versions: 2 } });
    expect(changed.page.firstSavedAt < changed.page.savedAt).toBe(true);
    expect((await library.save(readOf(TEXT), url)).came).toBe('version');
    const versions = await library.versions(1);
    expect(versions.map(({ version }) => version)).toEqual([1, 2, 3]);
    expect(versions.map(({ article }) => article.blocks.some(({ text }) => text.includes('965')))).toEqual([
      false,
      true,
      false,
    ]);
    expect(await library.count()).toBe(1);
  });

  it('keeps versions in their order when the clock is put back', async () => {
    const library = await freshLibrary({ now: () => new Date('2024-03-01T00:00:00.000Z') });
    await library.save(readOf(TEXT), url);
    const { page } = await library.save(readOf(TEXT.replace('955', '965')), url);
    expect(page.savedAt > page.firstSavedAt).toBe(true);
  });

  it('keeps note and labels of a page that changed', async () => {
    const library = await freshLibrary();
    await library.save(readOf(TEXT), url);
    await library.setNote(1, 'Hỏi lại');
    await library.setLabels(1, ['Gấp']);
    const { page } = await library.save(readOf(TEXT.replace('955', '965')), url);
    expect(page).toMatchObject({ note: 'Hỏi lại', labels: ['Gấp'], facets: { label: ['Gấp'] } });
  });

  it('brings a removed page back as new, with its versions and note', async () => {
    const library = await freshLibrary();
    await library.save(readOf(TEXT), url);
    await library.setNote(1, 'Hỏi lại');
    await library.remove([1]);
    expect(await library.save(readOf(TEXT), url)).toMatchObject({
      came: 'new',
      page: { id: 1, note: 'Hỏi lại', versions: 1 },
    });
    await library.remove([1]);
    const { came, page } = await library.save(readOf(TEXT.replace('955', '965')), url);
    expect([came, page.versions]).toEqual(['new', 2]);
    expect(await library.count()).toBe(1);
  });

  it('loses nothing when many are saved at once, also from another tab', async () => {
    const library = await freshLibrary();
    const other = await openLibrary({ now: clock() });
    const saved = await Promise.all(
      Array.from({ length: 30 }, (_, n) => (n % 2 ? library : other).save(numbered(n), urlOf(n))),
    );
    expect(new Set(saved.map(({ page }) => page.id)).size).toBe(30);
    for (const one of [library, other]) expect(await one.count()).toBe(30);
  });

  it('is still there when the library is opened again', async () => {
    const library = await freshLibrary();
    await library.save(readOf(TEXT), url);
    library.close();
    const again = await openLibrary();
    expect((await again.find(url))?.id).toBe(1);
  });
});

describe('all pages', () => {
  it('come with their newest version, without the removed, those that are asked for', async () => {
    const library = await freshLibrary();
    for (let n = 1; n <= 60; n += 1) await library.save(numbered(n), urlOf(n));
    await library.save(readOf(TEXT), urlOf(3));
    await library.remove([2]);
    const seen: number[] = [];
    for await (const { page, digest, article } of library.all()) {
      seen.push(page.id);
      expect(digest.source.title).toBe(page.title);
      if (page.id === 3) expect(article).toEqual(readOf(TEXT).article);
    }
    expect(seen).toEqual(Array.from({ length: 60 }, (_, i) => i + 1).filter((id) => id !== 2));
    const some: number[] = [];
    for await (const { page } of library.all([5, 2, 4, 5, 999])) some.push(page.id);
    expect(some).toEqual([4, 5]);
  });
});
