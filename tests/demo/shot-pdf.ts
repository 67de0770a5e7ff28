import type { Browser } from '../e2e/harness/browser.ts';
import { chooseLanguage } from '../e2e/harness/own-page.ts';
import { click, openPopup, showInPage, tabs, words } from '../e2e/harness/person.ts';
import { servePortals } from '../e2e/harness/serve-pdf.ts';
import { waitFor } from '../e2e/harness/wait.ts';

type Keep = (name: string, picture: Buffer) => void;

/**
 * The page for PDF with a decision that a page attaches, light and dark, in both languages: pdf-SCHEME-LANGUAGE; in
 * Vietnamese with one of its targets shown in the text. In: what keeps each picture.
 */
export async function photographPdf(browser: Browser, keep: Keep): Promise<void> {
  const portals = await servePortals();
  try {
    for (const scheme of ['light', 'dark'] as const) {
      await browser.look({ scheme });
      await browser.open(`${portals.origin}/own.html`);
      const popup = await openPopup(browser);
      await click(popup, 'button', 'Chưa đọc: 1 tệp PDF đính kèm');
      await click(popup, 'button', 'Đọc tệp PDF');
      const own = await browser.ownPage('pdf.html');
      const isRead = async () => (await tabs(own)).length === 5;
      await waitFor('the digest', isRead);
      await showInPage(own, '57,5% trở lên');
      await waitFor('the notice over the foot to go', async () => !(await words(own)).includes('Đã tô sáng'));
      keep(`pdf-${scheme}-vi`, await own.picture());
      await chooseLanguage(own, 'en');
      await own.evaluate('location.reload()').catch(() => {});
      await waitFor('English', () => own.evaluate(`document.documentElement.lang === 'en'`));
      await waitFor('the digest', isRead);
      await new Promise((done) => setTimeout(done, 600));
      keep(`pdf-${scheme}-en`, await own.picture());
      await chooseLanguage(own, 'vi');
      await browser.closeOwnPages();
    }
  } finally {
    await browser.look({ scheme: 'light' });
    await portals.close();
  }
}
