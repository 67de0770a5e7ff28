import { fold } from '../../lib/text/fold.ts';

/**
 * ROUGE-1, ROUGE-2 and ROUGE-L (Lin 2004) as F1, over folded syllables without marks: how much a summary shares with
 * an editor's abstract. ROUGE-L takes the longest common subsequence of the two texts as wholes.
 */
export type Rouge = { one: number; two: number; l: number };

/** Folded syllables and numbers, without marks. */
export const syllables = (text: string): string[] => fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

export function rouge(candidate: string, reference: string): Rouge {
  const a = syllables(candidate);
  const b = syllables(reference);
  return {
    one: overlap(grams(a, 1), grams(b, 1)),
    two: overlap(grams(a, 2), grams(b, 2)),
    l: f1(longestCommon(a, b), a.length, b.length),
  };
}

const f1 = (shared: number, a: number, b: number): number => (shared ? (2 * shared) / (a + b) : 0);

function grams(words: readonly string[], n: number): string[] {
  return words.slice(0, Math.max(0, words.length - n + 1)).map((_, i) => words.slice(i, i + n).join(' '));
}

function overlap(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const gram of b) left.set(gram, (left.get(gram) ?? 0) + 1);
  let shared = 0;
  for (const gram of a) {
    const n = left.get(gram) ?? 0;
    if (n > 0) shared += 1;
    left.set(gram, n - 1);
  }
  return f1(shared, a.length, b.length);
}

function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Uint16Array(b.length + 1);
  for (const word of a) {
    const next = new Uint16Array(b.length + 1);
    for (let j = 1; j <= b.length; j += 1)
      next[j] = word === b[j - 1] ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0);
    row = next;
  }
  return row[b.length] ?? 0;
}
