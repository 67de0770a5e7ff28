import { fold } from './fold.ts';

/** The words of a text, folded, each once. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(fold(text).match(/[0-9a-zà-ỹ]+/g));

/** How many words two sets share. */
export function shared(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let count = 0;
  for (const word of some) if (others.has(word)) count += 1;
  return count;
}

/** Whether one set has so much of the smaller one's words, from 0 to 1: most pairs of a long page are told apart by a few. */
export function overlaps(some: ReadonlySet<string>, others: ReadonlySet<string>, share: number): boolean {
  if (some.size > others.size) return overlaps(others, some, share);
  let spare = some.size - share * Math.max(1, some.size);
  for (const word of some) if (!others.has(word) && --spare < 0) return false;
  return spare >= 0;
}
