import { describe, expect, it } from 'vitest';
import { found, freshLibrary, numbered, readOf, TEXT, urlOf } from './reads.ts';

const three = async (now?: () => Date) => {
  const library = await freshLibrary(now ? { now } : {});
  for (let n = 1; n <= 3; n += 1) await library.save(numbered(n), urlOf(n));
  return library;
};

describe('notes and labels', () => {
  it('are kept, found and can be taken away', async () => {
    const library = await three();
    await library.setNote(2, 'Hỏi lại Sở Kế hoạch');
    await library.setLabels(2, [' Gấp ', 'Báo cáo  quý', 'Gấp', '']);
    expect(await library.page(2)).toMatchObject({ note: 'Hỏi lại Sở Kế hoạch', labels: ['Báo cáo quý', 'Gấp'] });
    expect(await found(library, { words: 'hoi lai' })).toEqual([2]);
    expect(await found(library, { words: 'nghi quyet bao cao' })).toEqual([2]);
    expect(await found(library, { facets: { label: ['gấp'] } })).toEqual([2]);
    expect(await library.values('label')).toEqual([
      { value: 'Báo cáo quý', pages: 1 },
      { value: 'Gấp', pages: 1 },
    ]);
    await library.setNote(2, '');
    await library.setLabels(2, []);
    expect(await library.page(2)).toMatchObject({ note: '', labels: [] });
    expect(await found(library, { words: 'hoi lai' })).toEqual([]);
    expect(await library.values('label')).toEqual([]);
  });

  it('of a page that is not there change nothing', async () => {
    const library = await three();
    await library.setNote(99, 'x');
    await library.setLabels(99, ['x']);
    expect(await library.count()).toBe(3);
    expect(await library.page(99)).toBeNull();
  });
});

describe('removing', () => {
  it('takes pages out of every answer, and restoring brings them back as they were', async () => {
    const library = await three();
    await library.setNote(2, 'ghi chú');
    const before = await library.page(2);
    await library.remove([2, 3]);
    expect(await found(library, {})).toEqual([1]);
    expect(await found(library, { words: 'ghi chu' })).toEqual([]);
    expect(await library.count()).toBe(1);
    expect([await library.page(2), await library.find(urlOf(2)), await library.versions(2)]).toEqual([null, null, []]);
    expect((await library.values('person'))[0]!.pages).toBe(1);
    for await (const { page } of library.all([1, 2])) expect(page.id).toBe(1);
    await library.restore([2, 3]);
    expect(await found(library, {})).toEqual([3, 2, 1]);
    expect(await library.page(2)).toEqual(before);
  });

  it('ends with purging: for good, and only what was removed', async () => {
    const library = await three();
    await library.remove([2]);
    await library.purge([1, 2]);
    await library.restore([1, 2]);
    expect(await found(library, {})).toEqual([3, 1]);
    expect((await library.save(numbered(2), urlOf(2))).page).toMatchObject({ id: 4, versions: 1, note: '' });
  });

  it('ends by itself after 30 days', async () => {
    let now = new Date('2024-03-01T00:00:00.000Z');
    const library = await three(() => now);
    await library.remove([1]);
    now = new Date('2024-03-20T00:00:00.000Z');
    await library.remove([2]);
    now = new Date('2024-04-01T00:00:00.000Z');
    await library.purge();
    await library.restore([1, 2]);
    expect(await found(library, {})).toEqual([3, 2]);
  });

  it('frees what the page took', async () => {
    const library = await freshLibrary();
    await library.save(readOf(TEXT), urlOf(1));
    await library.save(numbered(1), urlOf(1));
    await library.remove([1]);
    await library.purge([1]);
    library.close();
    const { openDB } = await import('idb');
    const database = await openDB('trich-yeu-library');
    expect(await database.count('texts')).toBe(0);
    expect(await database.count('pages')).toBe(0);
    expect((await database.getAll('words')).flatMap(({ rows }) => rows)).toEqual([]);
  });
});
