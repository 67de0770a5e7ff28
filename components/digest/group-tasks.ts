import type { Task } from '../../lib/digest/model.ts';

/** Tasks that follow each other and have one author. */
export type GroupOfTasks = { from: string | null; tasks: { task: Task; index: number }[] };

/** Groups tasks by author without moving any: the page's order is kept. */
export function groupTasks(tasks: readonly Task[]): GroupOfTasks[] {
  const groups: GroupOfTasks[] = [];
  for (const [index, task] of tasks.entries()) {
    const last = groups.at(-1);
    if (last && last.from === task.from) last.tasks.push({ task, index });
    else groups.push({ from: task.from, tasks: [{ task, index }] });
  }
  return groups;
}
