import { useMemo, useState } from 'preact/hooks';
import type { JoinStore } from '../../lib/compare/joins.ts';
import { type CopiedTable, tableCopy } from '../../lib/compare/table-copy.ts';
import type { Span } from '../../lib/digest/model.ts';
import { writeClipboard } from '../../lib/export/clipboard.ts';
import type { Saved } from '../../lib/library/types.ts';
import { useWords } from '../language.ts';
import { CompareContext } from './context.ts';
import { DocumentsView } from './documents-view.tsx';
import { IndicatorsView } from './indicators-view.tsx';
import { PeopleView } from './people-view.tsx';
import { TasksView } from './tasks-view.tsx';
import { useCompareWords } from './use-compare-words.ts';
import './compare.css';
import './chart.css';
import './tables.css';
import './adapt.css';

export type CompareView = 'indicators' | 'people' | 'documents' | 'tasks';

type Props = {
  /** What is set side by side. */
  view: CompareView;
  /** All saved pages, read once for each view. */
  saved: () => AsyncIterable<Saved>;
  /** Opens a saved page, at a place of its text where one is given. */
  onOpen: (pageId: number, at?: Span) => void;
  /** Keeps which people the reader joined. */
  joins: JoinStore;
  /** Says why that failed. */
  onFailed: (error: unknown) => void;
  /** The day that deadlines are reckoned from, ISO; the reader's own today where none is given. */
  today?: string;
  /** Puts a copy on the clipboard. */
  write?: typeof writeClipboard;
};

/** The reader's own day, ISO. */
function localDay(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** What saved pages say, side by side, each with its sentence. */
export function Compare({ view, saved, onOpen, joins, onFailed, today, write = writeClipboard }: Props) {
  const { language } = useWords();
  const say = useCompareWords();
  const [said, setSaid] = useState('');
  const services = useMemo(
    () => ({
      open: onOpen,
      notify: setSaid,
      failed: onFailed,
      copy: (table: CopiedTable) =>
        void write(tableCopy(table, language)).then((outcome) =>
          setSaid(outcome === 'copied' ? say('copied', { name: table.title }) : say('copy.failed')),
        ),
    }),
    [onOpen, onFailed, write, language, say],
  );
  const day = today ?? localDay();
  return (
    <CompareContext.Provider value={services}>
      <div class="compare">
        {view === 'indicators' && <IndicatorsView saved={saved} />}
        {view === 'people' && <PeopleView saved={saved} joins={joins} />}
        {view === 'documents' && <DocumentsView saved={saved} />}
        {view === 'tasks' && <TasksView saved={saved} today={day} />}
        <p class="compare-said" role="status" data-shown={said !== ''}>
          {said}
        </p>
      </div>
    </CompareContext.Provider>
  );
}
