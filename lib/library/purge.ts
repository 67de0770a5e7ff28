import { writeEntries } from './blocks.ts';
import type { Connection } from './connection.ts';
import { PAGE_STORES, type PageRow } from './schema.ts';

const DAY = 24 * 60 * 60 * 1000;
/** How long a removed page can be brought back. */
export const KEPT_DAYS = 30;
/** A file that is being taken over is done within minutes; what is older was broken off. */
const INCOMING_DAYS = 1;

/**
 * Ends removed pages: those of `ids`, or all that lay over 30 days. A page that isn't removed stays. Also takes out
 * texts of a file whose taking over was broken off.
 */
export async function purge(connection: Connection, ids: readonly number[] | undefined, now: Date): Promise<void> {
  const overdue = new Date(now.getTime() - KEPT_DAYS * DAY).toISOString();
  const broken = new Date(now.getTime() - INCOMING_DAYS * DAY).toISOString();
  await connection.write(['texts', 'incoming', ...PAGE_STORES], async (transaction) => {
    const pages = transaction.objectStore('pages');
    const texts = transaction.objectStore('texts');
    const gone: PageRow[] = [];
    const isOver = ({ id, removedAt }: PageRow) => removedAt !== null && (ids ? ids.includes(id) : removedAt < overdue);
    for (let cursor = await pages.openCursor(); cursor; cursor = await cursor.continue())
      if (isOver(cursor.value)) gone.push(cursor.value);
    await Promise.all(
      gone.flatMap(({ id, texts: own }) => [pages.delete(id), ...own.map(({ key }) => texts.delete(key))]),
    );
    await writeEntries(
      transaction,
      gone.map(({ id }) => ({ id, head: null, values: null, words: null })),
    );
    const incoming = transaction.objectStore('incoming');
    for (const { id, startedAt, texts: left } of await incoming.getAll())
      if (startedAt < broken) await Promise.all([incoming.delete(id), ...left.map((key) => texts.delete(key))]);
  });
}
