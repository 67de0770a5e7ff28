import { describe, expect, it } from 'vitest';
import { judgement, scorer, target } from '../fake.ts';
import { periodClass } from './periods.ts';
import { classifyTargets } from './targets.ts';

type Parts = Parameters<typeof judgement<'targets'>>[0];
const classesOf = (parts: Parts, text = '') =>
  classifyTargets(judgement(parts), text, scorer).map(({ group, name }) => `${group}: ${name}`);

describe('targets', () => {
  const gold = target({ indicator: 'sản lượng tôm', value: 40, unit: 'tấn' });

  it.each([
    ['value with another indicator', { indicator: 'xuất khẩu' }],
    ['wrong unit', { indicator: 'sản lượng', unit: 'ha' }],
    ['one end of a range', { indicator: 'sản lượng', value_to: 50 }],
  ])('that have a counterpart: %s, on both sides', (name, facts) => {
    const found = classesOf({ missed: [gold], wrong: [{ ...gold, ...facts }] });
    expect(found).toEqual([`missed: ${name}`, `false: ${name}`]);
  });

  it('with one number in two units and no word in common have nothing to do with one another', () => {
    const wrong = [target({ indicator: 'xuất khẩu', value: 40, unit: 'kg' })];
    expect(classesOf({ missed: [gold], wrong })).toEqual([
      'missed: value not printed in figures',
      'false: no target: a measure',
    ]);
  });

  it('that have none are told by what the page prints', () => {
    expect(classesOf({ missed: [gold] }, 'Sản lượng tôm đạt 40 tấn.')).toEqual(['missed: value not found']);
    expect(classesOf({ missed: [gold] }, 'Bốn mươi tấn.')).toEqual(['missed: value not printed in figures']);
  });

  it('whose value went to another item of gold, or was given twice', () => {
    const held = target({ indicator: 'xuất khẩu', value: 40, unit: 'tấn', rule: 'left' });
    const [missed] = classifyTargets(judgement({ missed: [gold], right: [held] }), '40 tấn', scorer);
    expect(missed).toMatchObject({ name: 'value found, for another item of gold', rule: 'left' });
    expect(classesOf({ wrong: [{ ...held, indicator: 'tôm' }], right: [held] })).toEqual([
      'false: value of an item that is held',
    ]);
  });

  it.each([
    ['%', 'a share'],
    ['đồng', 'money'],
    ['ngày', 'time'],
    ['người', 'people'],
    ['tấn', 'a measure'],
    ['dự án', 'a count'],
    [null, 'a bare number'],
  ])('that are none, in %s: %s', (unit, sort) => {
    expect(classesOf({ wrong: [target({ unit })] })).toEqual([`false: no target: ${sort}`]);
  });

  it('quotes the place of a missed value that is nearest to its words', () => {
    const text = `Cả nước có 40 khu. ${'…'.repeat(300)} Sản lượng tôm đạt 40 tấn.`;
    expect(classifyTargets(judgement({ missed: [gold] }), text, scorer)[0]?.note).toContain('Sản lượng tôm đạt 40');
  });

  it('attributes are told by confusion, texts by how they differ', () => {
    const fault = (attribute: string, ours: object, theirs: object) => ({
      attribute,
      gold: target(theirs),
      predicted: target(ours),
    });
    const faults = [
      fault('status', { status: 'target' }, { status: 'result' }),
      fault('document', { document: null }, { document: '5-NQ/TU' }),
      fault('scope', { scope: 'huyện nghèo' }, { scope: null }),
      fault('indicator', { indicator: 'tỷ lệ' }, { indicator: 'tỷ lệ hộ nghèo' }),
      fault('indicator', { indicator: 'tỷ lệ hộ nghèo' }, { indicator: 'tỷ lệ' }),
      fault('indicator', { indicator: 'thu nhập' }, { indicator: 'tỷ lệ' }),
    ];
    expect(classesOf({ faults })).toEqual([
      'status: result → target',
      'document: missing',
      'scope: spurious',
      'indicator: too short',
      'indicator: too long',
      'indicator: other',
    ]);
  });
});

describe('periods', () => {
  it.each([
    [null, '2017', 'none → year'],
    ['by:2020', '2020', 'by:year → year, same year'],
    ['2016', '2017', 'another year'],
    ['2021-2025', '2025', 'span → year, another year'],
    ['2023-H1', null, 'half → none'],
    ['2023-01', '2023-Q1', 'month → quarter, same year'],
    ['2023-9M', 'by:2021-2025', 'months → by:span, another year'],
  ])('%s for %s', (gold, predicted, name) => {
    expect(periodClass(gold, predicted)).toBe(name);
  });
});
