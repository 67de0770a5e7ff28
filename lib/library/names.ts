import { facetKey } from './fold.ts';
import type { NameRow, PageRow, ReadTransaction, Values, WriteTransaction } from './schema.ts';
import type { Facet } from './types.ts';

/** Numbers that this work has already asked for, by facet and folded value. */
export type KnownNames = Map<string, number>;

type Name = Omit<NameRow, 'id'>;
const idOf = ({ facet, key }: Pick<NameRow, 'facet' | 'key'>): string => `${facet}\n${key}`;
const isShouted = (value: string): boolean => value === value.toUpperCase() && /\p{Lu}{2} /u.test(value);

const namesOf = ({ facets }: Pick<PageRow, 'facets'>): Name[] =>
  Object.entries(facets).flatMap(([facet, values]) => values.map((value) => ({ facet, key: facetKey(value), value })));

/** The numbers of a facet's values are in a range of their own, so that they are had at once. */
const FACETS: readonly Facet[] = [
  'person',
  'office',
  'body',
  'document',
  'province',
  'period',
  'status',
  'kind',
  'label',
];
const ROOM = 1_000_000_000;
const firstOf = (facet: string): number => (FACETS.indexOf(facet as Facet) + 1) * ROOM;
/** The numbers of a facet's values, or of those that were numbered after one. */
export const rangeFrom = (facet: string, after = firstOf(facet) - 1): IDBKeyRange =>
  IDBKeyRange.bound(after, firstOf(facet) + ROOM, true, true);

/**
 * Gives the values of pages their numbers; new ones are written down as printed, and a form that isn't all in capitals
 * goes before one that is. Names that no page has any more stay and harm nobody: what is listed is counted.
 */
export async function numberValues(
  transaction: WriteTransaction,
  pages: readonly Pick<PageRow, 'id' | 'facets'>[],
  known: KnownNames = new Map(),
): Promise<Values[]> {
  const store = transaction.objectStore('names');
  const names = new Map(pages.flatMap(namesOf).map((name) => [idOf(name), name]));
  const wanted = [...names.values()].filter((name) => !known.has(idOf(name)));
  const rows = await Promise.all(wanted.map(async ({ facet, key }) => store.index('key').get([facet, key])));
  const next = await nextNumbers(
    transaction,
    wanted.filter((_, i) => !rows[i]).map(({ facet }) => facet),
  );
  const written = wanted.map((name, i): NameRow | null => {
    const before = rows[i];
    if (before) {
      known.set(idOf(name), before.id);
      return isShouted(before.value) && !isShouted(name.value) ? { ...name, id: before.id } : null;
    }
    const id = next.get(name.facet) ?? firstOf(name.facet);
    next.set(name.facet, id + 1);
    known.set(idOf(name), id);
    return { ...name, id };
  });
  await Promise.all(written.map(async (row) => row && store.put(row)));
  return pages.map((page) => ({
    id: page.id,
    values: [...new Set(namesOf(page).map((name) => known.get(idOf(name)) ?? 0))],
  }));
}

/** The number that the next new value of each facet gets. */
async function nextNumbers(transaction: WriteTransaction, facets: readonly string[]): Promise<Map<string, number>> {
  const next = new Map<string, number>();
  for (const facet of new Set(facets)) {
    const last = await transaction.objectStore('names').openKeyCursor(rangeFrom(facet), 'prev');
    next.set(facet, last ? last.key + 1 : firstOf(facet));
  }
  return next;
}

/** The number of each value that a filter asks for; null of one that no page ever had. */
export const numbersOf = (
  transaction: ReadTransaction,
  facet: Facet,
  values: readonly string[],
): Promise<(number | null)[]> =>
  Promise.all(
    values.map(async (value) => {
      const index = transaction.objectStore('names').index('key');
      return (await index.getKey([facet, facetKey(value)])) ?? null;
    }),
  );
