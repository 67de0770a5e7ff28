import { browser } from 'wxt/browser';
import { withoutFragment } from '../session/kept.ts';

/** The tab that the person looks at. `url` and `title` are known where the click granted them. */
export type Tab = { id: number; url: string | null; title: string | null };

/** The active tab of the popup's window. Throws where there is none (a window that is being closed). */
export async function activeTab(): Promise<Tab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('no active tab');
  return { id: tab.id, url: tab.url ?? null, title: tab.title ?? null };
}

/**
 * Listens to where the tab goes. `reloaded` hears of every new document; `moved` only of another address (a fragment
 * is none) or of one that the click on the former page doesn't let us see. Out: what stops listening.
 */
export function onNavigated({ id, url }: Tab, heard: { reloaded: () => void; moved: () => void }): () => void {
  const listen = (tabId: number, change: { status?: string; url?: string }, tab: { url?: string }) => {
    if (tabId !== id || (change.status !== 'loading' && change.url === undefined)) return;
    if (change.status === 'loading') heard.reloaded();
    if (tab.url === undefined || !url || withoutFragment(tab.url) !== withoutFragment(url)) heard.moved();
  };
  browser.tabs.onUpdated.addListener(listen);
  return () => browser.tabs.onUpdated.removeListener(listen);
}
