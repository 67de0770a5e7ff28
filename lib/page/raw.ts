import type { Block } from '../article.ts';

/**
 * What the script in the page returns: what only the DOM can tell, as plain data. `articleOf` makes the article of it
 * elsewhere, so that no table of words has to be injected into the page.
 */
export type RawPage = {
  url: string | null;
  contentType: string;
  /** Of `<title>`. */
  title: string;
  /** What the page declares under the names in `DECLARED`: the first of each. */
  metas: Record<string, string>;
  /** Of the first `<time datetime>`. */
  time: string;
  pieces: RawPiece[];
  /** Which pieces stand together in an element other than the body, the inner elements before the outer ones. */
  boxes: Range[];
  /** Elements that look like part of the page's frame, those without an `h1`. */
  frames: Frame[];
  /** Where the portal's platform keeps the text. */
  platforms: Range[];
  /** What Readability takes for the text; empty where it finds none. */
  readable: Range[];
  embeds: Embed[];
  /** Links to files. */
  files: Source[];
  /** Links that may be headlines of other pages: of some length, or in a table's row. */
  links: Source[];
  /** What the page's relative addresses begin with, as written in its `<base>`; '' where it has none. */
  base: string;
  /** Images wide enough to be a page of a document. */
  scans: Source[];
  /** How the parts begin that are in the page but hidden. */
  hidden: string[];
};

/** A block of the page, of which only its text tells whether it belongs to the article. */
export type RawPiece = Block & {
  /** Characters of it that stand in links. */
  links: number;
  /** Its element stands right beside that of the piece before it. */
  beside?: true;
  /** In an element whose name is that of an author's, source's or date's line. */
  byline?: true;
  /** In a `<time>`. */
  time?: true;
  /** In an element whose name is that of a title. */
  titled?: true;
  /** In an element whose name is that of a lead. */
  lead?: true;
  /** Links to a file. */
  file?: true;
  /** Seen by a reader only after opening the part that it stands in. */
  folded?: true;
  /** Where the portal's platform keeps a part of the page that is a few lines: which one. */
  part?: Part;
};

/** What a platform's row knows of a page. */
export type Part = 'text' | 'title' | 'date' | 'lead' | 'author' | 'files' | 'out';

/** A half-open range of pieces: [from, to). */
export type Range = readonly [from: number, to: number];

/** `tag`: its tag says so, not only its name. */
type Frame = { range: Range; tag: boolean };

/** Something unread: the piece before which it stands, what it is called, and its address as written in the page. */
export type Source = { at: number; text: string; source: string };

type Embed = Source & { tag: string; type: string; links: Source[] };

export const DECLARED = [
  'og:title',
  'og:site_name',
  'article:published_time',
  'datePublished',
  'pubdate',
  'DC.date.issued',
  'date',
] as const;

/**
 * An address, or the words of a link, that ends in the name of a file which a reader would open elsewhere. Liferay
 * writes an id behind it, people its size.
 */
export const FILE = /\.(pdf|docx?|xlsx?|pptx?|odt|ods|rtf|zip|rar|7z)(?=$|[?#&]|\/[\da-f-]{5}|\s?\()/i;
