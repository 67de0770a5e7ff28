import { usePage } from '../page.ts';
import { groupTasks } from './group-tasks.ts';
import { TaskGroup } from './task-group.tsx';

/** Tasks in page order; those that one person or body gives in one go stand together. */
export const TasksPanel = () => (
  <>
    {groupTasks(usePage().digest.tasks).map((group) => (
      <TaskGroup key={group.tasks[0]?.index} group={group} />
    ))}
  </>
);
