import { makeCatalog } from './catalog.ts';
import { connect } from './connection.ts';
import { makeCare } from './look-after.ts';
import { makeNameCache } from './name-cache.ts';
import * as own from './own.ts';
import * as reading from './reading.ts';
import { save } from './save.ts';
import { NAME } from './schema.ts';
import { search, values } from './search.ts';
import { type Library, LibraryError } from './types.ts';

export type LibraryOptions = {
  /** Whether this window is a private one: it keeps nothing. Asked once; nothing is opened before the answer. */
  isPrivate?: () => boolean | Promise<boolean>;
  /** The database's name, for tests. */
  name?: string;
  now?: () => Date;
};

/**
 * Opens the library of this browser. Throws LibraryError: 'private' in a private window, 'newer' where a newer version
 * of the extension has written it, 'unavailable' where the browser gives no storage.
 */
export async function openLibrary({
  isPrivate,
  name = NAME,
  now = () => new Date(),
}: LibraryOptions = {}): Promise<Library> {
  if (await isPrivate?.()) throw new LibraryError('private');
  const connection = connect(name);
  const catalog = makeCatalog();
  const count = () =>
    connection.read(['heads'], async (transaction) => {
      let pages = 0;
      for (const { removed } of await catalog(transaction, 'heads')) if (!removed) pages += 1;
      return pages;
    });
  // Whatever keeps it from opening is told here, not at the first call.
  await connection.read(['incoming'], async (transaction) => transaction.objectStore('incoming').count());
  const names = makeNameCache();
  const care = makeCare(connection, catalog);
  return {
    save: async (read, url) => save(connection, read, url, now()),
    find: (url) => reading.find(connection, url),
    page: (id) => reading.page(connection, id),
    versions: (id) => reading.versions(connection, id),
    async search(query) {
      if (query.words.trim() !== '') await care.words();
      const answer = await search(connection, catalog, query);
      care.begin();
      return answer;
    },
    values: (facet) => values(connection, catalog, names, facet),
    setNote: (id, note) => own.setNote(connection, id, note, now()),
    setLabels: (id, labels) => own.setLabels(connection, id, labels),
    remove: (ids) => own.remove(connection, ids, now()),
    restore: (ids) => own.restore(connection, ids),
    purge: async (ids) => (await import('./purge.ts')).purge(connection, ids, now()),
    joins: async () => (await import('./joins.ts')).joins(connection),
    join: async (joins) => (await import('./joins.ts')).join(connection, joins),
    part: async (joins) => (await import('./joins.ts')).part(connection, joins),
    all: (ids) => reading.all(connection, ids),
    count,
    backUp: async () => (await import('./back-up.ts')).backUp(connection),
    restoreFrom: async (file) => (await import('./import.ts')).restoreFrom(connection, file, now()),
    close: () => connection.close(),
  };
}
