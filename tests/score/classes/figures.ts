import type { Facts } from '../items.ts';
import type { Quantity, Scorer } from '../scorer.ts';
import { share } from '../words.ts';

type Target = Facts['targets'];

const same = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)));

/** One is a range, the other one of its ends. */
function isEnd(a: Quantity, b: Quantity): boolean {
  const [range, single] = a.valueTo === null ? [b, a] : [a, b];
  if (range.valueTo === null || single.valueTo !== null) return false;
  return same(range.value, single.value) || same(range.valueTo, single.value);
}

/** How two targets that the scorer doesn't match are alike in their figures; null where they are not. */
function likeness(a: Target, b: Target, { quantity, sameUnit, fold }: Scorer): string | null {
  const [one, other] = [quantity(a), quantity(b)];
  const unitsAgree = sameUnit(one.unit, other.unit) || sameUnit(other.unit, one.unit);
  if (unitsAgree && same(one.value, other.value) && same(one.valueTo, other.valueTo))
    return 'value with another indicator';
  // A small number stands on a page for many things: without a word in common it is a chance.
  if (share(fold, a.indicator, b.indicator) === 0) return null;
  if (unitsAgree && isEnd(one, other)) return 'one end of a range';
  return a.value === b.value && a.value_to === b.value_to ? 'wrong unit' : null;
}

const ORDER = ['value with another indicator', 'wrong unit', 'one end of a range'];

/**
 * The item that comes nearest to a target by its figures.
 * Out: what sets them apart, and whether the figures are the same; null where none comes near.
 */
export function nearness<T extends Target>(
  target: Target,
  others: readonly T[],
  scorer: Scorer,
): { item: T; name: string; exact: boolean } | null {
  const near = others.flatMap((item) => {
    const name = likeness(target, item, scorer);
    return name
      ? [{ item, name, exact: name === ORDER[0], words: share(scorer.fold, target.indicator, item.indicator) }]
      : [];
  });
  near.sort((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name) || b.words - a.words);
  return near[0] ?? null;
}
