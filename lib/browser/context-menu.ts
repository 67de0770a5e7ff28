import { browser } from 'wxt/browser';
import type { Language } from '../i18n/translate.ts';
import { loadSettings } from '../settings/store.ts';
import { askPanel } from './ask-panel.ts';
import { openPanel } from './open-panel.ts';

const ENTRY = 'read';
const WORDS: Record<Language, string> = { vi: 'Trích yếu trang này', en: 'Digest this page' };

let last: Promise<void> = Promise.resolve();

/** Makes the entry of the page's menu as the settings have it. Browsers without such menus (on phones) get none. */
export function renewMenu(): Promise<void> {
  if (!browser.contextMenus) return Promise.resolve();
  // One after the other: two that make the same entry at once would be told that it is there already.
  last = last.then(async () => {
    const { settings } = await loadSettings();
    await browser.contextMenus.removeAll();
    if (!settings.contextMenu) return;
    browser.contextMenus.create({
      id: ENTRY,
      title: WORDS[settings.language],
      contexts: ['page', 'selection', 'frame'],
    });
  });
  return last;
}

/** Answers the entry. Call it while the background starts, or its click gets lost. */
export function answerMenu(): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === ENTRY && tab?.id !== undefined) void openReader(tab.id);
  });
}

/**
 * Reads a tab that a click on the menu has opened to us: by the popup, else by the side panel, else by the panel in a tab
 * of its own. What opens them comes first: browsers ask whether a person wanted it.
 */
export async function openReader(tabId: number): Promise<void> {
  const opened = browser.action.openPopup ? browser.action.openPopup() : openBeside(tabId);
  try {
    await opened;
  } catch {
    await openBeside(tabId).catch(() => openInTab(tabId));
  }
}

async function openBeside(tabId: number): Promise<void> {
  const opened = openPanel?.(tabId) ?? Promise.reject(new Error('no side panel'));
  const asked = askPanel(tabId);
  await opened;
  await asked;
}

async function openInTab(tabId: number): Promise<void> {
  await askPanel(tabId);
  await browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html?tab=${tabId}` as '/sidepanel.html') });
}
