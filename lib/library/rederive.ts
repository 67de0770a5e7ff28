import type { Connection } from './connection.ts';
import { DERIVED, derive } from './derive.ts';
import { pageRow, writePages } from './rows.ts';
import { PAGE_STORES } from './schema.ts';

/** How many pages are derived anew in one transaction: between them, whatever else is asked gets its turn. */
const BATCH = 10;

/**
 * Derives anew what an older code had derived: facets, words and fingerprints of each page, from its newest text. Texts,
 * notes and labels stay as they are. It may be broken off at any time and goes on the next time. Out: how many pages it
 * derived.
 */
export async function rederive(connection: Connection): Promise<number> {
  for (let done = 0; ; ) {
    const pages = await connection.write(['texts', ...PAGE_STORES], async (transaction) => {
      const old = IDBKeyRange.upperBound(DERIVED, true);
      const rows = await transaction.objectStore('pages').index('derived').getAll(old, BATCH);
      const texts = await Promise.all(
        rows.map(async (row) => transaction.objectStore('texts').get(row.texts.at(-1)?.key ?? -1)),
      );
      const written = rows.map((row, i) => {
        const text = texts[i];
        // A page without a text can't come from this library; it is marked, so that nobody looks for its text again.
        if (!text) return { row: { ...row, derived: DERIVED } };
        const derived = derive(text, row.address);
        return { row: { ...pageRow(row.address, derived, text, row.texts, row), id: row.id }, words: derived.words };
      });
      await writePages(transaction, written);
      return rows.length;
    });
    if (pages === 0) return done;
    done += pages;
  }
}

/** Whether there is something to derive anew; costs one look at an index. */
export const isOutdated = (connection: Connection): Promise<boolean> =>
  connection.read(['pages'], async (transaction) => {
    const old = IDBKeyRange.upperBound(DERIVED, true);
    return (await transaction.objectStore('pages').index('derived').getKey(old)) !== undefined;
  });
