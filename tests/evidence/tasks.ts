import type { Task } from '../../lib/digest/model.ts';
import { type Check, type Fact, liesInText } from './check.ts';
import { prints, type Shown, says, shown } from './compare.ts';

const each =
  (facts: (task: Task, item: Shown) => [says: string, holds: boolean][]): Check =>
  ({ text, digest }) =>
    digest.tasks.flatMap((task) =>
      facts(task, shown(text, task)).map(([says, holds]): Fact => ({ says, holds, item: task })),
    );

/** One fact where the attribute has a value, none where it has not. */
const stated = (attribute: 'from' | 'to' | 'due'): Check =>
  each((task, item) => {
    const value = task[attribute];
    return value ? [[`${attribute} ${value}`, says(item, value, attribute)]] : [];
  });

export const TASKS: Record<string, Check> = {
  'a task lies in the text': each((_, item) => [['places', liesInText(item)]]),
  'a task prints its action': each(({ action }, item) => [[action, prints(item, action)]]),
  'a task has its author': stated('from'),
  'a task has its addressee': stated('to'),
  'a task has its deadline': stated('due'),
};
