import { browser } from 'wxt/browser';

/**
 * Opens the page that writes a kept digest to files, which asks in what form. A popup closes when the browser asks where to put a file, and
 * the download with it; a tab stays.
 */
export async function openFiles(sessionKey: string): Promise<void> {
  const query = new URLSearchParams({ key: sessionKey });
  await browser.tabs.create({ url: browser.runtime.getURL(`/files.html?${query}` as '/files.html') });
}
