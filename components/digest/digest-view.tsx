import type { ComponentType } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Section } from '../../lib/digest/coverage.ts';
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
  /** What stands above it: what can be done with the whole digest. */
  bar?: ComponentType<{ section: Section }>;
};

/** The digest: what page it is, its sections as tabs, the items of one, and what is missing. */
export function DigestView({ view: start, bar: Above = Bar }: Props) {
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
    if (!panel.current) return;
    const { element, heard, least } = scrollerOf(panel.current);
    element.scrollTop = Math.max(view.scrolledTo(), least);
    const onScroll = () => view.onScroll(element.scrollTop);
    heard.addEventListener('scroll', onScroll);
    return () => heard.removeEventListener('scroll', onScroll);
  }, [view.section]);

  return (
    <OpenedContext.Provider value={view.opened}>
      <Above section={view.section} />
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
        >
          <Panel section={view.section} />
        </div>
        <section class="foot" aria-label={t('coverage.label')} aria-busy={!page.coverage} key={view.section}>
          <CoverageLines section={view.section} />
          {digest.unread.length > 0 && <UnreadLine unread={digest.unread} />}
        </section>
      </main>
    </OpenedContext.Provider>
  );
}

/**
 * What scrolls: the panel, or the whole page on a phone (components/styles/adapt.css). There the tabs stick to the top
 * once the head is out of sight; `least` is where they stay under the finger when another section is shown.
 */
function scrollerOf(panel: HTMLElement): { element: Element; heard: EventTarget; least: number } {
  if (getComputedStyle(panel).overflowY !== 'visible') return { element: panel, heard: panel, least: 0 };
  const element = document.scrollingElement ?? document.documentElement;
  const stuckFrom = panel.offsetTop - (document.querySelector<HTMLElement>('.tabs')?.offsetHeight ?? 0);
  return { element, heard: document, least: Math.min(element.scrollTop, stuckFrom) };
}
