import { type Entry, writeEntries } from './blocks.ts';
import { DERIVED, type Derived, ownWords } from './derive.ts';
import { type KnownNames, numberValues } from './names.ts';
import type { Head, NewTextRow, PageRow, TextRef, TextRow, WriteTransaction } from './schema.ts';
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

/** What lists need of the row. */
const headOf = ({ id, savedAt, published, fingerprint, removedAt }: PageRow): Head => ({
  id,
  savedAt,
  published,
  fingerprint,
  removed: removedAt !== null,
});

/**
 * Writes rows of pages with all that is derived from them. In: each row, and the words of its text where they are new;
 * what is known of the names' numbers, where there are many rows.
 */
export async function writePages(
  transaction: WriteTransaction,
  pages: readonly { row: PageRow; words?: string }[],
  known?: KnownNames,
): Promise<void> {
  const store = transaction.objectStore('pages');
  await Promise.all(pages.map(({ row }) => store.put(row)));
  const values = await numberValues(
    transaction,
    pages.map(({ row }) => row),
    known,
  );
  const entries = pages.map(
    ({ row, words }, i): Entry => ({
      id: row.id,
      head: headOf(row),
      values: values[i] ?? null,
      words: { own: ownWords(row.note, row.labels), ...(words === undefined ? {} : { text: words }) },
    }),
  );
  await writeEntries(transaction, entries);
}

/** What the library tells of a row. */
export const savedPage = ({ removedAt: _, notedAt: __, texts: ___, derived: ____, ...page }: PageRow): SavedPage =>
  page;

/** What the library tells of a page's version, numbered from 1. */
export const savedVersion = (
  page: number,
  version: number,
  { article, digest, readAt, savedAt }: TextRow,
): SavedVersion => ({ page, version, savedAt, article, digest, readAt });
