import { describe, expect, it } from 'vitest';
import { lexRank } from './peers/lex-rank.ts';
import { best, rankNodes } from './peers/rank.ts';
import { textRank } from './peers/text-rank.ts';

describe('rank over a graph', () => {
  it('is shared alike in a ring, whatever the weight of its edges', () => {
    const ring = [
      [0, 5, 5],
      [5, 0, 5],
      [5, 5, 0],
    ];
    for (const rank of rankNodes(ring)) expect(rank).toBeCloseTo(1 / 3);
  });

  it('is highest in the middle of a star, sums up to one, and is what PageRank says of it', () => {
    const star = [
      [0, 1, 1],
      [1, 0, 0],
      [1, 0, 0],
    ];
    const [middle = 0, one = 0, other = 0] = rankNodes(star);
    expect(middle + one + other).toBeCloseTo(1);
    expect(one).toBeCloseTo(other);
    // m = 0.05 + 0.85 · 2e and e = 0.05 + 0.85 · m / 2
    expect(middle).toBeCloseTo(0.135 / 0.2775);
  });

  it('of what stands in no edge is shared by all', () => {
    expect(
      rankNodes([
        [0, 0],
        [0, 0],
      ]),
    ).toEqual([0.5, 0.5]);
    expect(rankNodes([])).toEqual([]);
  });

  it('gives the best places in the order of the text, the earlier one of two alike', () => {
    expect(best([0.1, 0.3, 0.2, 0.3], 2)).toEqual([1, 3]);
    expect(best([0.2, 0.4, 0.2], 2)).toEqual([0, 1]);
    expect(best([0.2], 3)).toEqual([0]);
  });
});

describe.each([
  ['TextRank', textRank],
  ['LexRank', lexRank],
])('%s', (_, rank) => {
  it('ranks a sentence that shares words with all others above those that share with one', () => {
    const ranks = rank([
      'Cầu mới nối hai bờ sông.',
      'Chợ huyện bán gạo nếp.',
      'Cầu mới nối hai bờ sông gần chợ huyện bán gạo nếp.',
      'Trời hôm nay mát.',
    ]);
    expect(best(ranks, 1)).toEqual([2]);
    expect(ranks[3]).toBe(Math.min(...ranks));
  });

  it('takes sentences of one word and of none', () => {
    for (const value of rank(['Hết.', '…', 'Hết.', 'Họp.'])) expect(value).toBeGreaterThan(0);
  });
});
