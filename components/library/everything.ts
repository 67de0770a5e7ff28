import type { Library } from '../../lib/library/types.ts';
import { EVERYTHING, queryOf, type Search } from './route.ts';

/** All that answers: each text's page with the pages that reprint it, by their ids. */
export async function everything(
  library: Library,
  search: Search = EVERYTHING,
  today = new Date(),
): Promise<Map<number, number[]>> {
  const { hits } = await library.search({ ...queryOf(search, today), offset: 0, limit: Number.MAX_SAFE_INTEGER });
  return new Map(hits.map(({ page, reprints }) => [page.id, reprints.map(({ id }) => id)]));
}

/** The ids of chosen texts, with their reprints. */
export const withReprints = (chosen: ReadonlyMap<number, readonly number[]>): number[] =>
  [...chosen].flatMap(([id, reprints]) => [id, ...reprints]);
