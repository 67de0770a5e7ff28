import type { Catalog } from './catalog.ts';
import type { Connection } from './connection.ts';
import { valuesIn } from './facet-lines.ts';
import { type Group, groupsOf } from './group.ts';
import { filterOf, wordFilter } from './match.ts';
import { savedPage } from './rows.ts';
import type { ReadTransaction } from './schema.ts';
import type { Answer, Facet, Hit, Query } from './types.ts';

/** Answers a query from memory, but for the rows of the pages that are shown. */
export function search(connection: Connection, catalog: Catalog, query: Query): Promise<Answer> {
  const passes = filterOf(query);
  const hasWords = wordFilter(query.words);
  return connection.read(['pages', 'heads', 'words'], async (transaction) => {
    const heads = [...(await catalog.heads(transaction))];
    let answering = heads.filter(passes);
    if (hasWords !== null) {
      const found = new Set<number>();
      for (const words of await catalog.words(transaction)) if (hasWords(words)) found.add(words.id);
      answering = answering.filter(({ id }) => found.has(id));
    }
    const groups = groupsOf(heads, answering, query.order);
    const shown = groups.slice(query.offset, query.offset + query.limit);
    return { hits: await hitsOf(transaction, shown), total: groups.length };
  });
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
  return connection.read(['heads', 'names'], async (transaction) => {
    const pages = new Map<string, number>();
    for (const { removed, facets } of await catalog.heads(transaction))
      if (!removed) for (const key of valuesIn(facets, facet)) pages.set(key, (pages.get(key) ?? 0) + 1);
    const range = IDBKeyRange.bound([facet, ''], [facet, '\uffff']);
    const names = new Map((await transaction.objectStore('names').getAll(range)).map(({ key, value }) => [key, value]));
    return [...pages]
      .map(([key, count]) => ({ value: names.get(key) ?? key, pages: count }))
      .sort((a, b) => b.pages - a.pages || (a.value < b.value ? -1 : 1));
  });
}
