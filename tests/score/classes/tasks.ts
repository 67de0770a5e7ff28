import { type Facts, shortOf } from '../items.ts';
import { quoteOf } from '../place.ts';
import type { Scorer } from '../scorer.ts';
import { differ, share } from '../words.ts';
import { arrow, type Classify, type Finding } from './finding.ts';

type Task = Facts['tasks'];

/** How much of one action must stand in the other for the two to be about one thing. */
const INSIDE = 0.8;

const near = <T extends Task>(others: readonly T[], test: (other: T) => number): T | undefined =>
  others
    .map((item) => ({ item, part: test(item) }))
    .filter(({ part }) => part >= INSIDE)
    .sort((a, b) => b.part - a.part)[0]?.item;

/** The words a quote is looked for by: an action may be cut or joined further on. */
const opening = (action: string): string => action.split(' ').slice(0, 4).join(' ');

/** In: an item on one side without its match, and the items on the other: matched or not. */
function inclusion<T extends Task>(task: Task, others: readonly T[], { fold }: Scorer): { longer?: T; shorter?: T } {
  return {
    longer: near(others, ({ action }) => share(fold, task.action, action)),
    shorter: near(others, ({ action }) => share(fold, action, task.action)),
  };
}

export const classifyTasks: Classify<'tasks'> = (judgement, text, scorer) => {
  const { missed, wrong, right, optional, faults } = judgement;
  const missedOnes = missed.map((gold): Finding => {
    const { longer, shorter } = inclusion(gold, [...wrong, ...right, ...optional], scorer);
    const found = longer ?? shorter;
    const name = longer ? 'inside a longer item' : shorter ? 'cut: an item has a part of it' : 'not found';
    const note = found ? shortOf('tasks', found) : quoteOf(text, opening(gold.action));
    return { group: 'missed', name, rule: found?.rule ?? null, item: shortOf('tasks', gold), note };
  });
  const falseOnes = wrong.map((item): Finding => {
    const { longer, shorter } = inclusion(item, missed, scorer);
    const found = longer ?? shorter;
    const name = longer
      ? 'cut: a part of a task of gold'
      : shorter
        ? 'goes on beyond a task of gold'
        : 'no task of gold';
    const note = found ? `gold: ${shortOf('tasks', found)}` : quoteOf(text, opening(item.action));
    return { group: 'false', name, rule: item.rule, item: shortOf('tasks', item), note };
  });
  const attributes = faults.map(({ attribute, gold, predicted }): Finding => {
    const key = attribute as keyof Task;
    const name = differ(scorer.fold, gold[key], predicted[key]);
    const item = shortOf('tasks', gold);
    return { group: attribute, name, rule: predicted.rule, item, note: arrow(gold[key], predicted[key]) };
  });
  return [...missedOnes, ...falseOnes, ...attributes];
};
