import type { Article } from '../article.ts';
import { RefusedError } from '../browser/collect-page.ts';
import type { Restriction } from '../browser/restriction.ts';
import type { Tab } from '../browser/tab.ts';
import type { Digest } from '../digest/model.ts';
import { type KeptRead, sameText, sessionKey, type ViewState } from './kept.ts';
import type { PageRead } from './page-read.ts';

/** What came of a click. `view` is where the person was when the same text was read before. */
export type Outcome =
  | { state: 'read'; page: PageRead; view: ViewState | null; changedSince: string | null }
  | { state: 'restricted'; why: Restriction }
  | { state: 'failed'; message: string };

type Engine = typeof import('./engine.ts');
/** What counts how complete a digest is: loaded on its own, since it is wanted after the items. */
type Counting = typeof import('../digest/coverage.ts');

/** What reading a tab needs from outside. */
export type Means = {
  collect: (tabId: number) => Promise<Article>;
  find: (key: string) => Promise<{ read: KeptRead; view: ViewState | null } | null>;
  /** Asked for when the page has been read. */
  engine: () => Promise<Engine>;
  counting: () => Promise<Counting>;
  now: () => string;
};

/** A page without items says why at once; of others, the items come first. */
const isEmpty = ({ event, targets, people, documents, tasks, summary }: Digest): boolean =>
  event === null && [targets, people, documents, tasks, summary].every(({ length }) => length === 0);

/** Counts how complete the digest is. Out: the outcome with it; as it was where there is nothing to count. */
export async function countCoverage(outcome: Outcome, counting: () => Promise<Counting>): Promise<Outcome> {
  if (outcome.state !== 'read' || outcome.page.coverage) return outcome;
  const { reading, digest } = outcome.page;
  return { ...outcome, page: { ...outcome.page, coverage: (await counting()).coverage(reading, digest) } };
}

/**
 * Reads a tab. A digest that was kept of the same text is taken as it is, so that the person finds it as they left
 * it; of another text, it only tells since when the page has changed. Throws nothing.
 */
export async function readTab(tab: Tab, { collect, find, engine, counting, now }: Means): Promise<Outcome> {
  const key = sessionKey(tab.id, tab.url);
  try {
    const [article, kept] = await Promise.all([collect(tab.id), find(key).catch(() => null)]);
    const { digest, read, decodeSymbol } = await engine();
    const same = kept !== null && sameText(kept.read.article, article);
    const found = same ? kept.read.digest : digest(article);
    const reading = read(article);
    const page: PageRead = {
      tabId: tab.id,
      key,
      article,
      digest: found,
      reading,
      coverage: isEmpty(found) ? (await counting()).coverage(reading, found) : null,
      symbols: found.documents.map(({ key }) => (key === null ? null : decodeSymbol(key))),
      readAt: same ? kept.read.readAt : now(),
    };
    // Of a text that changed, the person's section is still theirs; which items stood open and where is not.
    const view = same ? kept.view : kept?.view ? { section: kept.view.section, open: [], scroll: {} } : null;
    return { state: 'read', page, view, changedSince: kept && !same ? kept.read.readAt : null };
  } catch (error) {
    // Few clicks fail, and the others load no table of what browsers close.
    const { restrictionOf } = await import('../browser/restriction.ts');
    const why = restrictionOf(tab.url, tab.title);
    if (error instanceof RefusedError || why !== 'unknown') return { state: 'restricted', why };
    return { state: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}
