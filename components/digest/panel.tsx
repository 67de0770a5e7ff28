import type { Section } from '../../lib/digest/coverage.ts';
import { Later } from '../later.tsx';
import { usePage } from '../page.ts';
import { DocumentsPanel } from './documents-panel.tsx';
import { PeoplePanel } from './people-panel.tsx';
import { SummaryPanel } from './summary-panel.tsx';
import { TargetsPanel } from './targets-panel.tsx';
import { TasksPanel } from './tasks-panel.tsx';

const PANELS = {
  targets: TargetsPanel,
  people: PeoplePanel,
  documents: DocumentsPanel,
  tasks: TasksPanel,
  summary: SummaryPanel,
} as const;

/** Few sections are empty: why is loaded then. */
const loadEmpty = () => import('./empty-panel.tsx').then(({ EmptyPanel }) => EmptyPanel);

type Props = {
  /** The section to show. */
  section: Section;
};

export function Panel({ section }: Props) {
  const Items = PANELS[section];
  return usePage().digest[section].length > 0 ? <Items /> : <Later load={loadEmpty} section={section} />;
}
