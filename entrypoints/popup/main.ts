import { collectPage } from '../../lib/browser/collect-page.ts';
import { fitWindow } from '../../lib/browser/fit-window.ts';
import { activeTab, onNavigated } from '../../lib/browser/tab.ts';
import { type Outcome, readTab } from '../../lib/session/read-tab.ts';
import { findRead, keepRead } from '../../lib/session/store.ts';
import './style.css';

// The page is asked for at once; what understands it and what shows it load while it is being read.
const reading = start();
const engine = import('../../lib/session/engine.ts');
const root = document.getElementById('app') as HTMLElement;
fitWindow(root);
const view = import('./view.tsx').then(({ openView }) => openView(root, { reread: () => void reread() }));

let stopListening = () => {};

async function start() {
  const tab = await activeTab();
  const outcome = await readTab(tab, {
    collect: collectPage,
    find: findRead,
    engine: () => engine,
    now: () => new Date().toISOString(),
  });
  return { tab, outcome };
}

async function finish(pending: ReturnType<typeof start>): Promise<void> {
  const { draw, reloaded } = await view;
  const { tab, outcome } = await pending.catch((error: unknown) => ({ tab: null, outcome: failed(error) }));
  await draw(outcome);
  if (tab) {
    stopListening = onNavigated(tab, {
      reloaded: () => reloaded(tab.id),
      moved: () => void draw(outcome, true),
    });
  }
  if (outcome.state !== 'read') return;
  const { key, tabId, article, digest, readAt } = outcome.page;
  await keepRead(key, tabId, { article, digest, readAt });
}

const failed = (error: unknown): Outcome => ({
  state: 'failed',
  message: error instanceof Error ? error.message : String(error),
});

async function reread(): Promise<void> {
  stopListening();
  await (await view).draw(null);
  await finish(start());
}

await finish(reading);
