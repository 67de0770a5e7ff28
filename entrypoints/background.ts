import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { forgetTab } from '../lib/session/store.ts';

export default defineBackground(() => {
  browser.tabs.onRemoved.addListener((tabId) => {
    void forgetTab(tabId);
  });
});
