import type { Unread } from './digest/model.ts';

/**
 * What collect hands to digest: a page as a person would read it, in page order, as plain text with the stamps of
 * the live elements. The only thing that the two rooms share.
 */

export type BlockKind = 'paragraph' | 'heading' | 'item' | 'row' | 'caption';

export type Block = {
  kind: BlockKind;
  /** One line of NFC text without line breaks; a row's cells are joined by " | ". */
  text: string;
  /** Index of the live element in the page's stamped list; -1 where there is no page. */
  stamp: number;
  /** Of a heading: 1 to 6. */
  level?: number;
  /** Of a data table's row: its cells, and each cell's column header ("" where the column has none). */
  cells?: string[];
  headers?: string[];
  /** Of a PDF's text: the page that it begins on, from 1, and where in it each further page begins. */
  page?: number;
  turns?: number[];
};

/** What the DOM alone can tell; `digest` refines 'article' into 'legal', 'short' or 'foreign' from the words. */
export type PageKind = 'article' | 'listing' | 'pdf' | 'scan' | 'short';

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
};

/** The text that every `at` counts in: the title, then every block, joined by "\n". */
export const articleText = (article: Article): string =>
  [article.title, ...article.blocks.map((block) => block.text)].join('\n');
