import type { Connection } from './connection.ts';
import { type Own, withOwn, writePages } from './rows.ts';
import { PAGE_STORES, type PageRow } from './schema.ts';

/** Labels in one order, each once, without outer blanks and empty ones. */
export const labelsOf = (labels: readonly string[]): string[] =>
  [...new Set(labels.map((label) => label.normalize('NFC').replace(/\s+/g, ' ').trim()))].filter(Boolean).sort();

/** Changes what is the reader's own of some pages, all or none; pages that are not there, or not changed, are passed over. */
async function change(
  connection: Connection,
  ids: readonly number[],
  changed: (row: PageRow) => Partial<Own> | null,
): Promise<void> {
  await connection.write(PAGE_STORES, async (transaction) => {
    const store = transaction.objectStore('pages');
    const rows: PageRow[] = [];
    for (const id of new Set(ids)) {
      const row = await store.get(id);
      const own = row ? changed(row) : null;
      if (row && own) rows.push(withOwn(row, own));
    }
    await writePages(
      transaction,
      rows.map((row) => ({ row })),
    );
  });
}

export const setNote = (connection: Connection, id: number, note: string, now: Date): Promise<void> =>
  change(connection, [id], (row) => (row.note === note ? null : { note, notedAt: now.toISOString() }));

export const setLabels = (connection: Connection, id: number, labels: readonly string[]): Promise<void> =>
  change(connection, [id], () => ({ labels: labelsOf(labels) }));

export const remove = (connection: Connection, ids: readonly number[], now: Date): Promise<void> =>
  change(connection, ids, ({ removedAt }) => (removedAt === null ? { removedAt: now.toISOString() } : null));

export const restore = (connection: Connection, ids: readonly number[]): Promise<void> =>
  change(connection, ids, ({ removedAt }) => (removedAt === null ? null : { removedAt: null }));
