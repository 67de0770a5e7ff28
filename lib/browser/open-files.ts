import { browser } from 'wxt/browser';
import type { Format } from '../export/index.ts';

/**
 * Opens the page that writes a kept digest to a file. A popup closes when the browser asks where to put a file, and
 * the download with it; a tab stays.
 */
export async function openFiles(sessionKey: string, format: Format): Promise<void> {
  const query = new URLSearchParams({ key: sessionKey, format });
  await browser.tabs.create({ url: browser.runtime.getURL(`/files.html?${query}` as '/files.html') });
}
