import { browser } from 'wxt/browser';

/** The tab that an extension's page stands in. Throws where it stands in none. */
export async function ownTab(): Promise<number> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) throw new Error('this page is in no tab');
  return tab.id;
}
