import type { Unread } from './digest/model.ts';

/**
 * What collect hands to digest: a page as a person would read it, in page order, as plain text with the stamps of
 * the live elements. The only thing that the two rooms share.
 */

type BlockKind = 'paragraph' | 'heading' | 'item' | 'row' | 'caption';

export type Block = {
  kind: BlockKind;
  /** One line of NFC text without line breaks; a row's cells are joined by " | ", up to the last that is filled. */
  text: string;
  /** Index of the live element in the page's stamped list; -1 where there is no page. */
  stamp: number;
  /** Of a heading: 1 to 6. */
  level?: number;
  /** Of a data table's row: its cells; one that spans rows is repeated, one that spans columns is followed by blanks. */
  cells?: string[];
  /** Each cell's column header ("" where the column has none), once the table is understood (`lib/tables/`). */
  headers?: string[];
  /** Of all that stands in a data table, its lines of one cell too: which table, by its stamp. */
  table?: number;
  /** The page marks each cell of the row as the head of a column. */
  head?: true;
  /** Where a cell spans columns: the words over each column. */
  spread?: string[];
  /** Of a PDF's text: the page that it begins on, from 1, and where in it each further page begins. */
  page?: number;
  turns?: number[];
};

/** What the DOM alone can tell; `digest` refines 'article' into 'legal', 'short' or 'foreign' from the words. */
export type PageKind = 'article' | 'listing' | 'pdf' | 'scan' | 'short';

/** What a listing offers: the name of another page and its address. */
export type Headline = {
  /** One line as the page shows it; the cells of a table's row are joined by " | ". */
  text: string;
  /** Absolute, http or https; null where only a script knows where the link leads, or nobody told the page's own address. */
  url: string | null;
  /** ISO date beside it ("2026-03-16"; "--03-16" where the page gives no year); null where there is none. */
  date: string | null;
  /** Index of the live element that shows it, as of a block. */
  stamp: number;
};

export type Article = {
  url: string | null;
  title: string;
  /** Stamp of the element that shows the title; -1 where none does (only `<title>` has it). */
  titleStamp: number;
  site: string | null;
  /** ISO date ("2023-01-08") as shown on the page. */
  published: string | null;
  kind: PageKind;
  blocks: Block[];
  unread: Unread[];
  /** Of a listing only, and only where somebody asked for them (lib/page/headlines.ts). */
  headlines?: Headline[];
};

/** The text that every `at` counts in: the title, then every block, joined by "\n". */
export const articleText = (article: Article): string =>
  [article.title, ...article.blocks.map((block) => block.text)].join('\n');
