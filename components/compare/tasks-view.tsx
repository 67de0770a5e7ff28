import { useState } from 'preact/hooks';
import { gatherTasks, type SavedTask } from '../../lib/compare/gather-tasks.ts';
import type { Saved } from '../../lib/library/types.ts';
import { dateWords } from '../../lib/present/date.ts';
import { useWords } from '../language.ts';
import { Gathered } from './gathered.tsx';
import { TaskList } from './task-list.tsx';
import { useCompareWords } from './use-compare-words.ts';

type Props = {
  saved: () => AsyncIterable<Saved>;
  /** The day to reckon from, ISO. */
  today: string;
};

const GROUPINGS = ['when', 'to'] as const;

/** Tasks of all pages by deadline, or by whom they are given to. */
export function TasksView({ saved, today }: Props) {
  const { language } = useWords();
  const say = useCompareWords();
  const [grouping, setGrouping] = useState<(typeof GROUPINGS)[number]>('when');
  const choice = (
    <fieldset class="compare-choice">
      <legend>{say('tasks.group')}</legend>
      {GROUPINGS.map((one) => (
        <label key={one} class="compare-check">
          <input type="radio" name="compare-grouping" checked={grouping === one} onChange={() => setGrouping(one)} />
          {say(`tasks.group.${one}`)}
        </label>
      ))}
    </fieldset>
  );
  return (
    <Gathered
      view="tasks"
      saved={saved}
      make={gatherTasks}
      note={say('note.tasks', { today: dateWords(today, language) })}
    >
      {(items: SavedTask[]) => (
        <TaskList key={grouping} tasks={items} grouping={grouping} today={today} choice={choice} />
      )}
    </Gathered>
  );
}
