import type { Task } from '../../digest/model.ts';
import { overlaps, wordSet } from '../../text/overlap.ts';

/** Two actions that share this much of the shorter one's words are one instruction, told in the lead and in the body. */
const SAME = 0.85;

/** The same instruction once: of two, the fuller one stays. */
export function sameTasksOnce(tasks: readonly Task[]): Task[] {
  const kept: { task: Task; words: ReadonlySet<string> }[] = [];
  for (const task of tasks) {
    const words = wordSet(task.action);
    const twin = kept.findIndex((other) => overlaps(words, other.words, SAME));
    if (twin < 0) kept.push({ task, words });
    else if (words.size > (kept[twin]?.words.size ?? 0)) kept[twin] = { task, words };
  }
  return kept.map(({ task }) => task);
}
