import { browser } from 'wxt/browser';
import { loadLanguage } from '../settings.ts';

const WORDS = {
  vi: 'Trích Yếu: trang này đã có trong thư viện',
  en: 'Trích Yếu: this page is in the library',
} as const;
const PAPER = '#a6192b';

/**
 * Says on a tab's icon whether its page is in the library; browsers forget it when the tab moves on. A tab that is
 * gone by now is no error.
 */
export async function badgeTab(tabId: number, isSaved: boolean): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: isSaved ? '✓' : '' });
    if (!isSaved) return;
    await browser.action.setBadgeBackgroundColor({ tabId, color: PAPER });
    await browser.action.setBadgeTextColor?.({ tabId, color: '#fff' });
    await browser.action.setTitle({ tabId, title: WORDS[await loadLanguage()] });
  } catch {
    // Closed meanwhile.
  }
}

const READ = /^read:(\d{1,15}):(?!pdf$)/;

/**
 * Looks up each page that a click has read, and says on its icon whether it is saved. The popup says nothing for it:
 * the background hears of what it keeps for the session.
 */
export function badgeReadPages(isSaved: (url: string) => Promise<boolean>): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'session') return;
    for (const [key, { newValue }] of Object.entries(changes)) {
      const tabId = Number(READ.exec(key)?.[1]);
      if (newValue && tabId) void badgePage(tabId, key.replace(READ, ''), isSaved);
    }
  });
}

async function badgePage(tabId: number, url: string, isSaved: (url: string) => Promise<boolean>): Promise<void> {
  // A private window keeps nothing, and shows nothing of what others keep.
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab && !tab.incognito) await badgeTab(tabId, await isSaved(url).catch(() => false));
}
