import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { searchable } from '../../lib/compare/find.ts';
import { byAddressee, type SavedTask, WHENS, whenOf } from '../../lib/compare/gather-tasks.ts';
import { useWords } from '../language.ts';
import { FoundList } from './found-list.tsx';
import { taskCopy } from './task-copy.ts';
import { TaskGroup } from './task-group.tsx';
import { type Say, useCompareWords } from './use-compare-words.ts';

type Props = {
  tasks: readonly SavedTask[];
  grouping: 'when' | 'to';
  /** The day to reckon from, ISO. */
  today: string;
  /** What chooses the grouping. */
  choice: ComponentChildren;
};

/** A task with the group that it stands in. */
type Placed = { task: SavedTask; group: string; head: string; own: boolean };

const SIZE = 40;
const wordsOf = ({ task: { action, to, from, due } }: Placed): string =>
  searchable([action, to, from, due].filter(Boolean).join(' '));

/** Tasks in their groups, page by page. */
export function TaskList({ tasks, grouping, today, choice }: Props) {
  const { language } = useWords();
  const say = useCompareWords();
  const placed = useMemo(
    () => (grouping === 'when' ? byWhen(tasks, today, say) : byName(tasks, say)),
    [tasks, grouping, today, say],
  );
  return (
    <FoundList view="tasks" items={placed} wordsOf={wordsOf} size={SIZE} beside={choice}>
      {(shown) =>
        runsOf(shown).map((run) => (
          <TaskGroup
            key={run[0]?.group}
            head={run[0]?.head ?? ''}
            own={run[0]?.own ?? false}
            tasks={run.map(({ task }) => task)}
            today={today}
            grouping={grouping}
            table={() =>
              taskCopy(
                run[0]?.head ?? '',
                run.map(({ task }) => task),
                say,
                language,
              )
            }
          />
        ))
      }
    </FoundList>
  );
}

/** What is still to come first, then what has passed, the latest first; then what can't be placed in time. */
function byWhen(tasks: readonly SavedTask[], today: string, say: Say): Placed[] {
  const groups = WHENS.map((when) => ({ when, tasks: tasks.filter((task) => whenOf(task, today) === when) }));
  return groups.flatMap(({ when, tasks: of }) =>
    (when === 'past' ? [...of].reverse() : of).map((task) => ({
      task,
      group: when,
      head: say(`when.${when}`),
      own: false,
    })),
  );
}

const byName = (tasks: readonly SavedTask[], say: Say): Placed[] =>
  byAddressee(tasks).flatMap(({ key, to, province, tasks: of }) =>
    of.map((task) => ({
      task,
      group: key,
      head:
        to === null
          ? say('tasks.nobody')
          : [to, province && !to.includes(province) ? province : ''].filter(Boolean).join(' · '),
      own: to !== null,
    })),
  );

/** Neighbours of one group together. */
function runsOf(placed: readonly Placed[]): Placed[][] {
  const runs: Placed[][] = [];
  for (const one of placed) {
    const last = runs.at(-1);
    if (last?.[0]?.group === one.group) last.push(one);
    else runs.push([one]);
  }
  return runs;
}
