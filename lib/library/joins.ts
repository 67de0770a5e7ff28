import type { Connection } from './connection.ts';
import { onPage, pageOf } from './mention.ts';
import type { ReadTransaction, WriteTransaction } from './schema.ts';
import type { Join } from './types.ts';

/** The reader's joins of people, in one order. */
export const joins = (connection: Connection): Promise<Join[]> => connection.read(['joins'], all);

/** Adds joins. Out: all that there are then. */
export const join = (connection: Connection, added: readonly Join[]): Promise<Join[]> =>
  connection.write(['joins', 'pages'], async (transaction) => {
    await addJoins(transaction, added);
    return all(transaction);
  });

/** Takes joins away. Out: all that there are then. */
export const part = (connection: Connection, dropped: readonly Join[]): Promise<Join[]> =>
  connection.write(['joins'], async (transaction) => {
    await Promise.all(dropped.map(async (one) => transaction.objectStore('joins').delete(keyOf(ordered(one)))));
    return all(transaction);
  });

const all = (transaction: ReadTransaction | WriteTransaction): Promise<Join[]> =>
  transaction.objectStore('joins').getAll();

const keyOf = ({ name, pages: [a, b] }: Join): [string, [string, string]] => [name, [a, b]];
/** Whichever of its mentions is named first, it is one join. */
const ordered = ({ name, pages: [a, b] }: Join): Join => ({ name, pages: a < b ? [a, b] : [b, a] });

/** Adds joins, each once; what names a page that isn't there, or one mention twice, is passed over. Out: the new ones. */
export async function addJoins(transaction: WriteTransaction, added: readonly Join[]): Promise<Join[]> {
  const store = transaction.objectStore('joins');
  const isThere = async (mention: string): Promise<boolean> =>
    (await transaction.objectStore('pages').getKey(pageOf(mention))) !== undefined;
  const fresh: Join[] = [];
  for (const one of added.map(ordered)) {
    const [a, b] = one.pages;
    if (a === b || (await store.getKey(keyOf(one))) !== undefined) continue;
    if (!(await isThere(a)) || !(await isThere(b))) continue;
    await store.put(one);
    fresh.push(one);
  }
  return fresh;
}

/** A join of pages that have other ids here. */
export const onPages = ({ name, pages: [a, b] }: Join, ids: ReadonlyMap<number, number>): Join => {
  const moved = (mention: string): string => onPage(mention, ids.get(pageOf(mention)) ?? 0);
  return { name, pages: [moved(a), moved(b)] };
};
