/** Of more than these, which one a short form means is not said; no document is amended or guided by so many. */
const MOST = 200;

/**
 * Items by what they go by: of the thousands of a long page few are asked for.
 * In: the items, and what one goes by. Out: those of a key, in their order; none where they are more than can be told apart.
 */
export function indexBy<T, K>(items: readonly T[], keysOf: (item: T) => readonly K[]): (key: K) => readonly T[] {
  const found = new Map<K, T[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const same = found.get(key);
      if (same) same.push(item);
      else found.set(key, [item]);
    }
  return (key) => {
    const same = found.get(key) ?? [];
    return same.length > MOST ? [] : same;
  };
}
