import { browser } from 'wxt/browser';

/** Who speaks, as the browser says: nothing in a message itself tells that. */
export type Sender = { id?: string; url?: string; frameId?: number; tab?: { id?: number } } | undefined;

/** Is it a page of the extension's own: no other extension, and no script in a page of the web? */
export const isOwnPage = (sender: Sender): boolean =>
  sender?.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('' as '/'));

/** Is it the extension's script in the page of that tab, and not in a frame of it? */
export const isOwnScript = (sender: Sender, tabId: number): boolean =>
  sender?.id === browser.runtime.id &&
  sender.tab?.id === tabId &&
  sender.frameId === 0 &&
  /^https?:/.test(sender.url ?? '');
