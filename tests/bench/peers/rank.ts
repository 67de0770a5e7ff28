/** How likely the walk is to go along an edge and not to jump anywhere: what both papers take over from PageRank. */
const DAMPING = 0.85;
const CLOSE = 1e-6;
const MOST_ROUNDS = 200;

/**
 * PageRank over a weighted graph without direction: where a walk that follows edges by their weight stays most.
 * In: a square matrix of weights, not negative. Out: a share of the whole for each node; they sum up to one.
 */
export function rankNodes(weights: readonly (readonly number[])[]): number[] {
  const size = weights.length;
  const out = weights.map((row) => row.reduce((sum, weight) => sum + weight, 0));
  let ranks = Array.from({ length: size }, () => 1 / size);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    // What stands in no edge is shared by all.
    const loose = ranks.reduce((sum, rank, i) => sum + (out[i] ? 0 : rank), 0) / size;
    const next = ranks.map((_, i) => {
      let sum = loose;
      for (let j = 0; j < size; j += 1) {
        const weight = weights[j]?.[i] ?? 0;
        if (weight) sum += ((ranks[j] as number) * weight) / (out[j] as number);
      }
      return (1 - DAMPING) / size + DAMPING * sum;
    });
    const moved = next.reduce((sum, rank, i) => sum + Math.abs(rank - (ranks[i] as number)), 0);
    ranks = next;
    if (moved < CLOSE) break;
  }
  return ranks;
}

/** The first so many places by rank, in the order of the text; of two that rank alike the earlier one. */
export const best = (ranks: readonly number[], many: number): number[] =>
  ranks
    .map((rank, index) => ({ rank, index }))
    .sort((a, b) => b.rank - a.rank || a.index - b.index)
    .slice(0, many)
    .map(({ index }) => index)
    .sort((a, b) => a - b);

/** A symmetric matrix of what `alike` says of each pair; nothing is like itself. */
export const pairs = <Item>(items: readonly Item[], alike: (a: Item, b: Item) => number): number[][] => {
  const matrix = items.map(() => items.map(() => 0));
  for (let i = 0; i < items.length; i += 1)
    for (let j = i + 1; j < items.length; j += 1) {
      const weight = alike(items[i] as Item, items[j] as Item);
      (matrix[i] as number[])[j] = weight;
      (matrix[j] as number[])[i] = weight;
    }
  return matrix;
};
