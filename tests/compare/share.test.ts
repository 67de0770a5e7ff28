import { describe, expect, it } from 'vitest';
import { panelsOf } from '../../lib/compare/panels.ts';
import { shareWords } from '../../lib/compare/share.ts';
import type { Target } from '../../lib/digest/model.ts';
import { indicatorsOf, pageOfKonTum } from './support.ts';

type Said = Partial<Omit<Target, 'at'>> & { words: string };
const AIM: Said = { words: 'thu ngân sách nhà nước 955 tỷ đồng', status: 'target', value: 955 };
const OUTCOME: Said = { words: 'thu ngân sách nhà nước đạt 965 tỷ đồng', value: 965 };

const sharesOf = (aim: Said, outcome: Said): string[] =>
  indicatorsOf([pageOfKonTum(1, aim), pageOfKonTum(2, outcome)]).flatMap((indicator) =>
    panelsOf(indicator).flatMap(({ strands }) =>
      strands.flatMap(({ columns }) => columns.flatMap(({ shares }) => shares.map((share) => shareWords(share, 'vi')))),
    ),
  );

describe('the share of a target that was reached', () => {
  it('says how it was computed', () => {
    expect(sharesOf(AIM, OUTCOME)).toEqual(['965 / 955 = 101,0 %']);
    expect(sharesOf({ ...AIM, value: 1250.5 }, { ...OUTCOME, value: 812.4 })).toEqual(['812,4 / 1.250,5 = 65,0 %']);
  });
  it('is computed against a least value, and of an estimate', () => {
    expect(sharesOf({ ...AIM, comparator: 'ge' }, OUTCOME)).toEqual(['965 / 955 = 101,0 %']);
    expect(sharesOf(AIM, { ...OUTCOME, status: 'estimate' })).toEqual(['965 / 955 = 101,0 %']);
  });

  it.each<[string, Said, Said]>([
    ['of another year', AIM, { ...OUTCOME, period: '2022' }],
    ['of half the year', AIM, { ...OUTCOME, period: '2023-H1' }],
    ['of an aim by a year', { ...AIM, period: 'by:2023' }, OUTCOME],
    ['of a part of the province', { ...AIM, scope: 'huyện Đăk Tô' }, OUTCOME],
    ['of another unit', { ...AIM, unit: 'nghìn tỷ đồng' }, OUTCOME],
    ['of changes', { ...AIM, direction: 'increase' }, { ...OUTCOME, direction: 'increase' }],
    ['of rates', { ...AIM, unit: '%' }, { ...OUTCOME, unit: '%' }],
    ['of ranks', { ...AIM, unit: 'bậc' }, { ...OUTCOME, unit: 'bậc' }],
    [
      'of what is better when it is less',
      { ...AIM, indicator: 'số vụ tai nạn giao thông', unit: 'vụ' },
      { ...OUTCOME, indicator: 'số vụ tai nạn giao thông', unit: 'vụ' },
    ],
    ['against an upper bound', { ...AIM, comparator: 'le' }, OUTCOME],
    ['against a range', { ...AIM, comparator: 'range', value_to: 990 }, OUTCOME],
    ['of a bound', AIM, { ...OUTCOME, comparator: 'gt' }],
    ['of "khoảng"', AIM, { ...OUTCOME, comparator: 'approx' }],
    ['against nothing', { ...AIM, value: 0 }, OUTCOME],
    ['against another outcome', { ...AIM, status: 'result' }, OUTCOME],
  ])('is never computed %s', (_, aim, outcome) => {
    expect(sharesOf(aim, outcome)).toEqual([]);
  });
});
