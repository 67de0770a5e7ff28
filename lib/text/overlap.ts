import { fold } from './fold.ts';

/** The words of a text, folded, each once. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(fold(text).match(/[0-9a-zà-ỹ]+/g));

/** How many words two sets share. */
export function shared(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let count = 0;
  for (const word of some) if (others.has(word)) count += 1;
  return count;
}

/** How much of the smaller set's words the other has, from 0 to 1. */
export const overlap = (some: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  shared(some, others) / Math.max(1, Math.min(some.size, others.size));
