import { browser } from 'wxt/browser';

/** Where a PDF is to be read from: the tab that holds it and its address; no address for the one that the tab shows. */
export type PdfOrder = { tabId: number; url: string | null; label: string };

/**
 * Opens the extension's page for PDF, which asks the tab for the file by itself: a popup may close at any moment.
 * In: the order; null for an empty page that takes a dropped file.
 */
export async function openPdf(order: PdfOrder | null): Promise<void> {
  const query = new URLSearchParams(
    order ? { tab: String(order.tabId), label: order.label, ...(order.url ? { url: order.url } : {}) } : {},
  );
  await browser.tabs.create({ url: browser.runtime.getURL(`/pdf.html?${query}` as '/pdf.html') });
}

/** The order that the page was opened with; null where it was opened empty. */
export function orderIn(search: string): PdfOrder | null {
  const query = new URLSearchParams(search);
  const tabId = Number(query.get('tab'));
  return tabId > 0 ? { tabId, url: query.get('url'), label: query.get('label') ?? '' } : null;
}
