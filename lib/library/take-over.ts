import type { Connection } from './connection.ts';
import type { Derived } from './derive.ts';
import { addJoins, onPages } from './joins.ts';
import { pageOf } from './mention.ts';
import { mergeOwn, mergeTexts } from './merge.ts';
import type { KnownNames } from './names.ts';
import { type Own, pageRow, withOwn, writePages } from './rows.ts';
import { PAGE_STORES, type PageRow, type TextRef, type WriteTransaction } from './schema.ts';
import type { ImportOutcome, Join } from './types.ts';

/** A page of a file whose texts wait on a stage. */
export type Incoming = {
  id: number;
  address: string;
  own: Own;
  /** Its versions, oldest first, each with where and when it was read. */
  texts: (TextRef & { url: string; readAt: string })[];
  /** Of the newest of them. */
  derived: Derived;
};

/** How many rows are written at once. */
const BATCH = 128;
type Taken = { row: PageRow; words?: string; came: keyof ImportOutcome };

/**
 * Makes a stage's pages part of the library, all in one transaction. A page that the library doesn't have keeps its
 * number where that is free; one that it has is merged (`merge.ts`). Joins follow their pages to the numbers that these
 * have here, beside those that are there.
 */
export const takeOver = (
  connection: Connection,
  stage: number,
  pages: readonly Incoming[],
  joins: readonly Join[],
): Promise<ImportOutcome> =>
  connection.write(['texts', 'incoming', 'joins', ...PAGE_STORES], async (transaction) => {
    const taken = new Map<string, Taken>();
    /** The number that each page of the file has here. */
    const ids = new Map<number, number>();
    for (const page of pages) {
      const before = taken.get(page.address);
      const row = before?.row ?? (await transaction.objectStore('pages').index('address').get(page.address));
      const next = row ? await merged(transaction, row, page) : await added(transaction, page);
      ids.set(page.id, next.row.id);
      const words = next.words ?? before?.words;
      const came = before && next.came === 'same' ? before.came : before?.came === 'added' ? 'added' : next.came;
      taken.set(page.address, { row: next.row, came, ...(words === undefined ? {} : { words }) });
    }
    const changed = [...taken.values()].filter(({ came }) => came !== 'same').sort((a, b) => a.row.id - b.row.id);
    const known: KnownNames = new Map();
    for (let from = 0; from < changed.length; from += BATCH)
      await writePages(transaction, changed.slice(from, from + BATCH), known);
    const fresh = await addJoins(
      transaction,
      joins.map((join) => onPages(join, ids)),
    );
    const joined = new Set(fresh.flatMap((join) => join.pages.map(pageOf)));
    await transaction.objectStore('incoming').delete(stage);
    const outcome: ImportOutcome = { added: 0, merged: 0, same: 0 };
    for (const { row, came } of taken.values()) outcome[came === 'same' && joined.has(row.id) ? 'merged' : came] += 1;
    return outcome;
  });

const refs = (texts: Incoming['texts']): TextRef[] => texts.map(({ key, savedAt, hash }) => ({ key, savedAt, hash }));

/** A page that is new here. Its row is written at once where the browser is to number it. */
async function added(transaction: WriteTransaction, page: Incoming): Promise<Taken> {
  const texts = await kept(transaction, [], page);
  const newest = newestOf(page, texts) ?? page.texts.at(-1);
  const made = pageRow(page.address, page.derived, newest ?? { url: '', readAt: '' }, texts, page.own);
  const pages = transaction.objectStore('pages');
  const isFree = (await pages.getKey(page.id)) === undefined;
  const id = isFree ? page.id : await pages.add(made as PageRow);
  // Taken at once, so that the browser numbers none of the others like it.
  if (isFree) await pages.put({ ...made, id });
  return { row: { ...made, id }, words: page.derived.words, came: 'added' };
}

/** A page that the library has, with what the file adds to it. */
async function merged(transaction: WriteTransaction, before: PageRow, page: Incoming): Promise<Taken> {
  const texts = await kept(transaction, before.texts, page);
  const own = mergeOwn(before, page.own);
  const newest = newestOf(page, texts);
  const row: PageRow = newest
    ? { ...pageRow(before.address, page.derived, newest, texts, own), id: before.id }
    : withOwn(
        { ...before, texts, versions: texts.length, firstSavedAt: texts[0]?.savedAt ?? before.firstSavedAt },
        own,
      );
  if (JSON.stringify(row) === JSON.stringify(before)) return { row: before, came: 'same' };
  return { row, came: 'merged', ...(newest ? { words: page.derived.words } : {}) };
}

/** The page's newest version, where it is one of the file's. */
const newestOf = (page: Incoming, texts: readonly TextRef[]) => page.texts.find(({ key }) => key === texts.at(-1)?.key);

/** The versions that the page has from now on; the texts of all others are taken out. */
async function kept(transaction: WriteTransaction, before: readonly TextRef[], page: Incoming): Promise<TextRef[]> {
  const texts = mergeTexts(before, refs(page.texts));
  const keys = new Set(texts.map(({ key }) => key));
  const gone = [...before, ...page.texts].filter(({ key }) => !keys.has(key));
  await Promise.all(gone.map(({ key }) => transaction.objectStore('texts').delete(key)));
  return texts;
}
