import { collectPage } from '../../lib/browser/collect-page.ts';
import { fitWindow } from '../../lib/browser/fit-window.ts';
import { activeTab, onNavigated } from '../../lib/browser/tab.ts';
import { countCoverage, type Outcome, readTab } from '../../lib/session/read-tab.ts';
import { findRead, keepRead } from '../../lib/session/store.ts';
import './style.css';

// The page is asked for at once; what understands it and what shows it load while it is being read.
const reading = start();
const understanding = import('../../lib/page/article-of.ts');
const engine = import('../../lib/session/engine.ts');
const completing = import('../../lib/digest/digest-of.ts');
const counting = () => import('../../lib/digest/coverage.ts');
const root = document.getElementById('app') as HTMLElement;
fitWindow(root);
const view = import('./view.tsx').then(({ openView }) => openView(root, { reread: () => void reread() }));

let stopListening = () => {};
/** Which reading is the last one: an earlier one has nothing more to say. */
let round = 0;

async function start() {
  const tab = await activeTab();
  const outcome = await readTab(tab, {
    collect: async (tabId) => {
      const raw = await collectPage(tabId);
      const { articleOf, keepSource } = await understanding;
      return keepSource(articleOf(raw), raw);
    },
    find: findRead,
    engine: async () => (await completing).complete(await engine),
    counting,
    now: () => new Date().toISOString(),
  });
  return { tab, outcome };
}

async function finish(pending: ReturnType<typeof start>): Promise<void> {
  round += 1;
  const mine = round;
  const { draw, reloaded } = await view;
  const { tab, ...read } = await pending.catch((error: unknown) => ({ tab: null, outcome: failed(error) }));
  let { outcome } = read;
  await draw(outcome);
  if (outcome.state === 'read') {
    const { key, tabId, article, digest, readAt } = outcome.page;
    void keepRead(key, tabId, { article, digest, readAt });
  }
  let moved = false;
  if (tab) {
    stopListening = onNavigated(tab, {
      reloaded: () => reloaded(tab.id),
      moved: () => {
        moved = true;
        void draw(outcome, moved);
      },
    });
  }
  await painted();
  outcome = await countCoverage(outcome, counting);
  if (mine === round) await draw(outcome, moved);
}

/** Settles once what was drawn is on the screen, or would be if the popup were seen. */
const painted = () =>
  new Promise<void>((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 200);
  });

const failed = (error: unknown): Outcome => ({
  state: 'failed',
  message: error instanceof Error ? error.message : String(error),
});

async function reread(): Promise<void> {
  stopListening();
  await (await view).draw(null);
  await finish(start());
  // The button that asked for it is gone with the view that it stood in.
  if (document.activeElement === document.body) root.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
}

await finish(reading);
