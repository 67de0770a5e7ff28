import type { Scorer } from './scorer.ts';

type Fold = Scorer['fold'];
/** One word in ten may differ in what is called a part of another. */
const PART = 0.9;

const bag = (fold: Fold, text: string | null): string[] => fold(text).split(' ').filter(Boolean);

/** The share of a text's words that another has, both as bags; 0 for a text without words. */
export function share(fold: Fold, text: string | null, other: string | null): number {
  const left = bag(fold, other);
  const words = bag(fold, text);
  const found = words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return words.length > 0 ? found.length / words.length : 0;
}

/** Whether a text's words are all, or nearly all, in another. */
export const isPart = (fold: Fold, text: string | null, other: string | null): boolean =>
  share(fold, text, other) >= PART;

/** How a predicted text that counts as wrong differs from gold's. */
export function differ(fold: Fold, gold: string | null, predicted: string | null): string {
  if (!predicted) return 'missing';
  if (!gold) return 'spurious';
  if (isPart(fold, gold, predicted)) return 'too long';
  return isPart(fold, predicted, gold) ? 'too short' : 'other';
}
