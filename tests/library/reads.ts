import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { type LibraryOptions, openLibrary } from '../../lib/library/index.ts';
import type { Library, Query } from '../../lib/library/types.ts';

import { ALL } from './texts.ts';

export { ALL, numbered, readOf, TEXT, urlOf } from './texts.ts';

/** A clock that goes on by a minute each time it is looked at. */
export function clock(start = '2024-03-01T00:00:00.000Z'): () => Date {
  let at = Date.parse(start);
  return () => {
    at += 60_000;
    return new Date(at);
  };
}

/** A browser without a library. */
export const freshBrowser = (): void => {
  globalThis.indexedDB = new IDBFactory();
};

/** A library on an empty disk. */
export async function freshLibrary(options: LibraryOptions = {}): Promise<Library> {
  freshBrowser();
  return openLibrary({ now: clock(), ...options });
}

/** The numbers of the pages that answer, in order. */
export const found = async (library: Library, query: Partial<Query>): Promise<number[]> =>
  (await library.search({ ...ALL, ...query })).hits.map(({ page }) => page.id);
