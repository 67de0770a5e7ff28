import { reasonOf } from '../../components/notice.ts';
import type { LibraryServices, Standing } from '../../components/services.ts';
import { libraryOfTab } from '../../lib/browser/library-of-tab.ts';
import { savedAddress } from '../../lib/browser/saved-address.ts';
import { badgeTab } from '../../lib/browser/saved-badge.ts';
import { showLibrary } from '../../lib/browser/show-library.ts';
import { en } from '../../lib/i18n/saving/en.ts';
import { vi } from '../../lib/i18n/saving/vi.ts';
import { type Language, type Params, translator } from '../../lib/i18n/translate.ts';
import { LibraryError } from '../../lib/library/types.ts';
import { sameText } from '../../lib/session/kept.ts';

type Key = keyof typeof vi;
const says =
  (key: Key, params: Params = {}) =>
  (language: Language): string =>
    translator<Key>(language, language === 'vi' ? vi : en)(key, params);

const SAVED: Standing = { came: 'same', says: says('same') };

export const standing: LibraryServices['standing'] = async (page) => {
  try {
    const library = await libraryOfTab(page.tabId);
    const found = await library.find(await savedAddress(page.article));
    if (!found) return null;
    const newest = (await library.versions(found.id)).at(-1);
    return newest && sameText(newest.article, page.article) ? SAVED : { came: 'version', says: says('version') };
  } catch {
    return null;
  }
};

export const save: LibraryServices['save'] = async (page) => {
  const { article, digest, readAt } = page;
  try {
    const library = await libraryOfTab(page.tabId);
    const { came } = await library.save({ article, digest, readAt }, await savedAddress(article));
    const told = says(`saved.${came}`);
    void badgeTab(page.tabId, true);
    const offer = { says: says('open'), act: () => void open() };
    return { standing: SAVED, notice: { says: (_, language) => told(language), stays: true, offer } };
  } catch (error) {
    const told = error instanceof LibraryError ? says(error.fault) : says('unknown', { reason: reasonOf(error) });
    return { standing: null, notice: { says: (_, language) => told(language), failed: true } };
  }
};

export const open: LibraryServices['open'] = async () => {
  await showLibrary();
  // A tab of the extension's own is no popup.
  if (location.pathname === '/popup.html') window.close();
};
