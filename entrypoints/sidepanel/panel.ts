import { pointInTab } from '../../lib/browser/mark-page.ts';
import type { Tab } from '../../lib/browser/tab.ts';
import { sameText, sessionKey } from '../../lib/session/kept.ts';
import type { Outcome } from '../../lib/session/read-tab.ts';
import { findRead } from '../../lib/session/store.ts';
import { openView } from '../popup/view.tsx';
import { forgetAsked, onSessionChange } from './asked.ts';
import { Beside } from './beside.tsx';
import { followPointer } from './follow-pointer.ts';
import { frontTab, onFront } from './front-tab.ts';
import { type Kept, readNow, showAgain } from './read-front.ts';

/**
 * The side panel: shows what is kept of the tab in front, as the popup does. It reads nothing by itself; what it learns
 * of a reading, it learns from the session's storage.
 */
const root = document.getElementById('app') as HTMLElement;

// What closes a popup, as opening another page does, leaves the panel open.
window.close = () => {};

type Read = Extract<Outcome, { state: 'read' }>;
/** What stands there, of which tab; null while only the icon can help. */
let shown: { tab: Tab; outcome: Outcome | null } | null = null;
/** Tabs that were shown here before they went on to another page. */
const left = new Set<number>();
/** Which look is the last one: an earlier one has nothing more to say. */
let round = 0;

const readOf = (tabId: number): Read | null =>
  shown?.tab.id === tabId && shown.outcome?.state === 'read' ? shown.outcome : null;
const pageShown = () => (shown?.outcome?.state === 'read' ? shown.outcome.page : null);

const view = await openView(root, { reread: () => void read() });
const beside = new Beside({ onRead: () => void read() });
// A page that has gone on, or is closed to scripts by now, says so when something is clicked.
followPointer(root, pageShown, (page, span) => void pointInTab(page, span).catch(() => {}));

async function draw(tab: Tab, outcome: Outcome | null, moved = false): Promise<void> {
  shown = { tab, outcome };
  beside.showDigest();
  await view.draw(outcome, moved);
  await beside.mark(moved ? null : pageShown());
}

function ask(tab: Tab | null): void {
  shown = null;
  beside.showAsk({ left: tab !== null && left.has(tab.id), readable: /^https?:|^file:/.test(tab?.url ?? '') });
}

/** Looks at the tab in front: shows what is kept of its page. */
async function look(): Promise<void> {
  const mine = ++round;
  const tab = await frontTab();
  if (mine !== round) return;
  const kept = tab?.url ? await findRead(sessionKey(tab.id, tab.url)).catch(() => null) : null;
  if (mine !== round) return;
  if (tab && kept) return showKept(mine, tab, kept);
  const read = tab && readOf(tab.id);
  // The page has moved on under the digest: it says so, and stays until another one is read.
  if (tab && read) {
    left.add(tab.id);
    return draw(tab, read, true);
  }
  ask(tab);
}

async function showKept(mine: number, tab: Tab, kept: Kept): Promise<void> {
  const before = readOf(tab.id);
  const isSamePage = before?.page.key === sessionKey(tab.id, tab.url);
  if (isSamePage && before.page.readAt === kept.read.readAt) return draw(tab, before);
  const outcome = await showAgain(tab, kept);
  if (mine !== round) return;
  const changed = isSamePage && !sameText(before.page.article, kept.read.article);
  await draw(tab, changed && outcome.state === 'read' ? { ...outcome, changedSince: before.page.readAt } : outcome);
}

/** Reads the tab in front, where a click on the icon, the menu or the key has allowed it. */
async function read(): Promise<void> {
  const mine = ++round;
  const tab = await frontTab();
  if (!tab?.url) return ask(tab);
  await draw(tab, null);
  const outcome = await readNow(tab);
  if (mine === round) await draw(tab, outcome);
}

onFront((tabId, status) => {
  if (status === 'loading') view.reloaded(tabId);
  void look();
});
onSessionChange({ kept: () => void look(), asked: () => void start() });

/** Shows the tab; reads it where the menu that opened this panel has asked for that. */
async function start(): Promise<void> {
  const tab = await frontTab();
  if (tab && (await forgetAsked(tab.id))) await read();
  else await look();
}

await start();
