import { browser } from 'wxt/browser';
import type { Language } from './i18n/translate.ts';

const LANGUAGE = 'language';

/** The language of the words around the digest: Vietnamese until the person switches. */
export async function loadLanguage(): Promise<Language> {
  const kept = await browser.storage.local.get(LANGUAGE);
  return kept[LANGUAGE] === 'en' ? 'en' : 'vi';
}

/** Keeps the choice for every window, on this machine only. */
export const saveLanguage = (language: Language): Promise<void> => browser.storage.local.set({ [LANGUAGE]: language });
