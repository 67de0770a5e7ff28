import type { Library } from '../../lib/library/types.ts';
import { EVERYTHING, queryOf, type Search } from './route.ts';

/** The ids of all pages that answer, reprints too. */
export async function everything(library: Library, search: Search = EVERYTHING, today = new Date()): Promise<number[]> {
  const { hits } = await library.search({ ...queryOf(search, today), offset: 0, limit: Number.MAX_SAFE_INTEGER });
  return hits.flatMap(({ page, reprints }) => [page.id, ...reprints.map(({ id }) => id)]);
}
