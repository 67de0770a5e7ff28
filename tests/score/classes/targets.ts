import { type Facts, shortOf } from '../items.ts';
import type { Fault } from '../judge.ts';
import { placesOf, quoteAt } from '../place.ts';
import type { Scorer } from '../scorer.ts';
import { differ, share } from '../words.ts';
import { nearness } from './figures.ts';
import { arrow, type Classify, type Finding } from './finding.ts';
import { periodClass } from './periods.ts';

type Target = Facts['targets'];

const TIMES = new Set(['giờ', 'phút', 'ngày', 'tuần', 'tháng', 'quý', 'năm', 'tuổi']);
const MONEY = new Set(['đồng', 'usd', 'eur']);
const MEASURES = new Set([
  'm²',
  'ha',
  'km',
  'm',
  'm3',
  'tấn',
  'tạ',
  'kg',
  'lít',
  'mw',
  'kwh',
  'teu',
  'tấn/ha',
  'tạ/ha',
]);
const PEOPLE = new Set(['người', 'lao động', 'hộ', 'hộ dân', 'đại biểu', 'học sinh', 'đảng viên', 'cán bộ']);

/** What sort of thing is counted where gold counts nothing. */
function sortOf(item: Target, { quantity }: Scorer): string {
  const { unit } = quantity(item);
  if (unit === '') return 'a bare number';
  if (unit === '%') return 'a share';
  if (MONEY.has(unit)) return 'money';
  if (TIMES.has(unit)) return 'time';
  if (MEASURES.has(unit)) return 'a measure';
  return PEOPLE.has(unit) ? 'people' : 'a count';
}

/** The place of a value that stands nearest to what it measures: the words before and after it are counted. */
function quoteOf({ value, indicator }: Target, text: string, { fold }: Scorer): string {
  const places = placesOf(text, value).map((at) => ({
    at,
    found: share(fold, indicator, text.slice(Math.max(0, at - 150), at + 100)),
  }));
  const [best] = places.sort((a, b) => b.found - a.found);
  return best ? quoteAt(text, best.at) : '';
}

const ATTRIBUTES: Record<string, (fault: Fault<'targets'>, scorer: Scorer) => string> = {
  status: ({ gold, predicted }) => arrow(gold.status, predicted.status),
  direction: ({ gold, predicted }) => arrow(gold.direction, predicted.direction),
  comparator: ({ gold, predicted }) => arrow(gold.comparator, predicted.comparator),
  period: ({ gold, predicted }) => periodClass(gold.period, predicted.period),
  indicator: ({ gold, predicted }, { fold }) => differ(fold, gold.indicator, predicted.indicator),
  scope: ({ gold, predicted }, { fold }) => differ(fold, gold.scope, predicted.scope),
  document: ({ gold, predicted }, { fold }) => differ(fold, gold.document, predicted.document),
};

export const classifyTargets: Classify<'targets'> = ({ missed, wrong, right, optional, faults }, text, scorer) => {
  const held = [...right, ...optional];
  const missedOnes = missed.map((gold): Finding => {
    const finding = { group: 'missed', item: shortOf('targets', gold), rule: null };
    const near = nearness(gold, wrong, scorer);
    if (near) return { ...finding, name: near.name, rule: near.item.rule, note: shortOf('targets', near.item) };
    const note = quoteOf(gold, text, scorer);
    const taken = nearness(gold, held, scorer);
    if (taken?.exact) return { ...finding, name: 'value found, for another item of gold', rule: taken.item.rule, note };
    return { ...finding, name: note ? 'value not found' : 'value not printed in figures', note };
  });
  const falseOnes = wrong.map((item): Finding => {
    const finding = { group: 'false', item: shortOf('targets', item), rule: item.rule };
    const near = nearness(item, missed, scorer);
    if (near) return { ...finding, name: near.name, note: `gold: ${shortOf('targets', near.item)}` };
    const note = quoteOf(item, text, scorer);
    const twin = nearness(item, held, scorer);
    return {
      ...finding,
      name: twin?.exact ? 'value of an item that is held' : `no target: ${sortOf(item, scorer)}`,
      note,
    };
  });
  const attributes = faults.map((fault): Finding => {
    const name = ATTRIBUTES[fault.attribute]?.(fault, scorer) ?? 'other';
    const key = fault.attribute as keyof Target;
    const note = arrow(fault.gold[key], fault.predicted[key]);
    return { group: fault.attribute, name, rule: fault.predicted.rule, item: shortOf('targets', fault.gold), note };
  });
  return [...missedOnes, ...falseOnes, ...attributes];
};
