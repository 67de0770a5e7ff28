import type { Head } from './schema.ts';
import type { Query } from './types.ts';

/** A text by the pages that print it: the one that leads the line, and the others. */
export type Group = { lead: Head; others: Head[] };

const ORDERS: Readonly<Record<Query['order'], (a: Head, b: Head) => number>> = {
  saved: (a, b) => compare(b.savedAt, a.savedAt) || b.id - a.id,
  // A page without a date comes after all that have one.
  published: (a, b) => compare(b.published ?? '', a.published ?? '') || ORDERS.saved(a, b),
};
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * One group for each text of which a page answers; its others are all pages with the same text that aren't removed,
 * whether they answer or not: they are its sources. In: every head, which of them answer, the order. Out: the groups,
 * newest first.
 */
export function groupsOf(all: Iterable<Head>, answering: readonly Head[], order: Query['order']): Group[] {
  const sorted = [...answering].sort(ORDERS[order]);
  const groups = new Map<string, Group>();
  for (const lead of sorted) if (!groups.has(lead.fingerprint)) groups.set(lead.fingerprint, { lead, others: [] });
  for (const head of all) {
    const group = head.removed ? undefined : groups.get(head.fingerprint);
    if (group && group.lead.id !== head.id) group.others.push(head);
  }
  for (const { others } of groups.values()) if (others.length > 1) others.sort(ORDERS[order]);
  return [...groups.values()];
}
