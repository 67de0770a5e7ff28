import type { Entry } from './blocks.ts';
import { DERIVED, type Derived, ownWords } from './derive.ts';
import { facetLines } from './facet-lines.ts';
import type { Head, NewTextRow, PageRow, TextRef, TextRow } from './schema.ts';
import type { SavedPage, SavedVersion } from './types.ts';

/** What is the reader's own of a page. */
export type Own = Pick<PageRow, 'labels' | 'note' | 'notedAt' | 'removedAt'>;
export const NOTHING_OWN: Own = { labels: [], note: '', notedAt: null, removedAt: null };

/** A page's row without its key. In: what its newest text gives, its versions, what is the reader's own. */
export const pageRow = (
  address: string,
  { words: _, facets, ...derived }: Derived,
  newest: Pick<NewTextRow, 'url' | 'readAt'>,
  texts: TextRef[],
  own: Own,
): Omit<PageRow, 'id'> => ({
  address,
  url: newest.url,
  ...derived,
  firstSavedAt: texts[0]?.savedAt ?? '',
  savedAt: texts.at(-1)?.savedAt ?? '',
  readAt: newest.readAt,
  versions: texts.length,
  facets: withLabels(facets, own.labels),
  ...own,
  texts,
  derived: DERIVED,
});

const withLabels = (facets: SavedPage['facets'], labels: string[]): SavedPage['facets'] => {
  const { label: _, ...others } = facets;
  return labels.length > 0 ? { ...others, label: labels } : others;
};

/** The row with something of the reader's own changed. */
export const withOwn = (row: PageRow, own: Partial<Own>): PageRow => {
  const next = { ...row, ...own };
  return { ...next, facets: withLabels(next.facets, next.labels) };
};

/** What lists and filters need of the row. */
export const headOf = (row: PageRow): Head => ({
  id: row.id,
  savedAt: row.savedAt,
  published: row.published,
  fingerprint: row.fingerprint,
  removed: row.removedAt !== null,
  facets: facetLines(row.facets, row.labels),
});

/** The row's place in lists and search; the words of its text, where they are new. */
export const entryOf = (row: PageRow, text?: string): Entry => ({
  id: row.id,
  head: headOf(row),
  words: { own: ownWords(row.note, row.labels), ...(text === undefined ? {} : { text }) },
});

/** What the library tells of a row. */
export const savedPage = ({ removedAt: _, notedAt: __, texts: ___, derived: ____, ...page }: PageRow): SavedPage =>
  page;

/** What the library tells of a page's version, numbered from 1. */
export const savedVersion = (
  page: number,
  version: number,
  { article, digest, readAt, savedAt }: TextRow,
): SavedVersion => ({ page, version, savedAt, article, digest, readAt });
