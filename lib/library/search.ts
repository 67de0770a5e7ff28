import type { Catalog } from './catalog.ts';
import type { Connection } from './connection.ts';
import { type Group, groupsOf } from './group.ts';
import { dayFilter, valueFilter, wordFilter } from './match.ts';
import { numbersOf } from './names.ts';
import { savedPage } from './rows.ts';
import type { Head, ReadTransaction } from './schema.ts';
import type { Answer, Facet, Hit, Query } from './types.ts';

/** Answers a query from memory, but for the rows of the pages that are shown. */
export function search(connection: Connection, catalog: Catalog, query: Query): Promise<Answer> {
  return connection.read(['pages', 'heads', 'values', 'words', 'names'], async (transaction) => {
    const heads = [...(await catalog(transaction, 'heads'))];
    const answering = await answeringOf(transaction, catalog, query, heads);
    const groups = groupsOf(heads, answering, query.order);
    const shown = groups.slice(query.offset, query.offset + query.limit);
    return { hits: await hitsOf(transaction, shown), total: groups.length };
  });
}

/** The heads that pass days, filters and words; what a query doesn't ask for isn't read. */
async function answeringOf(
  transaction: ReadTransaction,
  catalog: Catalog,
  query: Query,
  heads: readonly Head[],
): Promise<Head[]> {
  let answering = heads.filter(dayFilter(query));
  const narrow = (ids: ReadonlySet<number>) => {
    answering = answering.filter(({ id }) => ids.has(id));
  };
  const facets = Object.entries(query.facets).filter(([, values]) => values.length > 0);
  if (facets.length > 0) {
    const numbers = await Promise.all(facets.map(([facet, values]) => numbersOf(transaction, facet as Facet, values)));
    const passes = valueFilter(numbers.map((group) => new Set(group.filter((number) => number !== null))));
    narrow(idsOf(await catalog(transaction, 'values'), passes));
  }
  const hasWords = wordFilter(query.words);
  if (hasWords) narrow(idsOf(await catalog(transaction, 'words'), hasWords));
  return answering;
}

function idsOf<Row extends { id: number }>(rows: Iterable<Row>, passes: (row: Row) => boolean): Set<number> {
  const ids = new Set<number>();
  for (const row of rows) if (passes(row)) ids.add(row.id);
  return ids;
}

/** The groups with their pages' rows, all asked for at once. */
async function hitsOf(transaction: ReadTransaction, groups: readonly Group[]): Promise<Hit[]> {
  const store = transaction.objectStore('pages');
  const found = await Promise.all(
    groups.map(({ lead, others }) => Promise.all([lead, ...others].map(({ id }) => store.get(id)))),
  );
  return found.flatMap((rows) => {
    const [page, ...reprints] = rows.filter((row) => row !== undefined).map(savedPage);
    return page ? [{ page, reprints }] : [];
  });
}

/** What a filter offers: the values that pages have, as printed, with how many pages have each; most first. */
export function values(
  connection: Connection,
  catalog: Catalog,
  facet: Facet,
): Promise<{ value: string; pages: number }[]> {
  return connection.read(['heads', 'values', 'names'], async (transaction) => {
    const removed = idsOf(await catalog(transaction, 'heads'), (head) => head.removed);
    const pages = new Map<number, number>();
    for (const { id, values: numbers } of await catalog(transaction, 'values'))
      if (!removed.has(id)) for (const number of numbers) pages.set(number, (pages.get(number) ?? 0) + 1);
    const range = IDBKeyRange.bound([facet, ''], [facet, '\uffff']);
    const names = await transaction.objectStore('names').index('key').getAll(range);
    return names
      .flatMap(({ id, value }) => (pages.has(id) ? [{ value, pages: pages.get(id) ?? 0 }] : []))
      .sort((a, b) => b.pages - a.pages || (a.value < b.value ? -1 : 1));
  });
}
