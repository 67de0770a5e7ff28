import { browser } from 'wxt/browser';
import { openLibrary } from '../library/index.ts';
import { type Library, LibraryError } from '../library/types.ts';

/** Whether a tab, or this page itself, stands in a private window. */
export async function isPrivate(tabId?: number): Promise<boolean> {
  if (browser.extension?.inIncognitoContext) return true;
  const tab = await (tabId === undefined ? browser.tabs.getCurrent() : browser.tabs.get(tabId)).catch(() => undefined);
  return tab?.incognito ?? false;
}

let opened: Promise<Library> | null = null;

/** The library of this browser, opened once a page. Throws LibraryError: 'private' for what a private window shows. */
export async function ownLibrary(tabId?: number): Promise<Library> {
  if (await isPrivate(tabId)) throw new LibraryError('private');
  const opening = opened ?? openLibrary();
  opened = opening;
  // Where it could not be opened, the next click tries again.
  opening.catch(() => {
    opened = null;
  });
  return opening;
}
