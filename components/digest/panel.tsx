import type { Section } from '../../lib/digest/coverage.ts';
import { usePage } from '../page.ts';
import { DocumentsPanel } from './documents-panel.tsx';
import { EmptyPanel } from './empty-panel.tsx';
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

type Props = {
  /** The section to show. */
  section: Section;
};

export function Panel({ section }: Props) {
  const Items = PANELS[section];
  return usePage().digest[section].length > 0 ? <Items /> : <EmptyPanel section={section} />;
}
