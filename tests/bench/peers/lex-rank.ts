import { syllables } from '../rouge.ts';
import { pairs, rankNodes } from './rank.ts';

/** Two sentences less alike than this are not joined: the threshold with which the paper reports its best figures. */
const THRESHOLD = 0.1;

type Vector = { weights: ReadonlyMap<string, number>; length: number };

/**
 * LexRank (Erkan & Radev 2004): edges join sentences whose vectors of tf-idf have a cosine above the threshold; the
 * inverse frequency is counted over the sentences of the text itself.
 * In: the sentences of a text. Out: how much each stands for the text.
 */
export function lexRank(sentences: readonly string[]): number[] {
  const words = sentences.map(syllables);
  const spread = new Map<string, number>();
  for (const own of words) for (const word of new Set(own)) spread.set(word, (spread.get(word) ?? 0) + 1);
  const vectors = words.map((own) => vectorOf(own, spread, sentences.length));
  return rankNodes(pairs(vectors, (a, b) => (cosine(a, b) > THRESHOLD ? 1 : 0)));
}

function vectorOf(own: readonly string[], spread: ReadonlyMap<string, number>, sentences: number): Vector {
  const weights = new Map<string, number>();
  for (const word of own) {
    const rarity = Math.log(sentences / (spread.get(word) as number));
    weights.set(word, (weights.get(word) ?? 0) + rarity);
  }
  const length = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0));
  return { weights, length };
}

function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  for (const [word, weight] of a.weights) sum += weight * (b.weights.get(word) ?? 0);
  return sum && sum / (a.length * b.length);
}
