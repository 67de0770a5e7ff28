import { articleFromText } from '../../lib/digest/from-text.ts';
import type { Person, Task } from '../../lib/digest/model.ts';
import { extractTasks } from '../../lib/extract/tasks/index.ts';
import { read } from '../../lib/text/reading.ts';

/** Tasks of a page with a title and these lines; `cast` are its people, wherever their names stand. */
export function tasksOf(lines: string[], cast: Record<string, string[]> = {}): (Task & { quote: string })[] {
  const reading = read(articleFromText(['Tin hội nghị', ...lines].join('\n')));
  const people: Person[] = Object.entries(cast).map(([name, positions]) => ({
    name,
    positions,
    held: {},
    roles: [],
    rule: 'test',
    at: [...reading.text.matchAll(new RegExp(name, 'g'))].map((m) => [m.index, m.index + name.length] as const),
  }));
  return extractTasks(reading, { people }).map((task) => ({ ...task, quote: reading.text.slice(...task.at) }));
}

export const brief = ({ from, to, action, due }: Task) => ({ from, to, action, due });
export const CAST = { 'Lê Văn Bình': ['Bí thư Tỉnh ủy'], 'Trần Thị Mai': ['Phó Chủ tịch UBND tỉnh'] };
