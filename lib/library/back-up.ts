import type { Connection } from './connection.ts';
import { headLine, joinLine, pageLine } from './file-format.ts';

/** How many pages with all their texts are in memory at once. */
const BATCH = 50;

/**
 * The whole library as one file (`file-format.ts`), removed pages too, as it stands at one moment: the same library
 * gives the same bytes. Batch by batch it is handed to the browser, which may put it on the disk.
 */
export const backUp = (connection: Connection): Promise<Blob> =>
  connection.read(['pages', 'texts', 'joins'], async (transaction) => {
    const pages = transaction.objectStore('pages');
    const texts = transaction.objectStore('texts');
    const joins = await transaction.objectStore('joins').getAll();
    const parts: Blob[] = [new Blob([headLine(await pages.count(), joins.length)])];
    for (let last = 0; ; ) {
      const rows = await pages.getAll(IDBKeyRange.lowerBound(last, true), BATCH);
      const newest = rows.at(-1);
      if (!newest) break;
      last = newest.id;
      const all = await Promise.all(rows.map((row) => Promise.all(row.texts.map(({ key }) => texts.get(key)))));
      const lines = rows.map((row, i) =>
        pageLine(
          row,
          (all[i] ?? []).filter((text) => text !== undefined),
        ),
      );
      parts.push(new Blob([lines.join('')]));
    }
    parts.push(new Blob([joins.map(joinLine).join('')]));
    return new Blob(parts, { type: 'application/jsonl' });
  });
