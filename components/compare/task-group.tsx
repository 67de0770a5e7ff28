import { useId } from 'preact/hooks';
import { type SavedTask, whenOf } from '../../lib/compare/gather-tasks.ts';
import type { CopiedTable } from '../../lib/compare/table-copy.ts';
import { dateWords } from '../../lib/present/date.ts';
import { dueWords } from '../../lib/present/due.ts';
import { capitalised } from '../../lib/present/language.ts';
import { PageWords } from '../controls/page-words.tsx';
import { useWords } from '../language.ts';
import { CopyTable } from './copy-table.tsx';
import { PanelBox } from './panel-box.tsx';
import { QuoteLine } from './quote-line.tsx';
import { ScrollBox } from './scroll-box.tsx';
import { useCompareWords } from './use-compare-words.ts';

type Props = {
  head: string;
  /** The head is in the pages' own words. */
  own: boolean;
  tasks: readonly SavedTask[];
  today: string;
  grouping: 'when' | 'to';
  table: () => CopiedTable;
};

/** The tasks of one deadline or one addressee, as a table. */
export function TaskGroup({ head, own, tasks, today, grouping, table }: Props) {
  const say = useCompareWords();
  const id = useId();
  const byWhen = grouping === 'when';
  return (
    <PanelBox labelledBy={id}>
      <div class="compare-panel-head">
        <h3 id={id} lang={own ? 'vi' : undefined}>
          {head}
        </h3>
        <CopyTable table={table} describedBy={id} />
      </div>
      <ScrollBox label={`${say('table.scroll')}: ${head}`}>
        <table class="compare-table compare-rows">
          <caption>{head}</caption>
          <thead>
            <tr>
              <th scope="col">{say('tasks.due')}</th>
              <th scope="col">{say('tasks.action')}</th>
              {byWhen && <th scope="col">{say('tasks.to')}</th>}
              <th scope="col">{say('tasks.from')}</th>
              <th scope="col">{say('tasks.where')}</th>
            </tr>
          </thead>
          <tbody>
            {tasks.map((task) => (
              <tr key={`${task.found.page.id} ${task.found.at.join()} ${task.action}`}>
                <td>
                  <Due task={task} today={today} tagged={!byWhen} />
                </td>
                <th scope="row" lang="vi">
                  {capitalised(task.action)}
                </th>
                {byWhen && (
                  <td data-label={say('tasks.to')}>
                    {task.to === null ? (
                      <span class="compare-none">{say('tasks.nobody')}</span>
                    ) : (
                      <PageWords>{task.to}</PageWords>
                    )}
                  </td>
                )}
                <td data-label={say('tasks.from')}>
                  {task.from === null ? <span class="compare-none">–</span> : <PageWords>{task.from}</PageWords>}
                </td>
                <td>
                  <QuoteLine found={task.found} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </PanelBox>
  );
}

/** The deadline in the page's own words; the day that they are read as beside them, with what was taken from the page's date. */
function Due({ task, today, tagged }: { task: SavedTask; today: string; tagged: boolean }) {
  const { language } = useWords();
  const say = useCompareWords();
  if (task.due === null) return <span class="compare-none">{say('when.none')}</span>;
  const when = whenOf(task, today);
  const printed = dueWords(task.due, language);
  const day = task.day && dateWords(task.day.day, language);
  return (
    <>
      <PageWords class="compare-printed">{printed}</PageWords>
      {task.day && day && !printed.includes(dateWords(task.day.day, 'vi')) && !printed.includes(day) && (
        <span class="compare-source-facts">{say('tasks.day', { day })}</span>
      )}
      {task.day?.year === 'page' && <span class="compare-source-facts">{say('tasks.year')}</span>}
      {tagged && (when === 'past' || when === 'soon') && <span class="compare-tag">{say(`when.${when}`)}</span>}
    </>
  );
}
