import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { wipe } from '../../components/library/wipe.ts';
import { openLibrary } from '../../lib/library/index.ts';
import type { Join, Library } from '../../lib/library/types.ts';
import type { KeptRead } from '../../lib/session/kept.ts';
import { freshLibrary, numbered, readOf, TEXT, urlOf } from './reads.ts';

/** Each page is read by the whole engine: on a busy machine some dozens take their time. */
vi.setConfig({ testTimeout: 60_000 });

const NAME = 'trần văn bình';
const pair = (a: string | number, b: string | number, name = NAME): Join => ({ name, pages: [`${a}`, `${b}`] });
const text = async (library: Library): Promise<string> => (await library.backUp()).text();

const reads = new Map<number, KeptRead>();
/** A page by its number, read once for all tests. */
function page(n: number): KeptRead {
  const read = reads.get(n) ?? numbered(n);
  reads.set(n, read);
  return read;
}
/** A library with pages of those numbers, saved at one moment; their ids count up from 1. */
async function holding(...numbers: number[]): Promise<Library> {
  const library = await freshLibrary({ now: () => new Date('2024-03-01T00:00:00.000Z') });
  for (const n of numbers) await library.save(page(n), urlOf(n));
  return library;
}

/** The joins of a back-up, each page by its address. */
function joinsIn(file: string): string[] {
  const lines = file.split('\n').filter(Boolean).slice(1);
  const parsed = lines.map((line) => JSON.parse(line) as { id: number; versions: { url: string }[] } | Join);
  const urls = new Map(parsed.flatMap((one) => ('id' in one ? [[`${one.id}`, one.versions[0]!.url]] : [])));
  const told = (mention: string) => mention.replace(/^\d+/, (id) => urls.get(id) ?? 'nowhere');
  return parsed.flatMap((one) => ('id' in one ? [] : [`${one.name}: ${one.pages.map(told).sort().join(' ')}`])).sort();
}

describe('joins of people', () => {
  it('are kept, each once, whichever page is named first, and taken away', async () => {
    const library = await holding(1, 2, 3);
    expect(await library.joins()).toEqual([]);
    expect(await library.join([pair('2.2', 1), pair(3, 1)])).toEqual([pair(1, '2.2'), pair(1, 3)]);
    expect(await library.join([pair(1, '2.2'), pair(1, 2, 'lê văn tám')])).toHaveLength(3);
    library.close();
    const again = await openLibrary();
    expect(await again.joins()).toEqual([pair(1, 2, 'lê văn tám'), pair(1, '2.2'), pair(1, 3)]);
    expect(await again.part([pair('2.2', 1), pair(1, 2, 'lê văn tám')])).toEqual([pair(1, 3)]);
    expect(await again.joins()).toEqual([pair(1, 3)]);
  });

  it('of two tabs are both kept', async () => {
    const library = await holding(1, 2, 3);
    const other = await openLibrary();
    await Promise.all([library.join([pair(1, 2)]), other.join([pair(1, 3)])]);
    expect(await library.joins()).toEqual([pair(1, 2), pair(1, 3)]);
    await library.part([pair(1, 2)]);
    expect(await other.joins()).toEqual([pair(1, 3)]);
  });

  it('with a page that isn’t there, or with itself, are passed over', async () => {
    const library = await holding(1, 2);
    const came = await library.join([pair(1, 9), pair(9, 1), pair(1, 1), pair(0, 2), pair(1, 2)]);
    expect(came).toEqual([pair(1, 2)]);
  });

  it('stay while their pages can be restored, and go when these are purged', async () => {
    const library = await holding(1, 2, 3, 11);
    await library.join([pair(1, 2), pair(3, '2.2'), pair(1, 3), pair(3, 4)]);
    await library.remove([2]);
    expect(await library.joins()).toHaveLength(4);
    await library.purge();
    expect(await library.joins()).toHaveLength(4);
    await library.purge([2]);
    expect(await library.joins()).toEqual([pair(1, 3), pair(3, 4)]);
    // Saved again it is another page, which nobody has joined to anything.
    expect((await library.save(page(2), urlOf(2))).page.id).toBe(5);
    expect(await library.joins()).toEqual([pair(1, 3), pair(3, 4)]);
  });

  it('stay with a page that was removed and is saved again', async () => {
    const library = await holding(1, 2);
    await library.join([pair(1, 2)]);
    await library.remove([1, 2]);
    await library.restore([1]);
    await library.save(readOf(TEXT), urlOf(2));
    expect(await library.joins()).toEqual([pair(1, 2)]);
  });

  it('go with everything, and come back from the file byte for byte', async () => {
    const library = await holding(1, 2, 3);
    await library.join([pair(1, 2), pair(2, '3.2')]);
    await library.remove([3]);
    const before = await library.backUp();
    await wipe(library);
    expect([await library.joins(), await text(library)]).toEqual([[], await text(await freshLibrary())]);
    for (const empty of [library, await freshLibrary()]) {
      expect(await empty.restoreFrom(before)).toEqual({ added: 3, merged: 0, same: 0 });
      expect(await empty.joins()).toEqual([pair(1, 2), pair(2, '3.2')]);
      expect(await text(empty)).toBe(await before.text());
    }
  });

  it('go into the file as the library stands at one moment', async () => {
    const library = await holding(1, 2);
    await library.remove([2]);
    await library.join([pair(1, 2)]);
    const [file] = await Promise.all([library.backUp(), library.purge([2])]);
    // Whichever came first: both pages and their join, or one page alone.
    const { added } = await (await freshLibrary()).restoreFrom(file);
    expect(joinsIn(await file.text())).toHaveLength(added - 1);
    expect(joinsIn(await text(library))).toEqual([]);
  });
});

describe('joins of a file', () => {
  it('follow their pages to other numbers, beside those that are there', async () => {
    const office = await holding(1, 2, 3);
    await office.join([pair(1, '2.2'), pair(2, 3)]);
    const file = await office.backUp();
    const home = await holding(3, 4, 2);
    await home.join([pair(1, 3), pair(1, 2, 'lê văn tám')]);
    // Page 1 is new, page 2 is joined to it, and page 3 has nothing new.
    expect(await home.restoreFrom(file)).toEqual({ added: 1, merged: 1, same: 1 });
    const id = (await home.find(urlOf(1)))!.id;
    expect(await home.joins()).toEqual([pair(1, 2, 'lê văn tám'), pair(1, 3), pair('3.2', id)]);
    expect(await home.restoreFrom(file)).toEqual({ added: 0, merged: 0, same: 3 });
  });

  it('become none where their pages are one here', async () => {
    const library = await holding(1, 2);
    await library.join([pair(1, 2)]);
    const file = (await text(library)).replaceAll(urlOf(2), `${urlOf(1)}&utm_source=zalo`);
    const empty = await freshLibrary();
    await empty.restoreFrom(new Blob([file]));
    expect([await empty.count(), await empty.joins()]).toEqual([1, []]);
  });

  it('are not taken over where the disk is full, and nothing else of the file is', async () => {
    const file = await (async () => {
      const library = await holding(1, 2);
      await library.join([pair(1, 2)]);
      return library.backUp();
    })();
    const home = await holding(1);
    const before = await text(home);
    const { put } = IDBObjectStore.prototype;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'joins') throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, args);
    });
    await expect(home.restoreFrom(file)).rejects.toMatchObject({ fault: 'full' });
    full.mockRestore();
    expect([await text(home), await home.joins()]).toEqual([before, []]);
  });
});

const number = fc.integer({ min: 1, max: 3 });
/** A mention by its page's number; its suffix, as the mention has it, says which of the name. */
type Named = { n: number; suffix: string };
const mention: fc.Arbitrary<Named> = fc.record({ n: number, suffix: fc.constantFrom('', '.2') });
type Couple = [Named, Named, name: string];
const couple: fc.Arbitrary<Couple> = fc.tuple(mention, mention, fc.constantFrom(NAME, 'lê văn tám'));
/** The couple's join, by the ids that the pages have in a library; 0 where it has none. */
function joinOf([a, b, name]: Couple, idOf: (n: number) => number): Join {
  return pair(`${idOf(a.n)}${a.suffix}`, `${idOf(b.n)}${b.suffix}`, name);
}
/** What a reader does, each with the numbers of the pages that it is done to. */
const deed = fc.oneof(
  fc.record({ does: fc.constantFrom('save', 'remove', 'remove', 'restore', 'purge', 'purge'), n: number }),
  fc.record({ does: fc.constantFrom('join', 'join', 'part'), couple }),
);

describe('a library with joins', () => {
  it('is the same, byte for byte, after it was restored, whatever was done to it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 10, maxLength: 40 }), async (deeds) => {
        const library = await holding(1, 2, 3);
        const ids = new Map([1, 2, 3].map((n) => [n, n]));
        const removed = new Set<number>();
        const expected = new Set<string>();
        for (const one of deeds) {
          if ('n' in one) {
            const id = ids.get(one.n) ?? 0;
            if (one.does === 'save') ids.set(one.n, (await library.save(page(one.n), urlOf(one.n))).page.id);
            else await library[one.does as 'remove' | 'restore' | 'purge']([id]);
            if (one.does === 'remove') removed.add(one.n);
            else if (one.does !== 'purge') removed.delete(one.n);
            else if (removed.delete(one.n)) {
              ids.delete(one.n);
              for (const join of expected) if (join.includes(urlOf(one.n))) expected.delete(join);
            }
            continue;
          }
          const [a, b, name] = one.couple;
          const told = `${name}: ${[a, b]
            .map(({ n, suffix }) => urlOf(n) + suffix)
            .sort()
            .join(' ')}`;
          const join = joinOf(one.couple, (n) => ids.get(n) ?? 0);
          await library[one.does as 'join' | 'part']([join]);
          const areThere = ids.has(a.n) && ids.has(b.n) && join.pages[0] !== join.pages[1];
          if (one.does === 'part') expected.delete(told);
          else if (areThere) expected.add(told);
        }
        const file = await library.backUp();
        expect(joinsIn(await file.text())).toEqual([...expected].sort());
        const empty = await freshLibrary();
        await empty.restoreFrom(file);
        expect(await text(empty)).toBe(await file.text());
      }),
      { numRuns: 40 },
    );
  });

  it('has the joins of both after another was merged into it, and again', async () => {
    const kept = fc.tuple(
      fc.shuffledSubarray([1, 2, 3], { minLength: 1 }),
      fc.array(couple, { maxLength: 5 }),
      fc.subarray([1, 2]),
    );
    const made = async (pages: number[], joins: Couple[], removed: number[]): Promise<Library> => {
      const library = await holding(...pages);
      await library.join(joins.map((one) => joinOf(one, (n) => pages.indexOf(n) + 1)));
      await library.remove(removed);
      return library;
    };
    await fc.assert(
      fc.asyncProperty(kept, kept, async (a, b) => {
        const file = await (await made(...a)).backUp();
        const library = await made(...b);
        const both = new Set([...joinsIn(await file.text()), ...joinsIn(await text(library))]);
        await library.restoreFrom(file);
        const merged = await text(library);
        expect(joinsIn(merged)).toEqual([...both].sort());
        expect(await library.restoreFrom(file)).toMatchObject({ added: 0, merged: 0 });
        expect(await text(library)).toBe(merged);
      }),
      { numRuns: 40 },
    );
  });
});
