/** The figure below which a part of all lie, between two neighbours in proportion. NaN where there is none. */
export function quantile(figures: readonly number[], part: number): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const at = part * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  if (low === undefined || high === undefined) return Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

/** The middle one of an odd number of figures; the mean of the two in the middle of an even number. */
export const median = (figures: readonly number[]): number => quantile(figures, 0.5);

/** The smallest figure that 95 % of all don't go beyond. */
export const p95 = (figures: readonly number[]): number =>
  figures.toSorted((a, b) => a - b)[Math.ceil(figures.length * 0.95) - 1] ?? Number.NaN;

/** A figure with the quarter of what it was taken from that lies below `low`, and the one above `high`. */
export type Spread = { value: number; low: number; high: number };

export const spreadOf = (figures: readonly number[]): Spread => ({
  value: median(figures),
  low: quantile(figures, 0.25),
  high: quantile(figures, 0.75),
});

/** What two took on the same input, round by round. */
export type Pair = { own: readonly number[]; peer: readonly number[] };

/**
 * One against another, over some inputs. Out: the median, over the inputs, of the ratio of the medians; its spread is
 * that of the ratios of single rounds, of all inputs.
 */
export function ratioOf(pairs: readonly Pair[]): Spread {
  const rounds = pairs.flatMap(({ own, peer }) => own.map((time, i) => time / (peer[i] ?? Number.NaN)));
  const value = median(pairs.map(({ own, peer }) => median(own) / median(peer)));
  return { value, low: quantile(rounds, 0.25), high: quantile(rounds, 0.75) };
}
