import type { Connection } from './connection.ts';
import type { NewTextRow, TextRow } from './schema.ts';

/**
 * Where the texts of a file wait until all of it was checked: in the library's own store, where no page names them yet.
 * A list of them stands in `incoming`, so that what is broken off is found and taken out (`purge.ts`).
 */
export type Stage = {
  id: number;
  /** Writes texts; out: their keys, in order. */
  put: (texts: readonly NewTextRow[]) => Promise<number[]>;
  /** Takes all of them out again. */
  drop: () => Promise<void>;
};

export async function openStage(connection: Connection, now: Date): Promise<Stage> {
  const id = await connection.write(['incoming'], async (transaction) =>
    transaction.objectStore('incoming').add({ startedAt: now.toISOString(), texts: [] } as never),
  );
  return {
    id,
    put: (texts) =>
      connection.write(['texts', 'incoming'], async (transaction) => {
        const keys = await Promise.all(
          texts.map(async (text) => transaction.objectStore('texts').add(text as TextRow)),
        );
        const store = transaction.objectStore('incoming');
        const row = await store.get(id);
        await store.put({ id, startedAt: now.toISOString(), texts: [...(row?.texts ?? []), ...keys] });
        return keys;
      }),
    drop: () =>
      connection.write(['texts', 'incoming'], async (transaction) => {
        const store = transaction.objectStore('incoming');
        const texts = transaction.objectStore('texts');
        const row = await store.get(id);
        await Promise.all([store.delete(id), ...(row?.texts ?? []).map((key) => texts.delete(key))]);
      }),
  };
}
