/** The least that anything which reads a text can do: look at each of its code units once. */
export function plainPass(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

/** A person's name as a plain pattern sees it: two to seven capitalized syllables that stand by themselves. */
const NAME = /(?<![\p{L}\p{M}\p{N}])\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,6}(?![\p{L}\p{M}\p{N}])/gu;

/** One compiled regex with look-around over a text. Out: how many times it matched. */
export function namePass(text: string): number {
  let count = 0;
  for (const match of text.matchAll(NAME)) count += match[0].length > 0 ? 1 : 0;
  return count;
}
