import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerMenu, renewMenu } from '../lib/browser/context-menu.ts';
import { badgeReadPages } from '../lib/browser/saved-badge.ts';
import { isSaved } from '../lib/library/by-address.ts';
import { forgetTab } from '../lib/session/store.ts';
import { holdLanguage, loadFirstPolicy } from '../lib/settings/managed.ts';
import { onSettings } from '../lib/settings/store.ts';

export default defineBackground(() => {
  // No script that runs in a page asks for it: one that has been taken over shall not be able to.
  void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })?.catch(() => {});
  browser.tabs.onRemoved.addListener((tabId) => {
    void forgetTab(tabId);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void settle();
    if (reason === 'install') void welcome();
  });
  browser.runtime.onStartup.addListener(() => void settle());
  onSettings(() => void settle());
  answerMenu();
  badgeReadPages(isSaved);
});

/** What lies outside of our pages is as the settings and the policy have it. */
async function settle(): Promise<void> {
  await holdLanguage();
  await renewMenu();
}

/** Once, after the installation, unless the organisation shows its people the tool itself. */
async function welcome(): Promise<void> {
  const { welcomePage } = await loadFirstPolicy();
  if (welcomePage === false) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
