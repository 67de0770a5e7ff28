import type { Comparator } from '../digest/model.ts';
import { AFTER, BEFORE } from '../lexicon/comparators.ts';
import { phraseFrom, phraseTo } from './words-at.ts';

/** A bound that stands beside a number, and how many characters of the text it takes up. */
export type Bound = { comparator: Comparator; length: number };

/** The bound that ends right before a number. In: folded text that ends where the number begins. */
export function boundBefore(left: string): Bound | null {
  const words = left.endsWith(' ') ? left.slice(0, -1) : left;
  const sign = /(?:[<>]=?|[≤≥])$/.exec(words)?.[0];
  const form = sign ?? words.slice(words.length - phraseTo(BEFORE, words));
  const comparator = BEFORE.get(form);
  return comparator ? { comparator, length: form.length + left.length - words.length } : null;
}

/** The bound that begins right after a value with its unit. In: folded text that begins there. */
export function boundAfter(right: string): Bound | null {
  const start = right.startsWith(' ') ? 1 : 0;
  const end = start + phraseFrom(AFTER, right, start);
  const comparator = AFTER.get(right.slice(start, end));
  return comparator ? { comparator, length: end } : null;
}

/** The length of a "từ" right before a number ("từ 955 tỷ đồng trở lên"); 0 where there is none. */
export const fromBefore = (left: string): number => /(?<![a-zà-ỹ])từ ?$/.exec(left)?.[0].length ?? 0;
