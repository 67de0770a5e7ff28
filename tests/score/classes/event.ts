import { type Facts, shortOf } from '../items.ts';
import { differ } from '../words.ts';
import { arrow, type Classify, type Finding } from './finding.ts';

function dateClass(gold: string | null, predicted: string | null): string {
  if (!gold || !predicted) return gold ? 'missing' : 'spurious';
  return gold.slice(0, 4) === predicted.slice(0, 4) ? 'another day' : 'another year';
}

export const classifyEvent: Classify<'event'> = ({ missed, wrong, faults }, _text, { fold }) => {
  const misnamed = new Set(faults.filter(({ attribute }) => attribute === 'name').map(({ predicted }) => predicted));
  return [
    ...missed.map(
      (gold): Finding => ({ group: 'missed', name: 'not found', rule: null, item: shortOf('event', gold), note: '' }),
    ),
    ...wrong
      .filter((event) => !misnamed.has(event))
      .map(
        (event): Finding => ({
          group: 'false',
          name: 'no event of gold',
          rule: event.rule,
          item: shortOf('event', event),
          note: '',
        }),
      ),
    ...faults.map(({ attribute, gold, predicted }): Finding => {
      const key = attribute as keyof Facts['event'];
      const name = key === 'date' ? dateClass(gold.date, predicted.date) : differ(fold, gold.name, predicted.name);
      return {
        group: attribute,
        name,
        rule: predicted.rule,
        item: shortOf('event', gold),
        note: arrow(gold[key], predicted[key]),
      };
    }),
  ];
};
