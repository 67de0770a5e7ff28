import { browser } from 'wxt/browser';
import type { Tab } from '../../lib/browser/tab.ts';

/** Opened as sidepanel.html?tab=…, in a tab of its own, the panel stays with that one. */
const fixed = Number(new URLSearchParams(location.search).get('tab')) || null;
const here = await browser.windows.getCurrent().catch(() => null);

/** The tab that the panel stands beside; null where there is none. Its address is known where a click granted it. */
export async function frontTab(): Promise<Tab | null> {
  const [tab] = fixed
    ? [await browser.tabs.get(fixed).catch(() => undefined)]
    : await browser.tabs.query({ active: true, ...(here ? { windowId: here.id } : { currentWindow: true }) });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null, title: tab.title ?? null };
}

/** Hears when another tab comes to the front, and when the one there goes on, loads anew or is closed. */
export function onFront(heard: (tabId: number, status: string | undefined) => void): void {
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
    if (!fixed && (!here || windowId === here.id)) heard(tabId, undefined);
  });
  browser.tabs.onUpdated.addListener((tabId, { status, url }) => {
    if (status || url) heard(tabId, status);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    if (tabId === fixed) heard(tabId, undefined);
  });
}
