import type { Outcome } from '../../lib/session/read-tab.ts';
import { PageContext } from '../page.ts';
import { EmptyView } from './empty-view.tsx';
import { FailedView } from './failed-view.tsx';
import { ListingView } from './listing-view.tsx';
import { RestrictedView } from './restricted-view.tsx';
import { UnreadKindView } from './unread-kind-view.tsx';
import { WhyView } from './why/why-view.tsx';

type Props = {
  /** What came of a click; null while the page is being read. */
  outcome: Outcome | null;
};

/** The view of a page without a digest. */
export function States({ outcome }: Props) {
  if (!outcome) return null;
  if (outcome.state === 'restricted') return <RestrictedView why={outcome.why} />;
  if (outcome.state === 'failed') return <FailedView message={outcome.message} />;
  const { kind } = outcome.page.digest.source;
  return (
    <PageContext.Provider value={outcome.page}>
      {kind === 'article' || kind === 'legal' ? (
        <EmptyView />
      ) : kind === 'listing' ? (
        <ListingView />
      ) : (
        <UnreadKindView kind={kind} />
      )}
    </PageContext.Provider>
  );
}

/** Why a page was read as it was; of one that could not be read, why not. */
export function Why({ outcome }: Props) {
  if (outcome?.state !== 'read') return <States outcome={outcome} />;
  return (
    <PageContext.Provider value={outcome.page}>
      <WhyView key={outcome.page.readAt} />
    </PageContext.Provider>
  );
}
