import { browser } from 'wxt/browser';

/**
 * Whether what asks stands in a private window. An extension that isn't split for private windows has one process for
 * all: there only the window tells.
 */
export async function isPrivate(): Promise<boolean> {
  if (browser.extension.inIncognitoContext) return true;
  try {
    return (await browser.windows.getCurrent()).incognito;
  } catch {
    // Firefox for Android has no windows: its private tabs are told by the context alone.
    return false;
  }
}
