/** One kept reading in the list of all: which tab it belongs to, when it was kept, how many bytes it takes. */
export type Row = { key: string; tabId: number; at: number; bytes: number };

/** Browsers give `storage.session` 10 MB (Chrome from 112, Firefox from 115); a share stays free for what is written beside it. */
export const ROOM = 8_000_000;

/**
 * Makes room for a new reading: drops the oldest until it fits. A reading of the same key is replaced.
 * In: the rows so far, the new one, the bytes to be had. Out: the rows to keep (the new one last) and the keys to drop;
 * a reading too big by itself is not kept, and nothing is dropped for it.
 */
export function makeRoom(rows: readonly Row[], fresh: Row, room = ROOM): { rows: Row[]; drop: string[] } {
  if (fresh.bytes > room) return { rows: [...rows], drop: [] };
  const others = rows.filter((row) => row.key !== fresh.key).sort((a, b) => a.at - b.at);
  let total = others.reduce((sum, row) => sum + row.bytes, fresh.bytes);
  const drop: string[] = [];
  while (total > room && others.length > 0) {
    const oldest = others.shift() as Row;
    total -= oldest.bytes;
    drop.push(oldest.key);
  }
  return { rows: [...others, fresh], drop };
}
