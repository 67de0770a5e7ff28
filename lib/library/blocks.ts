import type { BlockOf, BlockRows, BlockStore, Head, Values, Words, WriteTransaction } from './schema.ts';

/**
 * How many neighbouring pages share a block. Each save writes one block of each kind anew, so that the long rows are
 * few in theirs.
 */
const PAGES: Readonly<Record<BlockStore, number>> = { heads: 128, values: 64, words: 16 };

/** What is to change of a page's rows; null takes a row out, what isn't named stays. */
export type Entry = {
  id: number;
  head?: Head | null;
  values?: Values | null;
  words?: Partial<Words> | null;
};

/** Writes what lists, filters and the search hold of pages, within the transaction that writes the pages themselves. */
export async function writeEntries(transaction: WriteTransaction, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return;
  const last = await transaction.objectStore('heads').index('changed').openKeyCursor(null, 'prev');
  const write = makeWriter(transaction, (last?.key ?? 0) + 1);
  await write('heads', entries, ({ head }) => head);
  await write('values', entries, ({ values }) => values);
  await write('words', entries, ({ id, words }, before) => words && { id, text: ' ', own: ' ', ...before, ...words });
}

/** Writes rows of one kind: those that `rowOf` names, in the blocks where they belong. */
const makeWriter =
  (transaction: WriteTransaction, changed: number) =>
  async <Store extends BlockStore>(
    name: Store,
    entries: readonly Entry[],
    rowOf: (entry: Entry, before: BlockRows[Store] | undefined) => BlockRows[Store] | null | undefined,
  ): Promise<void> => {
    const store = transaction.objectStore(name as BlockStore);
    const blockOf = ({ id }: Entry) => Math.floor(id / PAGES[name]);
    for (const block of new Set(entries.map(blockOf))) {
      const before = ((await store.get(block)) as BlockOf<BlockRows[Store]> | undefined)?.rows ?? [];
      const rows = new Map(before.map((row) => [row.id, row]));
      let touched = false;
      for (const entry of entries.filter((one) => blockOf(one) === block)) {
        const row = rowOf(entry, rows.get(entry.id));
        if (row) rows.set(entry.id, row);
        else if (row === null) rows.delete(entry.id);
        touched ||= row !== undefined;
      }
      if (touched)
        await store.put({ block, changed, rows: [...rows.values()].sort((a, b) => a.id - b.id) } as BlockOf<
          Head & Values & Words
        >);
    }
  };
