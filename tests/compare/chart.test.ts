import { describe, expect, it } from 'vitest';
import { chartOf, letterOf } from '../../lib/compare/chart.ts';
import { panelsOf } from '../../lib/compare/panels.ts';
import type { Target } from '../../lib/digest/model.ts';
import { indicatorsOf, pageOfKonTum } from './support.ts';

type Said = Partial<Omit<Target, 'at'>>;
const chart = (...targets: Said[]) => {
  const pages = targets.map((target, id) =>
    pageOfKonTum(id, { words: `số ${id}`, ...target }, { published: '2025-01-10' }),
  );
  const [panel] = panelsOf(indicatorsOf(pages)[0]!);
  return chartOf(panel!);
};

describe('the chart of a panel', () => {
  it('joins results to results, and aims to aims', () => {
    const { lines } = chart(
      { period: '2021' },
      { period: '2022', value: 120 },
      { period: '2022', status: 'target' },
      { period: '2023', status: 'target', value: 130 },
    );
    expect(lines.map(({ status, points }) => [status, points.length])).toEqual([
      ['target', 2],
      ['result', 2],
    ]);
  });
  it('runs no line through a year without a figure', () => {
    const { lines } = chart({ period: '2020' }, { period: '2021', status: 'target' }, { period: '2022' });
    expect(lines).toEqual([]);
  });
  it('runs no line through a year for which pages give two figures, and says so', () => {
    const { lines, marks, several } = chart(
      { period: '2021' },
      { period: '2022', value: 120 },
      { period: '2022', value: 121 },
      { period: '2023' },
    );
    expect([lines, marks.length, several]).toEqual([[], 4, true]);
  });
  it('leaves room for missing years', () => {
    const [first, second, third] = chart({ period: '2019' }, { period: '2020' }, { period: '2023' }).marks.map(
      ({ x }) => x,
    );
    expect(third! - second!).toBe(3 * (second! - first!));
  });
  it('begins at 0, or says that it doesn’t', () => {
    expect(chart({ period: '2021', value: 100 }, { period: '2022', value: 900 })).toMatchObject({ cut: [] });
    expect(chart({ period: '2021', value: 63.2 }, { period: '2022', value: 63.5 })).toMatchObject({ cut: ['A'] });
  });
  it('draws both ends of a range', () => {
    const [mark] = chart(
      { period: '2021', value: 2, value_to: 2.5, comparator: 'range' },
      { period: '2022', value: 1 },
    ).marks;
    expect(mark?.to).toBeLessThan(mark!.y);
  });
  it('a higher value stands higher', () => {
    const [low, high] = chart({ period: '2021', value: 10 }, { period: '2022', value: 20 }).marks;
    expect(high!.y).toBeLessThan(low!.y);
  });
  it('has a letter for every segment', () => {
    expect([0, 25, 26, 27].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AB']);
  });
});
