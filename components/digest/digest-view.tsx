import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ViewState } from '../../lib/session/kept.ts';
import { useWords } from '../language.ts';
import { OpenedContext } from '../opened.ts';
import { usePage } from '../page.ts';
import { useServices } from '../services.ts';
import { Bar } from './bar.tsx';
import { CoverageLines } from './coverage-lines.tsx';
import { EventLine } from './event-line.tsx';
import { Panel } from './panel.tsx';
import { SourceHead } from './source-head.tsx';
import { SECTIONS, TabList } from './tab-list.tsx';
import { UnreadLine } from './unread-line.tsx';
import { useView } from './use-view.ts';

type Props = {
  /** Where the person was in this digest; null at the first look. */
  view: ViewState | null;
};

/** The digest: what page it is, its sections as tabs, the items of one, and what is missing. */
export function DigestView({ view: start }: Props) {
  const { t } = useWords();
  const page = usePage();
  const { keepView } = useServices();
  const { article, digest } = page;
  const counts = {
    targets: digest.targets.length,
    people: digest.people.length,
    documents: digest.documents.length,
    tasks: digest.tasks.length,
    summary: digest.summary.length,
  };
  const first = SECTIONS.find((section) => counts[section] > 0) ?? 'targets';
  const view = useView(start ?? { section: first, open: [], scroll: {} }, (next) => keepView(page, next));
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (panel.current) panel.current.scrollTop = view.scrolledTo();
  }, [view.section]);

  return (
    <OpenedContext.Provider value={view.opened}>
      <Bar section={view.section} />
      <main class="digest">
        <header class="source">
          <SourceHead article={article} timed />
          {digest.event && <EventLine event={digest.event} />}
        </header>
        <TabList selected={view.section} counts={counts} onSelect={view.select} />
        <div
          class="panel"
          role="tabpanel"
          id={`panel-${view.section}`}
          aria-labelledby={`tab-${view.section}`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys (ARIA practices, Tabs)
          tabIndex={0}
          ref={panel}
          onScroll={(event) => view.onScroll(event.currentTarget.scrollTop)}
        >
          <Panel section={view.section} />
        </div>
        <section class="foot" aria-label={t('coverage.label')} key={view.section}>
          <CoverageLines section={view.section} />
          {digest.unread.length > 0 && <UnreadLine unread={digest.unread} />}
        </section>
      </main>
    </OpenedContext.Provider>
  );
}
