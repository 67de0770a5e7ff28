import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { mergeOwn, mergeTexts } from '../../lib/library/merge.ts';
import type { Own } from '../../lib/library/rows.ts';
import type { TextRef } from '../../lib/library/schema.ts';
import { clock, freshLibrary, numbered, readOf, TEXT, urlOf } from './reads.ts';

/** Each page is read by the whole engine: on a busy machine some dozens take their time. */
vi.setConfig({ testTimeout: 60_000 });

const moment = fc.integer({ min: 0, max: 9 }).map((n) => `2024-03-0${n + 1}T00:00:00.000Z`);
const paragraph = fc.constantFrom('Gọi lại', 'Hỏi Sở', '5', '15 triệu', 'đã xong');
const own: fc.Arbitrary<Own> = fc
  .record({
    labels: fc.array(fc.constantFrom('Gấp', 'gấp', 'Quý I', 'Xong'), { maxLength: 3 }),
    note: fc.uniqueArray(paragraph, { maxLength: 2 }).map((parts) => parts.join('\n\n')),
    at: moment,
    removedAt: fc.option(moment, { nil: null }),
  })
  .map(({ at, note, ...others }) => ({ ...others, note, notedAt: note ? at : null }));
/** The same moment has the same text: a library never saves two texts of a page at once. */
const texts: fc.Arbitrary<TextRef[]> = fc
  .uniqueArray(fc.record({ savedAt: moment, hash: fc.constantFrom('a', 'b', 'c') }), {
    selector: ({ savedAt }) => savedAt,
  })
  .map((all) =>
    all
      .sort((x, y) => (x.savedAt < y.savedAt ? -1 : 1))
      .filter(({ hash }, i, sorted) => hash !== sorted[i - 1]?.hash)
      .map((text, key) => ({ ...text, key })),
  );
const bare = (all: readonly TextRef[]) => all.map(({ savedAt, hash }) => `${savedAt} ${hash}`);

describe('the versions of two libraries', () => {
  it('are the same, whichever is merged into which, and again', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const merged = mergeTexts(a, b);
        expect(bare(mergeTexts(b, a))).toEqual(bare(merged));
        expect(bare(mergeTexts(merged, b))).toEqual(bare(merged));
        expect(bare(mergeTexts(merged, a))).toEqual(bare(merged));
      }),
    );
  });
  it('lose no text, and stand in the order of their saving', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const merged = mergeTexts(a, b);
        expect(new Set(merged.map(({ hash }) => hash))).toEqual(new Set([...a, ...b].map(({ hash }) => hash)));
        const moments = merged.map(({ savedAt }) => savedAt);
        expect(moments).toEqual([...moments].sort());
        // One that is not there any more was saved again without a change since the one that is.
        for (const { savedAt, hash } of [...a, ...b])
          expect(
            merged.findLast((text) => text.savedAt < savedAt || (text.savedAt === savedAt && text.hash <= hash))?.hash,
          ).toBe(hash);
      }),
    );
  });
});

describe('what is the reader’s own in two libraries', () => {
  it('is the same, whichever is merged into which, and again', () => {
    fc.assert(
      fc.property(own, own, (a, b) => {
        const merged = mergeOwn(a, b);
        expect(mergeOwn(b, a)).toEqual(merged);
        expect(mergeOwn(merged, b)).toEqual(merged);
        expect(mergeOwn(merged, a)).toEqual(merged);
      }),
    );
  });
  it('loses no label and no note, and is removed only where it is removed in both', () => {
    fc.assert(
      fc.property(own, own, (a, b) => {
        const merged = mergeOwn(a, b);
        expect(new Set(merged.labels)).toEqual(new Set([...a.labels, ...b.labels]));
        const notes = merged.note.split('\n\n');
        for (const { note } of [a, b])
          for (const part of note.split('\n\n').filter(Boolean)) expect(notes).toContain(part);
        expect(merged.removedAt === null).toBe(a.removedAt === null || b.removedAt === null);
      }),
    );
  });
  it('has the newer note first', () => {
    const note = (text: string, notedAt: string): Own => ({ labels: [], note: text, notedAt, removedAt: null });
    const [old, fresh] = [note('cũ', '2024-01-01T00:00:00.000Z'), note('mới', '2024-02-01T00:00:00.000Z')];
    expect(mergeOwn(old, fresh)).toMatchObject({ note: 'mới\n\ncũ', notedAt: fresh.notedAt });
  });
});

describe('two libraries', () => {
  const make = async (start: string, texts: readonly string[], note: string) => {
    const library = await freshLibrary({ now: clock(start) });
    for (const text of texts) await library.save(readOf(text), urlOf(1));
    await library.setNote(1, note);
    return library;
  };
  const [a, b, c] = ['955', '965', '975'].map((value) => TEXT.replace('955', value)) as [string, string, string];

  it('become one: versions by when they were saved, the page found by its newest text', async () => {
    const office = await make('2024-03-01T00:00:00.000Z', [a, c], 'ở cơ quan');
    const file = await office.backUp();
    const home = await make('2024-02-01T00:00:00.000Z', [b], 'ở nhà');
    await home.save(numbered(7), urlOf(7));
    expect(await home.restoreFrom(file)).toEqual({ added: 0, merged: 1, same: 0 });
    const values = (await home.versions(1)).map(({ article }) => /(\d+) tỷ đồng/.exec(JSON.stringify(article))![1]);
    expect(values).toEqual(['965', '955', '975']);
    const page = (await home.find(urlOf(1)))!;
    expect(page).toMatchObject({ versions: 3, note: 'ở cơ quan\n\nở nhà', firstSavedAt: '2024-02-01T00:01:00.000Z' });
    expect(page.savedAt).toBe('2024-03-01T00:02:00.000Z');
    const search = async (words: string) =>
      (
        await home.search({
          words,
          facets: {},
          published: { from: null, to: null },
          saved: { from: null, to: null },
          order: 'saved',
          offset: 0,
          limit: 9,
        })
      ).total;
    expect([await search('975 ty'), await search('965 ty')]).toEqual([1, 0]);
    expect(await home.restoreFrom(file)).toEqual({ added: 0, merged: 0, same: 1 });
  });

  it('give the same file, whichever is merged into which', async () => {
    const files: Blob[] = [];
    const of = [
      () => make('2024-03-01T00:00:00.000Z', [a, c], 'ở cơ quan'),
      () => make('2024-02-01T00:00:00.000Z', [a, b], 'ở nhà'),
    ] as const;
    for (const one of of) files.push(await (await one()).backUp());
    const merged: string[] = [];
    for (const [i, one] of of.entries()) {
      const library = await one();
      await library.restoreFrom(files[1 - i]!);
      merged.push(await (await library.backUp()).text());
    }
    expect(merged[0]).toBe(merged[1]);
  });

  it('keep two pages that have the same number', async () => {
    const office = await freshLibrary();
    await office.save(numbered(1), urlOf(1));
    await office.save(numbered(2), urlOf(2));
    const file = await office.backUp();
    const home = await freshLibrary();
    await home.save(numbered(3), urlOf(3));
    expect(await home.restoreFrom(file)).toEqual({ added: 2, merged: 0, same: 0 });
    expect(await home.count()).toBe(3);
    for (const n of [1, 2, 3])
      expect((await home.versions((await home.find(urlOf(n)))!.id))[0]!.article).toEqual(numbered(n).article);
  });

  it('bring a page back that was removed in one of them', async () => {
    const library = await freshLibrary();
    await library.save(numbered(1), urlOf(1));
    const file = await library.backUp();
    await library.remove([1]);
    expect(await library.restoreFrom(file)).toEqual({ added: 0, merged: 1, same: 0 });
    expect(await library.count()).toBe(1);
  });
});
