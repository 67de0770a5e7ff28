import { describe, expect, it } from 'vitest';
import { judgement, target } from './fake.ts';
import type { Judgements } from './judge.ts';
import { countRules, rulesInFull, rulesInShort } from './rules.ts';

const page = (parts: Partial<Judgements>): Judgements => ({
  people: judgement(),
  documents: judgement(),
  targets: judgement(),
  tasks: judgement(),
  event: judgement(),
  ...parts,
});
const by = (rule: string) => target({ rule });

describe('the precision of rules', () => {
  const kinds = countRules([
    page({ targets: judgement({ right: [by('left'), by('left'), by('right')], wrong: [by('right')] }) }),
    page({ targets: judgement({ right: [by('right'), by('right')], optional: [by('loose')] }) }),
  ]);

  it('counts over all pages, the rule with most wrong items first', () => {
    expect(kinds.find(({ kind }) => kind === 'targets')?.rules).toEqual([
      { rule: 'right', right: 3, wrong: 1, optional: 0 },
      { rule: 'left', right: 2, wrong: 0, optional: 0 },
      { rule: 'loose', right: 0, wrong: 0, optional: 1 },
    ]);
  });

  it('is one line a kind in short, and none where a kind has no items', () => {
    expect(rulesInShort(kinds)).toEqual(['targets    right 0.75 of 4, left 1.00 of 2, loose - of 0']);
  });

  it('is a row a rule in full', () => {
    const [, first = ''] = rulesInFull(kinds.find(({ kind }) => kind === 'targets')!);
    expect(first.trim().split(/\s+/)).toEqual(['right', '0.75', '3', '1', '0']);
  });
});
