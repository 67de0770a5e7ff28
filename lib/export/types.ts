import type { Article } from '../article.ts';
import type { Digest, Document } from '../digest/model.ts';
import type { DecodedSymbol } from '../grammar/symbols.ts';
import type { Language } from '../present/language.ts';
import type { Reading } from '../text/reading.ts';

/** What a copy can be made as. 'table' is rich text: HTML with plain text beside it. */
export type Format = 'plain' | 'markdown' | 'table' | 'csv' | 'json';

/** What a file can be made as: every form of a copy, and those that only files have. */
export type FileFormat = Format | 'word' | 'excel' | 'jsonl';
/** In the order in which they are offered: what an office opens first comes first. JSON lines are for many digests. */
export const FILE_FORMATS: readonly FileFormat[] = [
  'word',
  'excel',
  'csv',
  'table',
  'plain',
  'markdown',
  'json',
  'jsonl',
];

/**
 * So many digests make one Word or Excel file; more are parted into volumes, packed into one .zip. Word slows down with
 * thousands of footnotes, and both files are made as a whole in memory.
 */
export const MOST_IN_VOLUME = { word: 200, excel: 2000 } as const;

export type Section = 'targets' | 'people' | 'documents' | 'tasks' | 'summary';
export const SECTIONS: readonly Section[] = ['targets', 'people', 'documents', 'tasks', 'summary'];

/** What of the digest is copied; `index` counts in the digest's own list. */
export type Selection =
  | { kind: 'all' }
  | { kind: 'section'; section: Section }
  | { kind: 'event' }
  /** Of a listing: the article's headlines. */
  | { kind: 'headlines' }
  | { kind: 'item'; section: Section; index: number };

export type CopyInput = {
  article: Article;
  digest: Digest;
  /** ISO moment of reading; shown in the reader's own time zone. */
  readAt: string;
  language: Language;
  selection: Selection;
  /** What each document's symbol says of it, by the document's index in the digest; nothing where nobody asked. */
  symbols?: readonly (DecodedSymbol | null)[];
  /** What parts the columns of a CSV file; ";" where nobody says otherwise. */
  separator?: ';' | ',';
};

/** What goes on the clipboard: plain text always, HTML where the format has it. */
export type Copy = { plain: string; html?: string };

/** What every format is made from: the part of the digest that was chosen, and what is needed to put it into words. */
export type Chosen = {
  input: CopyInput;
  language: Language;
  reading: Reading;
  /** Only what was chosen. */
  digest: Digest;
  /** All documents of the page, for the type of one that is only referred to. */
  documents: readonly Document[];
  sections: readonly Section[];
  /** One item alone: its sentence goes with it. */
  single: boolean;
};
