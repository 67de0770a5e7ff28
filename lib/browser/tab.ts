import { browser } from 'wxt/browser';

/** The tab that the person looks at. `url` and `title` are known where the click granted them. */
export type Tab = { id: number; url: string | null; title: string | null };

/** The active tab of the popup's window. Throws where there is none (a window that is being closed). */
export async function activeTab(): Promise<Tab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('no active tab');
  return { id: tab.id, url: tab.url ?? null, title: tab.title ?? null };
}

/** Calls back when the tab loads another document; returns what stops listening. */
export function onNavigated(tabId: number, heard: () => void): () => void {
  const listen = (id: number, change: { status?: string; url?: string }) => {
    if (id === tabId && (change.status === 'loading' || change.url !== undefined)) heard();
  };
  browser.tabs.onUpdated.addListener(listen);
  return () => browser.tabs.onUpdated.removeListener(listen);
}
