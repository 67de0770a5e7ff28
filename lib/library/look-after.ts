import type { Catalog } from './catalog.ts';
import type { Connection } from './connection.ts';
import { isOutdated, rederive } from './rederive.ts';

/** What a library does once by itself for whoever searches in it; a popup that only saves has no time for it. */
export type Care = {
  /** Begins after the first answer, and is not waited for. */
  begin: () => void;
  /** Settled when the words are in memory, if they are on their way. */
  words: () => Promise<void>;
};

/**
 * Loads the words before the first is looked for, and derives anew what an older code had derived: that answers until
 * then. Where either fails, nothing is lost: the search loads its words itself, and the next opening derives again.
 */
export function makeCare(connection: Connection, catalog: Catalog): Care {
  let warming: Promise<void> | null = null;
  const warm = async (): Promise<void> => {
    await connection.read(['words'], (transaction) => catalog(transaction, 'words'));
  };
  return {
    begin() {
      if (warming) return;
      warming = warm().catch(() => {});
      warming.then(async () => (await isOutdated(connection)) && rederive(connection)).catch(() => {});
    },
    words: async () => {
      await warming;
    },
  };
}
