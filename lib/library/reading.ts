import { rowByAddress } from './by-address.ts';
import type { Connection } from './connection.ts';
import { savedPage, savedVersion } from './rows.ts';
import type { PageRow } from './schema.ts';
import type { Saved, SavedPage, SavedVersion } from './types.ts';

const shown = (row: PageRow | undefined): SavedPage | null => (row && row.removedAt === null ? savedPage(row) : null);

/** The page of an address, in any of its forms; null where it was never saved, or is removed. */
export async function find(connection: Connection, url: string): Promise<SavedPage | null> {
  const row = await rowByAddress(connection, url);
  return row && savedPage(row);
}

/** A page by its number; null where there is none, or it is removed. */
export const page = (connection: Connection, id: number): Promise<SavedPage | null> =>
  connection.read(['pages'], async (transaction) => shown(await transaction.objectStore('pages').get(id)));

/** A page's versions, oldest first; none where it is removed. */
export const versions = (connection: Connection, id: number): Promise<SavedVersion[]> =>
  connection.read(['pages', 'texts'], async (transaction) => {
    const row = await transaction.objectStore('pages').get(id);
    if (!row || row.removedAt !== null) return [];
    const store = transaction.objectStore('texts');
    const texts = await Promise.all(row.texts.map(({ key }) => store.get(key)));
    return texts.flatMap((text, i) => (text ? [savedVersion(id, i + 1, text)] : []));
  });

/** How many pages with their texts are in memory at once. */
const BATCH = 50;

/** Pages with their newest versions, by their keys from the lowest; batch by batch, so what is saved meanwhile may be in it. */
export async function* all(connection: Connection, ids?: readonly number[]): AsyncGenerator<Saved> {
  const keys =
    ids ?? (await connection.read(['pages'], (transaction) => transaction.objectStore('pages').getAllKeys()));
  const wanted = [...new Set(keys)].sort((a, b) => a - b);
  for (let from = 0; from < wanted.length; from += BATCH) {
    const batch = wanted.slice(from, from + BATCH);
    yield* await connection.read(['pages', 'texts'], async (transaction) => {
      const rows = await Promise.all(batch.map((id) => transaction.objectStore('pages').get(id)));
      const kept = rows.filter((row) => row !== undefined).filter(({ removedAt }) => removedAt === null);
      const texts = await Promise.all(
        kept.map(({ texts }) => transaction.objectStore('texts').get(texts.at(-1)?.key ?? -1)),
      );
      return kept.flatMap((row, i): Saved[] => {
        const text = texts[i];
        return text ? [{ page: savedPage(row), article: text.article, digest: text.digest }] : [];
      });
    });
  }
}
