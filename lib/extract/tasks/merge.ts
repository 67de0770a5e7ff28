import type { Task } from '../../digest/model.ts';
import { fold } from '../../text/fold.ts';

/** Two actions that share this much of the shorter one's words are one instruction, told in the lead and in the body. */
const SAME = 0.85;

const wordsOf = (text: string): Set<string> => new Set(fold(text).match(/[A-Za-zÀ-ỹ0-9]+/gu) ?? []);

/** The same instruction once: of two, the fuller one stays. */
export function sameTasksOnce(tasks: readonly Task[]): Task[] {
  const kept: { task: Task; words: Set<string> }[] = [];
  for (const task of tasks) {
    const words = wordsOf(task.action);
    const twin = kept.findIndex((other) => overlap(words, other.words) >= SAME);
    if (twin < 0) kept.push({ task, words });
    else if (words.size > (kept[twin]?.words.size ?? 0)) kept[twin] = { task, words };
  }
  return kept.map(({ task }) => task);
}

function overlap(a: Set<string>, b: Set<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  return [...small].filter((word) => large.has(word)).length / small.size;
}
