import { browser } from 'wxt/browser';

/** Firefox for Android shows the popup over the whole page, so it has to close before the page can be seen. */
export async function isAndroid(): Promise<boolean> {
  return (await browser.runtime.getPlatformInfo()).os === 'android';
}
