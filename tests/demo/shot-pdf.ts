import type { Browser } from '../e2e/harness/browser.ts';
import { click, openPopup, showInPage, tabs, words } from '../e2e/harness/person.ts';
import { servePortals } from '../e2e/harness/serve-pdf.ts';
import { waitFor } from '../e2e/harness/wait.ts';

/** The page for PDF with a decision that a page attaches, one of its targets shown in the text. Out: a PNG. */
export async function photographPdf(browser: Browser): Promise<Buffer> {
  const portals = await servePortals();
  try {
    await browser.open(`${portals.origin}/own.html`);
    const popup = await openPopup(browser);
    await click(popup, 'button', 'Chưa đọc: 1 tệp PDF đính kèm');
    await click(popup, 'button', 'Đọc tệp PDF');
    const own = await browser.ownPage('pdf.html');
    await waitFor('the digest', async () => (await tabs(own)).length === 5);
    await showInPage(own, '57,5% trở lên');
    await waitFor('the notice over the foot to go', async () => !(await words(own)).includes('Đã tô sáng'));
    return await own.picture();
  } finally {
    await browser.closeOwnPages();
    await portals.close();
  }
}
