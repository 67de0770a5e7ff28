import { wordsOf } from './fold.ts';

/** An item with its place in its digest's list. */
type Side<Item> = { item: Item; index: number };
/** `what` names the members that differ. */
export type Change<Item> =
  | { came: 'added'; newer: Side<Item> }
  | { came: 'dropped'; older: Side<Item> }
  | { came: 'changed'; older: Side<Item>; newer: Side<Item>; what: (keyof Item & string)[] };

/** How items of one kind are known again. */
export type Manner<Item> = {
  /** What an item says, but for where and by which rule: what can change. */
  says: readonly (keyof Item & string)[];
  /**
   * What makes two items one, the surest first; null where an item has nothing to be known by. But for the first, a key
   * counts where one item on each side has it.
   */
  keys: readonly ((item: Item) => readonly unknown[] | null)[];
  /** Words by which items are one where most of them agree. */
  words?: (item: Item) => string;
};

/** The least share of words that two sentences have in common to be one that was changed. */
const ALIKE = 0.6;

/** Texts are equal in whatever marks and case they are printed. */
const same = (part: unknown): unknown =>
  typeof part === 'string' ? plain(part) : Array.isArray(part) ? part.map(same) : part;
const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
const keyOf = (parts: readonly unknown[]): string => JSON.stringify(parts.map(same));
/** `held` and `relations` are objects: their members in one order. */
const saysOf = <Item>(item: Item, name: keyof Item): string =>
  JSON.stringify(item[name], (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : same(value),
  );

/** What was added, dropped or changed from one list of items to the next: in the newer one's order, what was dropped last. */
export function changesOf<Item>(older: readonly Item[], newer: readonly Item[], manner: Manner<Item>): Change<Item>[] {
  const { says, keys, words } = manner;
  let before = older.map((item, index): Side<Item> => ({ item, index }));
  let after = newer.map((item, index): Side<Item> => ({ item, index }));
  const pairs: [Side<Item>, Side<Item>][] = [];
  const take = (found: readonly [Side<Item>, Side<Item>][]): void => {
    const taken = new Set(found.flat());
    before = before.filter((side) => !taken.has(side));
    after = after.filter((side) => !taken.has(side));
    pairs.push(...found);
  };
  take(byKey(before, after, (item) => says.map((name) => saysOf(item, name)), false));
  for (const [i, key] of keys.entries()) take(byKey(before, after, key, i > 0));
  if (words) take(byWords(before, after, words));
  const changed = pairs.flatMap(([from, to]): Change<Item>[] => {
    const what = says.filter((name) => saysOf(from.item, name) !== saysOf(to.item, name));
    return what.length > 0 ? [{ came: 'changed', older: from, newer: to, what }] : [];
  });
  const added = after.map((side): Change<Item> => ({ came: 'added', newer: side }));
  const dropped = before.map((side): Change<Item> => ({ came: 'dropped', older: side }));
  const place = (change: Change<Item>): number => ('newer' in change ? change.newer.index : 0);
  return [...[...changed, ...added].sort((a, b) => place(a) - place(b)), ...dropped];
}

/** Items with equal keys, in their order; `once`: only where neither side has a second one. */
function byKey<Item>(
  before: readonly Side<Item>[],
  after: readonly Side<Item>[],
  key: (item: Item) => readonly unknown[] | null,
  once: boolean,
): [Side<Item>, Side<Item>][] {
  const grouped = (sides: readonly Side<Item>[]): Map<string, Side<Item>[]> => {
    const groups = new Map<string, Side<Item>[]>();
    for (const side of sides) {
      const parts = key(side.item);
      if (parts === null) continue;
      const name = keyOf(parts);
      groups.set(name, [...(groups.get(name) ?? []), side]);
    }
    return groups;
  };
  const others = grouped(after);
  return [...grouped(before)].flatMap(([name, left]): [Side<Item>, Side<Item>][] => {
    const right = others.get(name) ?? [];
    if (once && (left.length > 1 || right.length > 1)) return [];
    return left.slice(0, right.length).map((side, i) => [side, right[i] as Side<Item>]);
  });
}

/** Items most of whose words agree: the most alike first. */
function byWords<Item>(
  before: readonly Side<Item>[],
  after: readonly Side<Item>[],
  words: (item: Item) => string,
): [Side<Item>, Side<Item>][] {
  const listed = (sides: readonly Side<Item>[]) =>
    sides.map((side) => ({ side, words: new Set(wordsOf(words(side.item))) }));
  const others = listed(after);
  const alike = listed(before)
    .flatMap((left) => others.map((right) => ({ left, right, share: shareOf(left.words, right.words) })))
    .filter(({ share }) => share >= ALIKE)
    .sort((a, b) => b.share - a.share);
  const taken = new Set<Side<Item>>();
  return alike.flatMap(({ left, right }): [Side<Item>, Side<Item>][] => {
    if (taken.has(left.side) || taken.has(right.side)) return [];
    taken.add(left.side).add(right.side);
    return [[left.side, right.side]];
  });
}

/** The share of all words that both have (Jaccard). */
function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both += 1;
  return a.size + b.size === 0 ? 0 : both / (a.size + b.size - both);
}
