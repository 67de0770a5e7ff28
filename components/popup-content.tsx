import type { Outcome } from '../lib/session/read-tab.ts';
import { DigestView } from './digest/digest-view.tsx';
import { SECTIONS } from './digest/tab-list.tsx';
import { PageContext } from './page.ts';
import { EmptyView } from './states/empty-view.tsx';
import { FailedView } from './states/failed-view.tsx';
import { ReadingView } from './states/reading-view.tsx';
import { RestrictedView } from './states/restricted-view.tsx';
import { UnreadKindView } from './states/unread-kind-view.tsx';

type Props = {
  /** What came of the click; null while the page is being read. */
  outcome: Outcome | null;
};

/** The view that fits what came of the click. */
export function PopupContent({ outcome }: Props) {
  if (!outcome) return <ReadingView />;
  if (outcome.state === 'restricted') return <RestrictedView why={outcome.why} />;
  if (outcome.state === 'failed') return <FailedView message={outcome.message} />;
  const { page, view } = outcome;
  const { kind } = page.digest.source;
  const read = kind === 'article' || kind === 'legal';
  const empty = !page.digest.event && SECTIONS.every((section) => page.digest[section].length === 0);
  return (
    <PageContext.Provider value={page}>
      {!read ? <UnreadKindView kind={kind} /> : empty ? <EmptyView /> : <DigestView key={page.readAt} view={view} />}
    </PageContext.Provider>
  );
}
