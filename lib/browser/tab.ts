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
  const listen = async (tabId: number, change: { status?: string; url?: string }, tab: { url?: string }) => {
    if (tabId !== id) return;
    const isNew = change.status === 'loading';
    if (isNew) heard.reloaded();
    // Of a page that goes on by its own script, Firefox tells the address only to those who ask for it then.
    const now = tab.url ?? (await browser.tabs.get(id).catch(() => tab)).url;
    const isElsewhere = now && url ? withoutFragment(now) !== withoutFragment(url) : isNew || change.url !== undefined;
    if (isElsewhere) heard.moved();
  };
  browser.tabs.onUpdated.addListener(listen);
  return () => browser.tabs.onUpdated.removeListener(listen);
}
