/** What an edit is told: numbers that it takes for places and choices, whatever their size. */
export type Choice = { at: number; to: number; pick: number };

/** The one of a list that a number names; undefined of an empty list. */
export const chosen = <T>(list: readonly T[], n: number): T | undefined => list[n % list.length];

/** A stretch of at most `most` that a choice names in something of a length. */
export function stretch(length: number, { at, to }: Choice, most: number): [from: number, to: number] {
  const from = at % (length + 1);
  return [from, Math.min(length, from + 1 + (to % most))];
}
