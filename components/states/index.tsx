import type { Outcome } from '../../lib/session/read-tab.ts';
import { PageContext } from '../page.ts';
import { EmptyView } from './empty-view.tsx';
import { FailedView } from './failed-view.tsx';
import { RestrictedView } from './restricted-view.tsx';
import { UnreadKindView } from './unread-kind-view.tsx';

type Props = {
  /** What came of a click that gave no digest. */
  outcome: Outcome;
};

/** The view of a page without a digest. */
export function States({ outcome }: Props) {
  if (outcome.state === 'restricted') return <RestrictedView why={outcome.why} />;
  if (outcome.state === 'failed') return <FailedView message={outcome.message} />;
  const { kind } = outcome.page.digest.source;
  return (
    <PageContext.Provider value={outcome.page}>
      {kind === 'article' || kind === 'legal' ? <EmptyView /> : <UnreadKindView kind={kind} />}
    </PageContext.Provider>
  );
}
