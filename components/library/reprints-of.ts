import type { Library, SavedPage } from '../../lib/library/types.ts';
import { EVERYTHING, queryOf } from './route.ts';

/** Titles are short, and two of one text are mostly the same: few pages have all words of one. */
const MOST = 200;

/** The other pages with a page's text. They are found by its title's words, since the library groups what it finds. */
export async function reprintsOf(library: Library, page: SavedPage): Promise<SavedPage[]> {
  const query = queryOf({ ...EVERYTHING, words: `${page.title} ` }, new Date());
  const { hits } = await library.search({ ...query, offset: 0, limit: MOST });
  const group = hits.find((hit) => [hit.page, ...hit.reprints].some(({ id }) => id === page.id));
  return group ? [group.page, ...group.reprints].filter(({ id }) => id !== page.id) : [];
}
