/** The words of a text, folded, without what stands between them. */
export const tokensOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** How well two texts agree, word by word, wherever the words stand: the harmonic mean of precision and recall. */
export function tokenF1(found: readonly string[], wanted: readonly string[]): number {
  if (found.length + wanted.length === 0) return 1;
  const left = new Map<string, number>();
  for (const token of wanted) left.set(token, (left.get(token) ?? 0) + 1);
  let common = 0;
  for (const token of found) {
    const count = left.get(token) ?? 0;
    if (count > 0) common += 1;
    left.set(token, count - 1);
  }
  return (2 * common) / (found.length + wanted.length);
}
