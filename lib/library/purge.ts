import { writeEntries } from './blocks.ts';
import type { Connection } from './connection.ts';
import { pageOf } from './mention.ts';
import { type IncomingRow, PAGE_STORES, type PageRow, type ReadTransaction, type WriteTransaction } from './schema.ts';

const DAY = 24 * 60 * 60 * 1000;
/** How long a removed page can be brought back. */
export const KEPT_DAYS = 30;
/** A file that is being taken over is done within minutes; what is older was broken off. */
const INCOMING_DAYS = 1;

type Found = { pages: PageRow[]; incoming: IncomingRow[] };

/**
 * Ends removed pages: those of `ids`, all, or all that lay over 30 days, with the reader's joins of people on them. A page
 * that isn't removed stays. Also takes out texts of a file whose taking over was broken off. Where there is nothing to
 * end, nothing waits for it.
 */
export async function purge(
  connection: Connection,
  ids: readonly number[] | 'all' | undefined,
  now: Date,
): Promise<void> {
  const before = (days: number): string => new Date(now.getTime() - days * DAY).toISOString();
  const named = new Set(ids === 'all' ? [] : ids);
  const isOver = ({ id, removedAt }: PageRow): boolean =>
    removedAt !== null && (ids === undefined ? removedAt < before(KEPT_DAYS) : ids === 'all' || named.has(id));
  const isBroken = ({ startedAt }: IncomingRow): boolean => startedAt < before(INCOMING_DAYS);

  const find = async (transaction: ReadTransaction | WriteTransaction): Promise<Found> => {
    // Asked of the few rows of heads, and not of every page.
    const heads = (await transaction.objectStore('heads').getAll()).flatMap(({ rows }) => rows);
    const removed = heads.filter((head) => head.removed).map(({ id }) => transaction.objectStore('pages').get(id));
    const pages = (await Promise.all(removed)).filter((row) => row !== undefined).filter(isOver);
    return { pages, incoming: (await transaction.objectStore('incoming').getAll()).filter(isBroken) };
  };
  const found = await connection.read(['pages', 'heads', 'incoming'], find);
  if (found.pages.length + found.incoming.length === 0) return;
  await connection.write(['texts', 'incoming', 'joins', ...PAGE_STORES], async (transaction) =>
    end(transaction, await find(transaction)),
  );
}

/** Takes pages out with all their texts and joins, and texts that no page came to name. */
async function end(transaction: WriteTransaction, { pages, incoming }: Found): Promise<void> {
  const texts = transaction.objectStore('texts');
  const keys = [...pages.flatMap((page) => page.texts.map(({ key }) => key)), ...incoming.flatMap((row) => row.texts)];
  const gone = new Set(pages.map(({ id }) => id));
  const joins = transaction.objectStore('joins');
  const parted = (await joins.getAllKeys()).filter(([, mentions]) => mentions.some((one) => gone.has(pageOf(one))));
  await Promise.all([
    ...parted.map(async (key) => joins.delete(key)),
    ...pages.map(async ({ id }) => transaction.objectStore('pages').delete(id)),
    ...incoming.map(async ({ id }) => transaction.objectStore('incoming').delete(id)),
    ...keys.map(async (key) => texts.delete(key)),
  ]);
  await writeEntries(
    transaction,
    pages.map(({ id }) => ({ id, head: null, values: null, words: null })),
  );
}
