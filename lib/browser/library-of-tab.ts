import { browser } from 'wxt/browser';
import { type Library, LibraryError } from '../library/types.ts';
import { openOwnLibrary } from './own-library.ts';

let opened: Promise<Library> | null = null;

/**
 * The library, for what a tab shows; opened once a page. Throws LibraryError: 'private' of a tab in a private window,
 * which this page itself may not stand in.
 */
export async function libraryOfTab(tabId: number): Promise<Library> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (tab?.incognito) throw new LibraryError('private');
  const opening = opened ?? openOwnLibrary();
  opened = opening;
  // Where it could not be opened, the next click tries again.
  opening.catch(() => {
    opened = null;
  });
  return opening;
}
