import { rangeFrom } from './names.ts';
import type { NameRow, ReadTransaction } from './schema.ts';

/** A facet's values as printed, as they are known: those that were written since are read; needs the store 'names'. */
export type NameCache = (transaction: ReadTransaction, facet: string) => Promise<readonly NameRow[]>;

/**
 * Names are only ever added, so that what was read once stands. One whose form was bettered since is told as it was,
 * until the library is opened again.
 */
export function makeNameCache(): NameCache {
  let known = new Map<string, NameRow[]>();
  let source: unknown = null;
  return async (transaction, facet) => {
    if (source !== transaction.db) known = new Map();
    source = transaction.db;
    const before = known.get(facet) ?? [];
    const fresh = await transaction.objectStore('names').getAll(rangeFrom(facet, before.at(-1)?.id));
    const names = fresh.length > 0 ? [...before, ...fresh] : before;
    known.set(facet, names);
    return names;
  };
}
