import { browser } from 'wxt/browser';

/** The extension's version and the family of browser that it runs in. */
export const about = (): { version: string; browser: 'Firefox' | 'Chromium' } => ({
  version: browser.runtime.getManifest().version,
  browser: navigator.userAgent.includes('Firefox') ? 'Firefox' : 'Chromium',
});
