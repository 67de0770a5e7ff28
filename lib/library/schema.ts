import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { KeptRead } from '../session/kept.ts';
import type { Join, SavedPage } from './types.ts';

/** The database's name, and its version: raised with every change of its stores, each with a step in `upgrade`. */
export const NAME = 'trich-yeu-library';
export const VERSION = 2;

/** A text of a page, without the text: enough to know it again. */
export type TextRef = { key: number; savedAt: string; hash: string };

export type PageRow = SavedPage & {
  /** When the reader took it out of the library; it lies here until it is purged. */
  removedAt: string | null;
  /** When the note was written last. */
  notedAt: string | null;
  /** The page's versions, oldest first: version n is texts[n - 1]. */
  texts: TextRef[];
  /** Which code derived the row (`DERIVED`). */
  derived: number;
};

/** What was read, one row for each version of each page. A row that no page names doesn't count (see `incoming`). */
export type TextRow = KeptRead & { key: number; savedAt: string; url: string; hash: string };
export type NewTextRow = Omit<TextRow, 'key'>;

/** What lists need of a page: small, since all of them are in memory while the library is open. */
export type Head = {
  id: number;
  savedAt: string;
  published: string | null;
  fingerprint: string;
  removed: boolean;
};

/** The numbers (`NameRow`) of the values that a page can be filtered by. */
export type Values = { id: number; values: number[] };

/** The words of a page's newest text, and of the reader's own note and labels. */
export type Words = { id: number; text: string; own: string };

/**
 * Rows of neighbouring pages are kept together: ten thousand small rows take a browser ten times longer to give than
 * the same in some hundred. `changed` counts up with every write, so that whoever has read them reads only what is new.
 */
export type BlockOf<Row> = { block: number; changed: number; rows: Row[] };

/** A value that pages can be filtered by: as printed, by its folded form. Pages and filters know it by its number. */
export type NameRow = { id: number; facet: string; key: string; value: string };

/** Texts of a file that is being taken over and that no page names yet. */
export type IncomingRow = { id: number; startedAt: string; texts: number[] };

type Blocks<Row> = { key: number; value: BlockOf<Row>; indexes: { changed: number } };

export interface LibrarySchema extends DBSchema {
  pages: { key: number; value: PageRow; indexes: { address: string; derived: number } };
  texts: { key: number; value: TextRow };
  heads: Blocks<Head>;
  values: Blocks<Values>;
  words: Blocks<Words>;
  names: { key: number; value: NameRow; indexes: { key: [string, string] } };
  incoming: { key: number; value: IncomingRow };
  joins: { key: [string, [string, string]]; value: Join };
}

/** The stores of blocks, and what a row of each is. */
export type BlockRows = { heads: Head; values: Values; words: Words };
export type BlockStore = keyof BlockRows;

export type StoreName = BlockStore | 'pages' | 'texts' | 'names' | 'incoming' | 'joins';
/** What a page and all that is derived from it stand in. */
export const PAGE_STORES: StoreName[] = ['pages', 'heads', 'values', 'words', 'names'];

export type Database = IDBPDatabase<LibrarySchema>;
export type ReadTransaction = IDBPTransaction<LibrarySchema, StoreName[], 'readonly'>;
export type WriteTransaction = IDBPTransaction<LibrarySchema, StoreName[], 'readwrite'>;
type Upgrade = IDBPTransaction<LibrarySchema, StoreName[], 'versionchange'>;

/** One step for each version; a database of an older one goes through all that it lacks, in one transaction. */
const STEPS: readonly ((database: Database, transaction: Upgrade) => void)[] = [
  (database) => {
    const pages = database.createObjectStore('pages', { keyPath: 'id', autoIncrement: true });
    pages.createIndex('address', 'address', { unique: true });
    pages.createIndex('derived', 'derived');
    database.createObjectStore('texts', { keyPath: 'key', autoIncrement: true });
    database.createObjectStore('heads', { keyPath: 'block' }).createIndex('changed', 'changed');
    database.createObjectStore('values', { keyPath: 'block' }).createIndex('changed', 'changed');
    database.createObjectStore('words', { keyPath: 'block' }).createIndex('changed', 'changed');
    const names = database.createObjectStore('names', { keyPath: 'id' });
    names.createIndex('key', ['facet', 'key'], { unique: true });
    database.createObjectStore('incoming', { keyPath: 'id', autoIncrement: true });
  },
  // The whole join is its key: it is there once, and all stand in one order.
  (database) => {
    database.createObjectStore('joins', { keyPath: ['name', 'pages'] });
  },
];

/** Brings a database of any older version to this one. */
export function upgrade(database: Database, from: number, _to: number | null, transaction: unknown): void {
  for (const step of STEPS.slice(from)) step(database, transaction as Upgrade);
}
