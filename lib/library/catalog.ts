import type { Head, HeadBlock, ReadTransaction, WordBlock, Words } from './schema.ts';

/**
 * What the search has in memory: every page's head and, once words were asked for, its words. Each reading of it first
 * asks the database for the blocks that were written since, by whomever.
 */
export type Catalog = {
  /** All pages' heads, as they are now; needs the store 'heads'. */
  heads: (transaction: ReadTransaction) => Promise<Iterable<Head>>;
  /** All pages' words; needs the store 'words'. */
  words: (transaction: ReadTransaction) => Promise<Iterable<Words>>;
};

/** A catalog that knows nothing yet; it belongs to one library. */
export function makeCatalog(): Catalog {
  const heads = cache<HeadBlock>();
  const words = cache<WordBlock>();
  return {
    heads: async (transaction) => {
      const store = transaction.objectStore('heads');
      const blocks = await heads(transaction.db, (range) => store.index('changed').getAll(range));
      return rowsOf(blocks, (block) => block.heads);
    },
    words: async (transaction) => {
      const store = transaction.objectStore('words');
      const blocks = await words(transaction.db, (range) => store.index('changed').getAll(range));
      return rowsOf(blocks, (block) => block.words);
    },
  };
}

function* rowsOf<Block, Row>(blocks: Iterable<Block>, rows: (block: Block) => Row[]): Iterable<Row> {
  for (const block of blocks) yield* rows(block);
}

/** Blocks as last read. A connection that was opened anew may lead to another database: then all is read anew. */
function cache<Block extends { block: number; changed: number }>() {
  let known = new Map<number, Block>();
  let last = 0;
  let source: unknown = null;
  return async (database: unknown, since: (range: IDBKeyRange) => Promise<Block[]>): Promise<Iterable<Block>> => {
    if (source !== database) {
      known = new Map();
      last = 0;
      source = database;
    }
    const blocks = await since(IDBKeyRange.lowerBound(last, true));
    for (const block of blocks) {
      known.set(block.block, block);
      last = Math.max(last, block.changed);
    }
    return known.values();
  };
}
