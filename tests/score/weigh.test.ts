import { describe, expect, it } from 'vitest';
import { changeLines } from './change-report.ts';
import type { Changes } from './changes.ts';
import { judgement, target } from './fake.ts';
import type { Judgement, Judgements } from './judge.ts';
import { weigh } from './weigh.ts';

const sideOf = (targets: Partial<Judgement<'targets'>>): Judgements => ({
  people: judgement(),
  documents: judgement(),
  targets: judgement(targets),
  tasks: judgement(),
  event: judgement(),
});
const changesOf = (changes: Partial<Changes>): Changes => ({ gained: [], lost: [], changed: [], ...changes });
const item = target();
const gained = changesOf({ gained: [{ kind: 'targets', item }] });
const lost = changesOf({ lost: [{ kind: 'targets', item }] });

describe('a change', () => {
  it.each([
    ['right', gained, 1],
    ['wrong', gained, -1],
    ['optional', gained, 0],
    ['right', lost, -1],
    ['wrong', lost, 1],
  ] as const)('of a %s item weighs', (verdict, changes, weight) => {
    const side = sideOf({ [verdict]: [item] });
    expect(weigh('a', changes, side, side)).toMatchObject([
      { verdict, weight: weight === 0 ? expect.closeTo(0) : weight },
    ]);
  });

  it('of an attribute says whether it is right now', () => {
    const [old, now] = [target({ period: '2016' }), target({ period: '2017' })];
    const changes = changesOf({ changed: [{ kind: 'targets', old, now, attributes: ['period'] }] });
    const fault = { attribute: 'period', gold: target({ period: '2016' }), predicted: now };
    const [worse] = weigh('a', changes, sideOf({ right: [old] }), sideOf({ right: [now], faults: [fault] }));
    expect(worse).toMatchObject({ weight: -1, verdict: '' });
    expect(worse?.words).toContain('period 2016 → 2017 (now wrong)');
    const [still] = weigh('a', changes, sideOf({ right: [old] }), sideOf({ right: [now] }));
    expect(still?.words).toContain('(still right)');
  });

  it('of an attribute that gold doesn’t know has no verdict', () => {
    const [old, now] = [target(), target({ printed: 'còn 3%' })];
    const changes = changesOf({ changed: [{ kind: 'targets', old, now, attributes: ['printed'] }] });
    const [line] = weigh('a', changes, sideOf({ right: [old] }), sideOf({ right: [now] }));
    expect(line?.words).toMatch(/printed 3% → còn 3%$/);
  });

  it('that makes an item wrong is one of the item', () => {
    const [old, now] = [target(), target({ indicator: 'hộ' })];
    const changes = changesOf({ changed: [{ kind: 'targets', old, now, attributes: ['indicator'] }] });
    const [line] = weigh('a', changes, sideOf({ right: [old] }), sideOf({ wrong: [now] }));
    expect(line).toMatchObject({ verdict: 'right → wrong', weight: -2 });
  });

  it('of a long value is shown where it begins', () => {
    const start = 'xây dựng nông thôn mới, đô thị văn minh và giảm nghèo bền vững';
    const [old, now] = [target({ indicator: `${start} cấp xã` }), target({ indicator: `${start} cấp tỉnh` })];
    const changes = changesOf({ changed: [{ kind: 'targets', old, now, attributes: ['indicator'] }] });
    const [line] = weigh('a', changes, sideOf({ right: [old] }), sideOf({ right: [now] }));
    expect(line?.words).toMatch(/indicator ….{0,30}cấp xã → ….{0,30}cấp tỉnh/);
  });
});

describe('the list of changes', () => {
  const side = sideOf({ right: [item] });
  const better = weigh('a', gained, side, side);
  const worse = weigh('b', lost, side, side);

  it('has the totals first, then what is for the worse', () => {
    const [total, ...lines] = changeLines([...better, ...worse]);
    expect(total?.replace(/\s+/g, ' ')).toBe('targets 1 gained (right 1), 1 lost (right 1), none changed');
    expect(lines.map((line) => line.slice(0, 3))).toEqual(['- b', '+ a']);
  });

  it('is cut, and says how many more there are', () => {
    expect(changeLines([...better, ...better, ...worse], 1).slice(1)).toEqual([
      expect.stringMatching(/^- b/),
      'and 2 more',
    ]);
  });

  it('says that nothing changed', () => {
    expect(changeLines([])).toEqual(['nothing is gained, lost or changed']);
  });
});
