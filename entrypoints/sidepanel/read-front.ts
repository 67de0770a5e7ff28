import { collectPage } from '../../lib/browser/collect-page.ts';
import type { Tab } from '../../lib/browser/tab.ts';
import type { KeptRead, ViewState } from '../../lib/session/kept.ts';
import { countCoverage, type Means, type Outcome, readTab } from '../../lib/session/read-tab.ts';
import { findRead, keepRead } from '../../lib/session/store.ts';

export type Kept = { read: KeptRead; view: ViewState | null };

const counting = () => import('../../lib/digest/coverage.ts');

/** What a click on the icon does, loaded when it is first needed. */
const means = (rest: Pick<Means, 'collect' | 'find'>): Means => ({
  engine: async () => {
    const [engine, { complete }] = await Promise.all([
      import('../../lib/session/engine.ts'),
      import('../../lib/digest/digest-of.ts'),
    ]);
    return complete(engine);
  },
  counting,
  now: () => new Date().toISOString(),
  ...rest,
});

const counted = async (outcome: Promise<Outcome>): Promise<Outcome> => countCoverage(await outcome, counting);

/** What was read before, as a click on the icon would show it. */
export const showAgain = (tab: Tab, kept: Kept): Promise<Outcome> =>
  counted(readTab(tab, means({ collect: async () => kept.read.article, find: async () => kept })));

/** Reads the tab now, and keeps what was read. Throws nothing. */
export async function readNow(tab: Tab): Promise<Outcome> {
  const collect = async (tabId: number) => {
    const [raw, { articleOf, keepSource }] = await Promise.all([
      collectPage(tabId),
      import('../../lib/page/article-of.ts'),
    ]);
    return keepSource(articleOf(raw), raw);
  };
  const outcome = await counted(readTab(tab, means({ collect, find: findRead })));
  if (outcome.state === 'read') {
    const { key, tabId, article, digest, readAt } = outcome.page;
    await keepRead(key, tabId, { article, digest, readAt });
  }
  return outcome;
}
