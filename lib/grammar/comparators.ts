import type { Comparator } from '../digest/model.ts';
import { AFTER, BEFORE } from '../lexicon/comparators.ts';
import { NOT_AFTER_WORD, NOT_BEFORE_WORD, oneOf } from '../text/words.ts';

const LEFT = new RegExp(`(?:${NOT_AFTER_WORD})(${oneOf(Object.keys(BEFORE))}) ?$`, 'u');
const RIGHT = new RegExp(`^ ?(${oneOf(Object.keys(AFTER))})${NOT_BEFORE_WORD}`, 'u');
const FROM = new RegExp(`${NOT_AFTER_WORD}từ ?$`, 'u');

/** A bound that stands beside a number, and how many characters of the text it takes up. */
export type Bound = { comparator: Comparator; length: number };

/** The bound that ends right before a number. In: folded text that ends where the number begins. */
export function boundBefore(left: string): Bound | null {
  const match = LEFT.exec(left);
  if (!match) return null;
  return { comparator: BEFORE[match[1] as string] as Comparator, length: match[0].length };
}

/** The bound that begins right after a value with its unit. In: folded text that begins there. */
export function boundAfter(right: string): Bound | null {
  const match = RIGHT.exec(right);
  if (!match) return null;
  return { comparator: AFTER[match[1] as string] as Comparator, length: match[0].length };
}

/** The length of a "từ" right before a number ("từ 955 tỷ đồng trở lên"); 0 where there is none. */
export const fromBefore = (left: string): number => FROM.exec(left)?.[0].length ?? 0;
