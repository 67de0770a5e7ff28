import type { Task } from '../../lib/digest/model.ts';
import { capitalised, dateWords, impliedNotes } from '../../lib/present/index.ts';
import { PageWords } from '../controls/page-words.tsx';
import { useWords } from '../language.ts';
import { usePage } from '../page.ts';
import { ImpliedNotes } from './implied-notes.tsx';
import { Item } from './item.tsx';

type Props = {
  task: Task;
  /** Its index in the digest. */
  index: number;
};

/** One instruction: what is to be done, by whom, by when. */
export function TaskItem({ task, index }: Props) {
  const { t, language } = useWords();
  const { article } = usePage();
  return (
    <Item
      id={`tasks:${index}`}
      class="task"
      spans={[task.at]}
      head={<PageWords class="action">{capitalised(task.action)}</PageWords>}
      body={
        <span class="task-facts">
          {task.to && (
            <span class="fact">
              <span class="fact-label">{t('task.to')}</span> <PageWords>{task.to}</PageWords>
            </span>
          )}
          {task.due && (
            <span class="fact due">
              <span class="fact-label">{t('task.due')}</span> <PageWords>{dateWords(task.due, language)}</PageWords>
            </span>
          )}
          <ImpliedNotes notes={impliedNotes(task, article, language)} />
        </span>
      }
    />
  );
}
