import type { Head } from './schema.ts';
import type { Query } from './types.ts';

/** A text by the pages that print it: the one that leads the line, and the others. */
export type Group = { lead: Head; others: readonly Head[] };

type Order = Query['order'];
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const bySaving = (a: Head, b: Head): number => compare(b.savedAt, a.savedAt) || b.id - a.id;
/** A page without a date comes after all that have one. */
const byDate = (a: Head, b: Head): number => compare(b.published ?? '', a.published ?? '') || bySaving(a, b);

/** Pages that aren't removed, in an order; and those of them whose text others print too, by its fingerprint. */
type Sorted = { heads: readonly Head[]; shared: ReadonlyMap<string, readonly Head[]> };
const made = new WeakMap<readonly Head[], Partial<Record<Order, Sorted>>>();

/** The heads in an order; made once for as long as they don't change. */
export function sortedHeads(all: readonly Head[], order: Order): Sorted {
  const known = made.get(all) ?? {};
  made.set(all, known);
  known[order] ??= sortHeads(all, order);
  return known[order];
}

function sortHeads(all: readonly Head[], order: Order): Sorted {
  const heads = all.filter(({ removed }) => !removed).sort(order === 'saved' ? bySaving : byDate);
  const first = new Map<string, Head>();
  const shared = new Map<string, Head[]>();
  for (const head of heads) {
    const { fingerprint } = head;
    const before = first.get(fingerprint);
    if (!before) first.set(fingerprint, head);
    else if (shared.has(fingerprint)) shared.get(fingerprint)?.push(head);
    else shared.set(fingerprint, [before, head]);
  }
  return { heads, shared };
}

/**
 * One group for each text of which a page answers; its others are all pages with the same text that aren't removed,
 * whether they answer or not: they are its sources. In: the heads that answer, in their order. Out: the groups, in it.
 */
export function groupsOf(answering: readonly Head[], shared: Sorted['shared']): Group[] {
  const seen = new Set<string>();
  const groups: Group[] = [];
  for (const lead of answering) {
    const same = shared.get(lead.fingerprint);
    if (same === undefined) groups.push({ lead, others: [] });
    else if (!seen.has(lead.fingerprint)) {
      seen.add(lead.fingerprint);
      groups.push({ lead, others: same.filter(({ id }) => id !== lead.id) });
    }
  }
  return groups;
}
