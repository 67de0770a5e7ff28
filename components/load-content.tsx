import type { ComponentType } from 'preact';
import type { Outcome } from '../lib/session/read-tab.ts';
import { DigestView } from './digest/digest-view.tsx';
import { SECTIONS } from './digest/tab-list.tsx';
import { PageContext } from './page.ts';
import { ReadingView } from './states/reading-view.tsx';

/** What came of the click; null while the page is being read. */
export type Content = ComponentType<{ outcome: Outcome | null }>;

function DigestContent({ outcome }: { outcome: Outcome | null }) {
  if (outcome?.state !== 'read') return null;
  const { page, view } = outcome;
  return (
    <PageContext.Provider value={page}>
      <DigestView key={`${page.key} ${page.readAt}`} view={page.view ?? view} />
    </PageContext.Provider>
  );
}

/** A digest is shown of an article or a legal text in which anything was found. */
function hasDigest(outcome: Outcome): boolean {
  if (outcome.state !== 'read') return false;
  const { source, event, ...items } = outcome.page.digest;
  const read = source.kind === 'article' || source.kind === 'legal';
  return read && (event !== null || SECTIONS.some((section) => items[section].length > 0));
}

/**
 * The view that fits what came of the click, or that says `why`. Those of pages without a digest, and that one, are a
 * chunk of their own: most clicks never need them.
 */
export async function loadContent(outcome: Outcome | null, why = false): Promise<Content> {
  if (!outcome) return ReadingView;
  if (hasDigest(outcome) && !why) return DigestContent;
  const { States, Why } = await import('./states/index.tsx');
  return why ? Why : States;
}
