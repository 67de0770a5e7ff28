import type { IDBPObjectStore } from 'idb';
import type { BlockOf, BlockRows, BlockStore, LibrarySchema, ReadTransaction, StoreName } from './schema.ts';

/**
 * What the search has in memory: every page's head, and once they were asked for, the values of its filters and its
 * words. Each reading first asks the database for the blocks that were written since, by whomever; where there are
 * none, it gives the same array.
 */
export type Catalog = <Store extends BlockStore>(
  transaction: ReadTransaction,
  store: Store,
) => Promise<readonly BlockRows[Store][]>;

/** A catalog that knows nothing yet; it belongs to one library. */
export function makeCatalog(): Catalog {
  const caches = { heads: makeCache('heads'), values: makeCache('values'), words: makeCache('words') };
  return (transaction, store) => (caches[store] as ReturnType<typeof makeCache<typeof store>>)(transaction);
}

/** Blocks as last read. A connection that was opened anew may lead to another database: then all is read anew. */
function makeCache<Store extends BlockStore>(name: Store) {
  let known = new Map<number, BlockRows[Store][]>();
  let rows: readonly BlockRows[Store][] = [];
  let last = 0;
  let source: unknown = null;
  return async (transaction: ReadTransaction): Promise<readonly BlockRows[Store][]> => {
    const store = transaction.objectStore(name as BlockStore);
    const isNew = source !== transaction.db;
    const fresh = (await (isNew
      ? allOf(store)
      : store.index('changed').getAll(IDBKeyRange.lowerBound(last, true)))) as BlockOf<BlockRows[Store]>[];
    if (isNew) {
      known = new Map();
      last = 0;
      source = transaction.db;
    }
    for (const block of fresh) {
      known.set(block.block, block.rows);
      last = Math.max(last, block.changed);
    }
    if (isNew || fresh.length > 0) rows = [...known.values()].flat();
    return rows;
  };
}

/** So many blocks are read at once: the page answers between them. */
const BATCH = 40;

/** All of a store, which is had faster without its index. */
async function allOf(
  store: IDBPObjectStore<LibrarySchema, StoreName[], BlockStore>,
): Promise<LibrarySchema[BlockStore]['value'][]> {
  const blocks: LibrarySchema[BlockStore]['value'][] = [];
  for (let last = -1; ; ) {
    const batch = await store.getAll(IDBKeyRange.lowerBound(last, true), BATCH);
    blocks.push(...batch);
    if (batch.length < BATCH) return blocks;
    last = batch.at(-1)?.block ?? Number.POSITIVE_INFINITY;
  }
}
