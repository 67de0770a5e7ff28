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
  const wanted = [...names].filter(([id]) => !known.has(id));
  await Promise.all(
    wanted.map(async ([id, name]) => {
      const before = await store.index('key').get([name.facet, name.key]);
      const isBetter = before && isShouted(before.value) && !isShouted(name.value);
      if (before && !isBetter) known.set(id, before.id);
      else known.set(id, await store.put((before ? { ...name, id: before.id } : name) as NameRow));
    }),
  );
  return pages.map((page) => ({
    id: page.id,
    values: [...new Set(namesOf(page).map((name) => known.get(idOf(name)) ?? 0))],
  }));
}

/** The number of each value that a filter asks for; null of one that no page ever had. */
export const numbersOf = (
  transaction: ReadTransaction,
  facet: Facet,
  values: readonly string[],
): Promise<(number | null)[]> =>
  Promise.all(
    values.map(
      async (value) =>
        (await transaction
          .objectStore('names')
          .index('key')
          .getKey([facet, facetKey(value)])) ?? null,
    ),
  );
