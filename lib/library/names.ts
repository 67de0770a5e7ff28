import { FACETS } from './facet-lines.ts';
import { facetKey } from './fold.ts';
import type { NameRow, PageRow, WriteTransaction } from './schema.ts';

const isShouted = (value: string): boolean => value === value.toUpperCase() && /\p{Lu}{2} /u.test(value);

/**
 * Keeps how the values of the pages are printed, for the lists of filters: one form for each folded value, the last one
 * that isn't all in capitals. Names that no page has any more stay, and harm nobody: what is listed is counted.
 */
export async function writeNames(
  transaction: WriteTransaction,
  pages: readonly Pick<PageRow, 'facets'>[],
): Promise<void> {
  const names = new Map<string, NameRow>();
  for (const { facets } of pages)
    for (const facet of FACETS)
      for (const value of facets[facet] ?? []) {
        const key = facetKey(value);
        const id = `${facet}\n${key}`;
        if (!names.has(id) || !isShouted(value)) names.set(id, { facet, key, value });
      }
  const store = transaction.objectStore('names');
  await Promise.all(
    [...names.values()].map(async (name) => {
      if (!isShouted(name.value) || !(await store.get([name.facet, name.key]))) await store.put(name);
    }),
  );
}
