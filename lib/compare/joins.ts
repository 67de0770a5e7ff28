/** Two mentions of one name that the reader says are one person: page ids with a number where a page has two of the name. */
export type Join = { name: string; pages: readonly [string, string] };

/** Where the reader's joins are kept. */
export type JoinStore = { get: () => Promise<Join[]>; set: (joins: Join[]) => Promise<void> };

/** For views without a store: joins hold until the view is closed. */
export function joinsInMemory(first: readonly Join[] = []): JoinStore {
  let joins = [...first];
  return {
    get: async () => joins,
    set: async (next) => {
      joins = [...next];
    },
  };
}

/** What was kept, as far as it is what this version writes: anything else is left out. */
export function readJoins(kept: unknown): Join[] {
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((one: unknown): Join[] => {
    if (typeof one !== 'object' || one === null || !('name' in one) || !('pages' in one)) return [];
    const { name, pages } = one;
    if (typeof name !== 'string' || !Array.isArray(pages) || pages.length !== 2) return [];
    const [a, b] = pages as unknown[];
    return typeof a === 'string' && typeof b === 'string' ? [{ name, pages: [a, b] }] : [];
  });
}

const same = (a: Join, b: Join): boolean =>
  a.name === b.name && [...a.pages].sort().join() === [...b.pages].sort().join();

/** Joins a list of mentions to the first of them. Joins that are there already stay once. */
export function withJoins(joins: readonly Join[], name: string, mentions: readonly string[]): Join[] {
  const [first, ...others] = mentions;
  if (first === undefined) return [...joins];
  const added = others.map((other): Join => ({ name, pages: [first, other] }));
  return [...joins, ...added.filter((join) => !joins.some((known) => same(known, join)))];
}

/** Takes away every join by hand between mentions of this list. */
export const withoutJoins = (joins: readonly Join[], name: string, mentions: readonly string[]): Join[] =>
  joins.filter((join) => join.name !== name || !join.pages.every((page) => mentions.includes(page)));
