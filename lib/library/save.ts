import { type KeptRead, sameText } from '../session/kept.ts';
import { addressOf } from './address.ts';
import type { Connection } from './connection.ts';
import { derive } from './derive.ts';
import { textHash } from './fingerprint.ts';
import { NOTHING_OWN, pageRow, savedPage, writePages } from './rows.ts';
import { type NewTextRow, PAGE_STORES, type PageRow, type TextRow, type WriteTransaction } from './schema.ts';
import { LibraryError, type SaveOutcome } from './types.ts';
import { isAddress, withAddresses } from './url.ts';

/** A moment after another, whatever the clock says: a page's versions stand in the order in which they were saved. */
const momentAfter = (now: Date, last: string | undefined): string =>
  last !== undefined && now.toISOString() <= last ? new Date(Date.parse(last) + 1).toISOString() : now.toISOString();

/**
 * Saves a reading: a new page, a new version of one, or nothing where its newest version says the same. A page that was
 * removed comes back with its versions, note and labels, and counts as new. In: the reading, and the page's address from
 * the location (http, https or file). One transaction; done when it is on the disk.
 */
export function save(connection: Connection, read: KeptRead, url: string, now: Date): Promise<SaveOutcome> {
  if (!isAddress(url)) throw new LibraryError('unavailable', new TypeError('no address of a page'));
  const address = addressOf(url);
  const { article, digest, readAt } = withAddresses(read);
  const derived = derive({ article, digest }, address);
  const fresh = { article, digest, readAt, url, hash: textHash(article) };
  return connection.write(['texts', ...PAGE_STORES], async (transaction) => {
    const before = await transaction.objectStore('pages').index('address').get(address);
    const isNew = before === undefined || before.removedAt !== null;
    if (before && (await saysSame(transaction, before, fresh))) {
      if (!isNew) return { page: savedPage(before), came: 'same' };
      const row: PageRow = { ...before, removedAt: null };
      await writePages(transaction, [{ row }]);
      return { page: savedPage(row), came: 'new' };
    }
    const savedAt = momentAfter(now, before?.savedAt);
    const key = await transaction.objectStore('texts').add({ ...fresh, savedAt } as TextRow);
    const texts = [...(before?.texts ?? []), { key, savedAt, hash: fresh.hash }];
    const { labels, note, notedAt } = before ?? NOTHING_OWN;
    const made = pageRow(address, derived, fresh, texts, { labels, note, notedAt, removedAt: null });
    // The browser counts: a page that is written without a key gets its own.
    const id = before?.id ?? (await transaction.objectStore('pages').add(made as PageRow));
    const row: PageRow = { ...made, id };
    await writePages(transaction, [{ row, words: derived.words }]);
    return { page: savedPage(row), came: isNew ? 'new' : 'version' };
  });
}

/** Whether the page's newest version has that very text; the hash tells the most without reading it. */
async function saysSame(
  transaction: WriteTransaction,
  { texts }: PageRow,
  { article, hash }: Pick<NewTextRow, 'article' | 'hash'>,
): Promise<boolean> {
  const newest = texts.at(-1);
  if (newest?.hash !== hash) return false;
  const row = await transaction.objectStore('texts').get(newest.key);
  return row !== undefined && sameText(row.article, article);
}
