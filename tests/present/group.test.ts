import { describe, expect, it } from 'vitest';
import { groupTargets } from '../../lib/present/index.ts';
import { targets } from '../export/sample.ts';

const outline = (list: typeof targets) =>
  groupTargets(list).map(({ period, status, document, nodes }) => [
    [period, status, document],
    nodes.map(({ index, parts }) => [index, parts.map((part) => part.index)]),
  ]);

describe('grouping of targets', () => {
  it('goes by period, status and document in page order, parts under their whole', () => {
    expect(outline(targets.slice(0, 3).concat(targets.slice(8)))).toEqual([
      [
        ['2024', 'target', '12-NQ/TU'],
        [
          [0, []],
          [1, [2]],
        ],
      ],
      [
        ['2023', 'result', null],
        [
          [3, []],
          [4, []],
        ],
      ],
    ]);
  });

  it('lets a part stand alone where its group has no whole', () => {
    const [whole, part] = [targets[1]!, targets[2]!];
    expect(outline([part])).toEqual([[['2024', 'target', '12-NQ/TU'], [[0, []]]]]);
    expect(outline([{ ...whole, period: '2023' }, part]).map(([, nodes]) => nodes)).toEqual([[[0, []]], [[1, []]]]);
    expect(outline([targets[0]!, part])[0]?.[1]).toEqual([
      [0, []],
      [1, []],
    ]);
  });

  it('finds the whole in spite of capitals and old tone marks', () => {
    const list = [
      { ...targets[1]!, indicator: 'Tỷ lệ hoà giải' },
      { ...targets[2]!, indicator: 'tỉ lệ hòa giải' },
    ];
    expect(outline(list)[0]?.[1]).toEqual([[0, [1]]]);
  });

  it('keeps every target exactly once', () => {
    const seen = groupTargets(targets).flatMap(({ nodes }) =>
      nodes.flatMap((n) => [n.index, ...n.parts.map((p) => p.index)]),
    );
    expect(seen.sort((a, b) => a - b)).toEqual(targets.map((_, index) => index));
  });
});
