import type { Library } from '../../lib/library/types.ts';
import { everything, withReprints } from './everything.ts';

/** Deletes all pages for good. Out: how many there were. */
export async function wipe(library: Library): Promise<number> {
  const ids = withReprints(await everything(library));
  await library.remove(ids);
  // What was deleted before, and could still be brought back, too.
  await library.purge('all');
  return ids.length;
}
