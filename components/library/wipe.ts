import type { Library } from '../../lib/library/types.ts';
import { everything } from './everything.ts';

/** Deletes all pages for good, those that were taken out before too. Out: how many there were. */
export async function wipe(library: Library): Promise<number> {
  const ids = await everything(library);
  await library.remove(ids);
  await library.purge(ids);
  return ids.length;
}
