import type { Head, Words, WriteTransaction } from './schema.ts';

/** How many neighbouring pages share a block: each save writes one block of each kind anew. */
export const BLOCK = 64;

/** What is to change of a page's rows; null takes them out, what isn't named stays. */
export type Entry = { id: number; head: Head | null; words?: Partial<Omit<Words, 'id'>> | null };

const blockOf = ({ id }: Entry): number => Math.floor(id / BLOCK);

/** A page's words as they are to be, or as they were. */
const merged = (id: number, before: Words | undefined, words: Partial<Omit<Words, 'id'>>): Words => ({
  id,
  text: words.text ?? before?.text ?? ' ',
  own: words.own ?? before?.own ?? ' ',
});

const placed = <Row extends { id: number }>(rows: readonly Row[], id: number, row: Row | null): Row[] => {
  const others = rows.filter((other) => other.id !== id);
  return row === null ? others : [...others, row].sort((a, b) => a.id - b.id);
};

/** Writes what lists and the search hold of pages, within the transaction that writes the pages themselves. */
export async function writeEntries(transaction: WriteTransaction, entries: readonly Entry[]): Promise<void> {
  const heads = transaction.objectStore('heads');
  const words = transaction.objectStore('words');
  const last = await heads.index('changed').openKeyCursor(null, 'prev');
  const changed = (last?.key ?? 0) + 1;
  for (const block of new Set(entries.map(blockOf))) {
    const members = entries.filter((entry) => blockOf(entry) === block);
    const headBlock = (await heads.get(block)) ?? { block, changed, heads: [] };
    const touched = members.filter((entry) => entry.words !== undefined);
    const wordBlock = touched.length > 0 ? ((await words.get(block)) ?? { block, changed, words: [] }) : null;
    for (const { id, head } of members) headBlock.heads = placed(headBlock.heads, id, head);
    await heads.put({ ...headBlock, changed });
    if (!wordBlock) continue;
    for (const { id, words: own } of touched) {
      const before = wordBlock.words.find((row) => row.id === id);
      wordBlock.words = placed(wordBlock.words, id, own ? merged(id, before, own) : null);
    }
    await words.put({ ...wordBlock, changed });
  }
}
