import type { Join } from '../library/types.ts';
import type { Mention, NamePeople } from './gather-people.ts';

/** Mentions that are one person, by their positions or by the reader's word. */
export type OnePerson = {
  mentions: Mention[];
  /** The reader joined some of them by hand. */
  byHand: boolean;
};

/**
 * Who the mentions of a name are: those that share a body or a province are one, and so are those that the reader joined;
 * all others stand apart. In: the mentions in the order of time, the reader's joins. Out: in that order, too.
 */
export function peopleOf({ key, mentions }: NamePeople, joins: readonly Join[]): OnePerson[] {
  const parent = mentions.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] as number;
    return at;
  };
  const unite = (a: number, b: number): boolean => {
    const [x, y] = [root(a), root(b)];
    parent[Math.max(x, y)] = Math.min(x, y);
    return x !== y;
  };

  const seen = new Map<string, number>();
  for (const [i, { anchors }] of mentions.entries()) {
    for (const anchor of anchors) {
      const known = seen.get(anchor);
      if (known === undefined) seen.set(anchor, i);
      else unite(known, i);
    }
  }
  const byKey = new Map(mentions.map((mention, i) => [mention.key, i]));
  const hands = new Set<number>();
  for (const { name, pages } of joins) {
    const [a, b] = pages.map((page) => byKey.get(page));
    if (name !== key || a === undefined || b === undefined) continue;
    if (unite(a, b)) hands.add(a);
  }

  const groups = new Map<number, OnePerson>();
  for (const [i, mention] of mentions.entries()) {
    const group = groups.get(root(i)) ?? { mentions: [], byHand: false };
    groups.set(root(i), group);
    group.mentions.push(mention);
    if (hands.has(i)) group.byHand = true;
  }
  return [...groups.values()];
}
