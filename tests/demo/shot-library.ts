import type { Browser, Popup } from '../e2e/harness/browser.ts';
import { fill } from '../e2e/harness/own-page.ts';
import { click, names, openPopup, showInPage, tabs, words } from '../e2e/harness/person.ts';
import { serveFolder } from '../e2e/harness/serve.ts';
import { waitFor } from '../e2e/harness/wait.ts';

type Keep = (name: string, picture: Buffer) => void;

const LANGUAGES = { vi: { more: 'More', entry: 'Tiếng Việt' }, en: { more: 'Thêm', entry: 'English' } } as const;
const SAVED = ['changing.html', 'library/nam-2023.html', 'library/cay-giong.html', 'library/nam-2024.html'];
const PLAN = 'Hội nghị Tỉnh ủy Lai Châu triển khai nhiệm vụ năm 2024';

async function speak(own: Popup, language: keyof typeof LANGUAGES): Promise<void> {
  if ((await own.evaluate('document.documentElement.lang')) === language) return;
  await click(own, 'button', LANGUAGES[language].more);
  await click(own, 'menuitem', LANGUAGES[language].entry);
  await waitFor('the language', async () => (await own.evaluate('document.documentElement.lang')) === language);
}

/**
 * The library with four saved pages, light and dark, in both languages: library-list-SCHEME-LANGUAGE, library-page-… with
 * a target shown in the text, and library-compare-… of an indicator. In: what keeps each picture.
 */
export async function photographLibrary(browser: Browser, keep: Keep): Promise<void> {
  const served = await serveFolder('tests/fixtures/e2e');
  const settled = () => new Promise((done) => setTimeout(done, 600));
  try {
    for (const page of SAVED) {
      await browser.open(`${served.origin}/${page}`);
      const popup = await openPopup(browser);
      await click(popup, 'button', 'Lưu');
      await waitFor('the page to be saved', async () => (await words(popup)).includes('Đã lưu vào thư viện'));
      await browser.closePopup();
    }
    for (const scheme of ['light', 'dark'] as const) {
      await browser.look({ scheme });
      const popup = await openPopup(browser);
      await click(popup, 'button', 'Thêm');
      await click(popup, 'menuitem', 'Thư viện');
      const own = await browser.ownPage('library.html');
      for (const language of ['vi', 'en'] as const) {
        await own.evaluate(`void (location.hash = '#/')`);
        await waitFor('the list', async () => (await names(own, 'link')).includes(PLAN));
        await speak(own, language);
        await settled();
        keep(`library-list-${scheme}-${language}`, await own.picture());
        await click(own, 'link', PLAN);
        await waitFor('the digest', async () => (await tabs(own)).length === 5);
        if (language === 'vi' && scheme === 'light') {
          await fill(own, '.note textarea', 'Đối chiếu với dự toán trình HĐND tháng 12.');
          await waitFor('the note', async () => (await words(own)).includes('Đã lưu ghi chú'));
        }
        if (language === 'vi') await showInPage(own, '1.120 tỷ đồng');
        await settled();
        keep(`library-page-${scheme}-${language}`, await own.picture());
        await own.evaluate(`void (location.hash = '#/compare/indicators')`);
        const indicator = await waitFor('the indicator', async () =>
          (await names(own, 'button')).find((name) => name.startsWith('Thu ngân sách nhà nước')),
        );
        await click(own, 'button', indicator);
        await waitFor('the notice to go', async () => !/Đã tô sáng|is highlighted/u.test(await words(own)));
        await settled();
        keep(`library-compare-${scheme}-${language}`, await own.picture());
      }
      await speak(own, 'vi');
      await browser.closeOwnPages();
    }
    await browser.look({ scheme: 'light' });
  } finally {
    await served.close();
  }
}
