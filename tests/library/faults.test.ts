import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openLibrary } from '../../lib/library/index.ts';
import { NAME, VERSION } from '../../lib/library/schema.ts';
import { LibraryError } from '../../lib/library/types.ts';
import { found, freshBrowser, freshLibrary, numbered, readOf, TEXT, urlOf } from './reads.ts';

/** Each page is read by the whole engine: on a busy machine some dozens take their time. */
vi.setConfig({ testTimeout: 60_000 });

afterEach(() => {
  vi.restoreAllMocks();
});

/** From the nth call on, writing to a store of texts fails as a full disk does; the transaction ends with it. */
function fillDisk(after = 0): void {
  let calls = 0;
  const { add } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args) {
    calls += 1;
    if (this.name !== 'texts' || calls <= after) return add.apply(this, args);
    throw new DOMException('no room', 'QuotaExceededError');
  });
}

describe('a private window', () => {
  it('keeps nothing: no database is opened', async () => {
    freshBrowser();
    const opened = vi.spyOn(indexedDB, 'open');
    for (const isPrivate of [() => true, async () => true])
      await expect(openLibrary({ isPrivate })).rejects.toMatchObject({ fault: 'private' });
    expect(opened).not.toHaveBeenCalled();
    expect(await indexedDB.databases()).toEqual([]);
  });
  it('is asked, and another one opens', async () => {
    freshBrowser();
    const library = await openLibrary({ isPrivate: async () => false });
    expect((await library.save(readOf(TEXT), urlOf(1))).came).toBe('new');
  });
});

describe('a library that doesn’t open', () => {
  it('was written by a newer version: it says so and changes nothing', async () => {
    freshBrowser();
    const newer = await openDB(NAME, VERSION + 1, { upgrade: (database) => void database.createObjectStore('coming') });
    newer.close();
    await expect(openLibrary()).rejects.toMatchObject({ fault: 'newer' });
    const after = await openDB(NAME);
    expect([after.version, [...after.objectStoreNames]]).toEqual([VERSION + 1, ['coming']]);
  });

  it('isn’t to be had from the browser', async () => {
    freshBrowser();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('not here', 'SecurityError');
    });
    await expect(openLibrary()).rejects.toMatchObject({ fault: 'unavailable' });
    await expect(openLibrary()).rejects.toBeInstanceOf(LibraryError);
  });

  it('may open the next time', async () => {
    freshBrowser();
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('broken', 'UnknownError');
    });
    await expect(openLibrary()).rejects.toMatchObject({ fault: 'unavailable' });
    expect(await (await openLibrary()).count()).toBe(0);
  });
});

describe('a full disk', () => {
  it('is said, and what was saved before stands whole', async () => {
    const library = await freshLibrary();
    await library.save(numbered(1), urlOf(1));
    const before = await (await library.backUp()).text();
    fillDisk();
    await expect(library.save(numbered(2), urlOf(2))).rejects.toMatchObject({ fault: 'full' });
    await expect(library.save(readOf(TEXT), urlOf(1))).rejects.toMatchObject({ fault: 'full' });
    expect(await (await library.backUp()).text()).toBe(before);
    expect([await found(library, {}), await library.find(urlOf(2))]).toEqual([[1], null]);
    vi.restoreAllMocks();
    expect((await library.save(numbered(2), urlOf(2))).came).toBe('new');
  });

  it('in the middle of taking a file over leaves nothing of it', async () => {
    const library = await freshLibrary();
    for (let n = 1; n <= 40; n += 1) await library.save(numbered(n), urlOf(n));
    const file = await library.backUp();
    const other = await freshLibrary();
    fillDisk(30);
    await expect(other.restoreFrom(file)).rejects.toMatchObject({ fault: 'full' });
    vi.restoreAllMocks();
    expect(await other.count()).toBe(0);
    const database = await openDB(NAME);
    expect([await database.count('texts'), await database.count('incoming')]).toEqual([0, 0]);
    expect(await other.restoreFrom(file)).toMatchObject({ added: 40 });
  });
});

describe('writing', () => {
  it('asks the browser to have it on the disk, in one transaction over all that changes', async () => {
    const library = await freshLibrary();
    const made = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await library.save(readOf(TEXT), urlOf(1));
    expect(made).toHaveBeenCalledTimes(1);
    expect(made).toHaveBeenCalledWith(expect.arrayContaining(['pages', 'texts', 'heads', 'words']), 'readwrite', {
      durability: 'strict',
    });
  });

  it('is said to be done when the transaction is complete, and not before', async () => {
    const library = await freshLibrary();
    await library.save(numbered(1), urlOf(1));
    const { transaction } = IDBDatabase.prototype;
    const ended: string[] = [];
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
      const made = transaction.apply(this, args);
      made.addEventListener('complete', () => ended.push('complete'));
      return made;
    });
    const calls = [
      () => library.save(numbered(2), urlOf(2)),
      () => library.setNote(1, 'ghi chú'),
      () => library.setLabels(1, ['Gấp']),
      () => library.join([{ name: 'trần văn bình', pages: ['1', '2'] }]),
      () => library.part([{ name: 'trần văn bình', pages: ['1', '2'] }]),
      () => library.remove([1]),
      () => library.restore([1]),
      () => library.purge([1]),
    ];
    for (const call of calls) {
      ended.length = 0;
      await call().then(() => ended.push('said'));
      expect(ended).toEqual(['complete', 'said']);
    }
  });

  it('is not said where the transaction fails at its very end', async () => {
    const library = await freshLibrary();
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      const request = put.apply(this, args);
      // The words are written last: then the transaction is given up, as by a disk that fails to sync.
      if (this.name === 'words') request.addEventListener('success', () => this.transaction.abort());
      return request;
    });
    await expect(library.save(readOf(TEXT), urlOf(1))).rejects.toMatchObject({ fault: 'closed' });
    vi.restoreAllMocks();
    expect(await library.count()).toBe(0);
  });
});

describe('a library that is closed under a call', () => {
  it('by another tab that deletes it opens again, empty', async () => {
    const library = await freshLibrary();
    await library.save(readOf(TEXT), urlOf(1));
    expect(await found(library, {})).toEqual([1]);
    await deleteDB(NAME);
    expect([await library.count(), await found(library, {})]).toEqual([0, []]);
    expect((await library.save(readOf(TEXT), urlOf(1))).came).toBe('new');
  });

  it('by another tab with a newer version says so, and that one isn’t held up', async () => {
    const library = await freshLibrary();
    await library.save(readOf(TEXT), urlOf(1));
    const newer = await openDB(NAME, VERSION + 1);
    expect(await newer.count('pages')).toBe(1);
    await expect(library.count()).rejects.toMatchObject({ fault: 'newer' });
    newer.close();
  });

  it('while it saves: the save is done, since a connection waits for its transactions', async () => {
    const library = await freshLibrary();
    const saving = library.save(readOf(TEXT), urlOf(1));
    const newer = openDB(NAME, VERSION + 1);
    expect((await saving).came).toBe('new');
    expect(await (await newer).count('pages')).toBe(1);
  });

  it('by the browser is opened again, and the save is tried again', async () => {
    const library = await freshLibrary();
    await library.save(numbered(1), urlOf(1));
    const { transaction } = IDBDatabase.prototype;
    const spy = vi.spyOn(IDBDatabase.prototype, 'transaction');
    // Once when it begins, once in its middle.
    spy.mockImplementationOnce(() => {
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    });
    expect((await library.save(numbered(2), urlOf(2))).came).toBe('new');
    spy.mockImplementationOnce(function (this: IDBDatabase, ...args) {
      const made = transaction.apply(this, args);
      queueMicrotask(() => made.abort());
      return made;
    });
    expect((await library.save(numbered(3), urlOf(3))).came).toBe('new');
    expect(await found(library, {})).toEqual([3, 2, 1]);
  });

  it('by its owner stays closed', async () => {
    const library = await freshLibrary();
    library.close();
    await expect(library.count()).rejects.toMatchObject({ fault: 'closed' });
    await expect(library.save(readOf(TEXT), urlOf(1))).rejects.toMatchObject({ fault: 'closed' });
  });
});

describe('what was broken off while a file was taken over', () => {
  it('is no part of the library, and is taken out by purging once it is a day old', async () => {
    let now = new Date('2024-03-01T00:00:00.000Z');
    const library = await freshLibrary({ now: () => now });
    await library.save(numbered(1), urlOf(1));
    const { connect } = await import('../../lib/library/connection.ts');
    const { openStage } = await import('../../lib/library/stage.ts');
    const connection = connect(NAME);
    const { article, digest, readAt } = numbered(2);
    const stage = await openStage(connection, now);
    await stage.put([{ article, digest, readAt, url: urlOf(2), savedAt: now.toISOString(), hash: 'x' }]);
    connection.close();
    const database = await openDB(NAME);
    now = new Date('2024-03-01T10:00:00.000Z');
    await library.purge();
    expect([await library.count(), await database.count('texts')]).toEqual([1, 2]);
    now = new Date('2024-03-03T00:00:00.000Z');
    await library.purge();
    expect([await library.count(), await database.count('texts'), await database.count('incoming')]).toEqual([1, 1, 0]);
  });
});

describe('a page without an address of the web', () => {
  it.each(['', 'javascript:alert(1)', 'data:text/html,x', 'about:blank'])('%j is not saved', async (url) => {
    const library = await freshLibrary();
    await expect(library.save(readOf(TEXT), url)).rejects.toBeInstanceOf(LibraryError);
    expect(await library.count()).toBe(0);
  });
});
