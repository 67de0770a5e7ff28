import type { Services } from '../../components/services.ts';
import { openPdf } from '../../lib/browser/open-pdf.ts';

/** Hands the order for a PDF to the extension's page for it: what comes takes longer than a popup may live. */
export async function readPdf(from: Parameters<Services['readPdf']>[0]): Promise<void> {
  await openPdf(from && { tabId: from.page.tabId, url: from.url, label: from.label });
  window.close();
}
