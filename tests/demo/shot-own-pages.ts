import { writeFileSync } from 'node:fs';
import type { Browser, Popup } from '../e2e/harness/browser.ts';
import { click, names, openPopup, tabs, words } from '../e2e/harness/person.ts';
import { waitFor } from '../e2e/harness/wait.ts';

const LANGUAGES = { vi: { options: 'Tùy chọn' }, en: { options: 'Options' } } as const;

const speak = (page: Popup, language: string) =>
  page.evaluate(`(globalThis.browser ?? chrome).storage.local.set({ language: '${language}', highlights: true })`);

/**
 * Photographs the side panel on a page, with its colours, the page of options and that of the first run, light and dark,
 * in both languages: FOLDER/NAME-SCHEME-LANGUAGE.png. Leaves the browser in Vietnamese.
 */
export async function photographOwnPages(browser: Browser, url: string, folder: string): Promise<void> {
  const save = async (page: Popup, name: string): Promise<void> => {
    // What slides or fades in has come to rest by then.
    await new Promise((done) => setTimeout(done, 400));
    writeFileSync(`${folder}/${name}.png`, await page.picture());
  };
  for (const scheme of ['light', 'dark'] as const) {
    await browser.look({ scheme });
    for (const language of ['vi', 'en'] as const) {
      for (const name of ['options', 'welcome']) {
        const page = await browser.openOwn(`${name}.html`);
        await speak(page, language);
        await waitFor('the language', () => page.evaluate<boolean>(`document.documentElement.lang === '${language}'`));
        await waitFor(name, async () => (await words(page)).includes(LANGUAGES[language].options));
        await save(page, `${name}-${scheme}-${language}`);
        await browser.closeOwnPages();
      }
      await browser.open(url);
      await save(await openPanel(browser, language), `panel-${scheme}-${language}`);
      await browser.closePanel();
    }
  }
  const page = await browser.openOwn('options.html');
  await page.evaluate(`(globalThis.browser ?? chrome).storage.local.clear()`);
  await browser.closeOwnPages();
  await browser.look({ scheme: 'light' });
}

async function openPanel(browser: Browser, language: 'vi' | 'en'): Promise<Popup> {
  const [more, entry] = language === 'vi' ? ['Thêm', 'Mở bảng bên'] : ['More', 'Open side panel'];
  const popup = await openPopup(browser);
  await waitFor('the entry', async () => {
    await click(popup, 'button', more);
    if ((await names(popup, 'menuitem')).includes(entry)) return true;
    await popup.press('Escape');
    return false;
  });
  await click(popup, 'menuitem', entry);
  const panel = await browser.panel();
  await waitFor('the digest', async () => (await tabs(panel)).length === 5);
  await waitFor('the legend', () => panel.evaluate<boolean>(`document.querySelector('.legend') !== null`));
  return panel;
}
