import type { BlockOf, BlockRows, BlockStore, ReadTransaction } from './schema.ts';

/**
 * What the search has in memory: every page's head, and once they were asked for, the values of its filters and its
 * words. Each reading first asks the database for the blocks that were written since, by whomever.
 */
export type Catalog = <Store extends BlockStore>(
  transaction: ReadTransaction,
  store: Store,
) => Promise<Iterable<BlockRows[Store]>>;

/** A catalog that knows nothing yet; it belongs to one library. */
export function makeCatalog(): Catalog {
  const caches = { heads: makeCache('heads'), values: makeCache('values'), words: makeCache('words') };
  return (transaction, store) => (caches[store] as ReturnType<typeof makeCache<typeof store>>)(transaction);
}

/** Blocks as last read. A connection that was opened anew may lead to another database: then all is read anew. */
function makeCache<Store extends BlockStore>(name: Store) {
  let known = new Map<number, BlockOf<BlockRows[Store]>>();
  let last = 0;
  let source: unknown = null;
  return async (transaction: ReadTransaction): Promise<Iterable<BlockRows[Store]>> => {
    const store = transaction.objectStore(name as BlockStore);
    const isNew = source !== transaction.db;
    // All of a store is had faster without its index.
    const blocks = isNew ? store.getAll() : store.index('changed').getAll(IDBKeyRange.lowerBound(last, true));
    const fresh = (await blocks) as BlockOf<BlockRows[Store]>[];
    if (isNew) {
      known = new Map();
      last = 0;
      source = transaction.db;
    }
    for (const block of fresh) {
      known.set(block.block, block);
      last = Math.max(last, block.changed);
    }
    return rowsOf(known.values());
  };
}

function* rowsOf<Row>(blocks: Iterable<BlockOf<Row>>): Iterable<Row> {
  for (const { rows } of blocks) yield* rows;
}
