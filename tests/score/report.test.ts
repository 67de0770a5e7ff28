import { describe, expect, it } from 'vitest';
import { judgement, predictedPage, scorer, target } from './fake.ts';
import { type JudgedPage, reportOf, tally } from './report.ts';

const wrong = ['left', 'right', 'left'].map((rule, i) => target({ rule, value: i + 2 }));
const page: JudgedPage = {
  name: 'trang-1',
  gold: {},
  text: 'Tỷ lệ hộ nghèo còn 3%.',
  predicted: predictedPage(),
  judged: {
    people: judgement(),
    documents: judgement(),
    targets: judgement({
      wrong,
      faults: [{ attribute: 'status', gold: target({ status: 'result' }), predicted: target() }],
    }),
    tasks: judgement(),
    event: judgement(),
  },
};

describe('the report', () => {
  const lines = reportOf([page], scorer, 1);
  const at = (words: string) => lines.findIndex((line) => line.includes(words));

  it('has a kind’s rules, then its false items by class with their rules, then its attributes', () => {
    const order = [
      'targets: 0 right, 3 wrong',
      '0.00',
      'false: 3',
      '3  no target: a share   [left 2, right 1]',
      'status: 1',
      'result → target',
    ];
    const places = order.map(at);
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('shows as many examples as it is asked for, with page and item, and says how many more there are', () => {
    expect(lines.filter((line) => line.includes('trang-1: 2 % · tỷ lệ hộ nghèo'))).toHaveLength(1);
    expect(at('trang-1: 3 %')).toBeGreaterThan(at('status: 1'));
    expect(at('and 2 more')).toBeGreaterThan(at('false: 3'));
    expect(reportOf([page], scorer, 0).join()).not.toContain('trang-1');
  });

  it('counts names, most first', () => {
    expect(tally(['a', 'b', 'b'])).toBe('b 2, a 1');
  });
});
