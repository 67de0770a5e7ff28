import { PageWords } from '../controls/page-words.tsx';
import { useWords } from '../language.ts';
import { usePage } from '../page.ts';
import type { GroupOfTasks } from './group-tasks.ts';
import { TaskItem } from './task-item.tsx';

type Props = {
  /** Tasks of one author. */
  group: GroupOfTasks;
};

export function TaskGroup({ group }: Props) {
  const { t } = useWords();
  const person = usePage().digest.people.find(({ name }) => name === group.from);
  return (
    <section class="group">
      <h2 class="group-head">
        {group.from ? (
          <PageWords class="group-period">{group.from}</PageWords>
        ) : (
          <span class="group-status">{t('task.from.none')}</span>
        )}
        {person?.positions[0] && (
          <span class="group-document">
            <PageWords>{person.positions.join(', ')}</PageWords>
          </span>
        )}
      </h2>
      <ul class="items">
        {group.tasks.map(({ task, index }) => (
          <li key={index}>
            <TaskItem task={task} index={index} />
          </li>
        ))}
      </ul>
    </section>
  );
}
