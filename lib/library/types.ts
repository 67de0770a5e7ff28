import type { Article } from '../article.ts';
import type { Digest } from '../digest/model.ts';
import type { KeptRead } from '../session/kept.ts';

/**
 * What the library keeps: one page per address, with a version for each text that the page had when it was saved.
 * Moments are ISO 8601 in UTC ("2023-01-08T03:12:45.000Z"), days ISO dates.
 */

/**
 * What a filter asks for; folded as in `lib/library/fold.ts`, so that "Kon Tum" and "kon tum" are one. Values are as
 * printed, but for `status` and `period`, which are the model's own codes, and `kind`: what kind of page it is
 * (`source.kind`: "article", "legal", "pdf", …) and which kinds of items it has ("targets", "people", "documents",
 * "tasks", "event").
 */
export type Facet = 'person' | 'office' | 'body' | 'document' | 'province' | 'period' | 'status' | 'kind' | 'label';

export type SavedPage = {
  /** The key of the page; small whole numbers in the order of saving. */
  id: number;
  /** The page's address without what tells no page from another; one page per address. */
  address: string;
  /** The address as it was read last. */
  url: string;
  title: string;
  site: string | null;
  /** ISO date as the page shows it. */
  published: string | null;
  firstSavedAt: string;
  /** When its newest version was saved, and when that was read. */
  savedAt: string;
  readAt: string;
  /** How many versions there are; they are numbered from 1. */
  versions: number;
  /** Pages whose newest text has the same fingerprint are reprints of each other. */
  fingerprint: string;
  /** How many items of each kind the newest version has. */
  counts: { targets: number; people: number; documents: number; tasks: number; summary: number };
  /** What the newest version can be filtered by, as printed. */
  facets: Partial<Record<Facet, string[]>>;
  labels: string[];
  note: string;
};

export type SavedVersion = { page: number; version: number; savedAt: string } & KeptRead;

/** A page with its newest version: what comparisons and files are made of. */
export type Saved = { page: SavedPage; article: Article; digest: Digest };

/** What came of saving. 'same': that very text was saved before, and nothing was written. */
export type SaveOutcome = { page: SavedPage; came: 'new' | 'version' | 'same' };

/** Days, both included; null where the end is open. */
export type Days = { from: string | null; to: string | null };

export type Query = {
  /** Words in any order, with or without tone marks; the last one may be the beginning of a word. */
  words: string;
  /** Of one facet any value, of several facets each. */
  facets: Partial<Record<Facet, string[]>>;
  published: Days;
  saved: Days;
  order: 'saved' | 'published';
  /** Which part of the answer is wanted. */
  offset: number;
  limit: number;
};

/** One line of an answer: a text, once, with the other pages that print the same. */
export type Hit = { page: SavedPage; reprints: SavedPage[] };

export type Answer = {
  hits: Hit[];
  /** How many texts answer in all; reprints count once. */
  total: number;
};

/**
 * Two mentions of one name that the reader says are one person. The name is folded (`lib/text/fold.ts`); a mention is a
 * page's id, with a number for a second one of the name on that page (`mention.ts`).
 */
export type Join = { name: string; pages: readonly [string, string] };

/** Names the reason in words for the reader; the view says it in their language. */
export type LibraryFault = 'full' | 'closed' | 'private' | 'newer' | 'unavailable';

export class LibraryError extends Error {
  readonly fault: LibraryFault;
  constructor(fault: LibraryFault, cause?: unknown) {
    super(`library: ${fault}`, { cause });
    this.fault = fault;
  }
}

/** How many pages a file added, changed (a version, a label, a note, a join more) or told nothing new of. */
export type ImportOutcome = { added: number; merged: number; same: number };

/**
 * The library. Each call is whole or changes nothing; what writes is done when the browser has said that it is on the
 * disk. Throws LibraryError.
 */
export type Library = {
  save: (read: KeptRead, url: string) => Promise<SaveOutcome>;
  /** The page of an address (any form of it); null where it was never saved. */
  find: (url: string) => Promise<SavedPage | null>;
  page: (id: number) => Promise<SavedPage | null>;
  /** A page's versions, oldest first. */
  versions: (id: number) => Promise<SavedVersion[]>;
  search: (query: Query) => Promise<Answer>;
  /** What the filters offer: each value with how many pages have it, most first. */
  values: (facet: Facet) => Promise<{ value: string; pages: number }[]>;
  setNote: (id: number, note: string) => Promise<void>;
  setLabels: (id: number, labels: string[]) => Promise<void>;
  /**
   * Takes pages out of every answer; `restore` brings them back, `purge` ends it: for those of `ids` that are removed, for
   * all, or for all that lay over 30 days. Saving a removed page brings it back too, with its versions, note and labels.
   */
  remove: (ids: readonly number[]) => Promise<void>;
  restore: (ids: readonly number[]) => Promise<void>;
  purge: (ids?: readonly number[] | 'all') => Promise<void>;
  /** Which people the reader joined, on pages that are removed, too. */
  joins: () => Promise<Join[]>;
  /**
   * Adds joins, or takes them away; others stay, whoever made them. What names a page that isn't there is passed over.
   * Out: all that there are then.
   */
  join: (joins: readonly Join[]) => Promise<Join[]>;
  part: (joins: readonly Join[]) => Promise<Join[]>;
  /** Every page that is not removed (or those of `ids`), in batches, for comparisons and files. */
  all: (ids?: readonly number[]) => AsyncIterable<Saved>;
  count: () => Promise<number>;
  /** The whole library as one file, and such a file merged into it: checked first, all or nothing. */
  backUp: () => Promise<Blob>;
  /** Throws ImportError (lib/library/import-error.ts), which says where the file is broken. */
  restoreFrom: (file: Blob) => Promise<ImportOutcome>;
  close: () => void;
};
