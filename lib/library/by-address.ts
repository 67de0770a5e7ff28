import { addressOf } from './address.ts';
import { type Connection, connect } from './connection.ts';
import { NAME, type PageRow } from './schema.ts';

/** The row of an address, in any of its forms; null where it was never saved, or is removed. */
export const rowByAddress = (connection: Connection, url: string): Promise<PageRow | null> =>
  connection.read(['pages'], async (transaction) => {
    const row = await transaction.objectStore('pages').index('address').get(addressOf(url));
    return row && row.removedAt === null ? row : null;
  });

/**
 * Whether a page is in the library: the one question of the background, which is woken for it on each click and loads
 * nothing else of the library. Throws LibraryError.
 */
export async function isSaved(url: string, name = NAME): Promise<boolean> {
  const connection = connect(name);
  try {
    return (await rowByAddress(connection, url)) !== null;
  } finally {
    connection.close();
  }
}
