import { writeFileSync } from 'node:fs';
import type { Browser, Popup } from '../e2e/harness/browser.ts';
import { click, names, openPopup, tabs, words } from '../e2e/harness/person.ts';
import { waitFor } from '../e2e/harness/wait.ts';
import { SAMPLE_PAGE } from './print-digest.ts';

const LANGUAGES = { vi: { options: 'Tùy chọn' }, en: { options: 'Options' } } as const;

const speak = (page: Popup, language: string) =>
  page.evaluate(`(globalThis.browser ?? chrome).storage.local.set({ language: '${language}', highlights: true })`);

/**
 * Photographs the side panel on a page, with its colours, the page that hands its digest on, the page of options and that
 * of the first run, light and dark, in both languages: FOLDER/NAME-SCHEME-LANGUAGE.png. Leaves the browser in Vietnamese.
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
      await save(await openFiles(browser), `files-${scheme}-${language}`);
      await browser.closeOwnPages();
      await save(await openPanel(browser, language), `panel-${scheme}-${language}`);
      await browser.closePanel();
    }
  }
  const page = await browser.openOwn('options.html');
  await page.evaluate(`(globalThis.browser ?? chrome).storage.local.clear()`);
  await browser.closeOwnPages();
  await browser.look({ scheme: 'light' });
}

/** Reads the page in front, and opens the page that hands its digest on. */
async function openFiles(browser: Browser): Promise<Popup> {
  const popup = await openPopup(browser);
  await popup.evaluate(`void (async () => {
    const { storage, tabs, runtime } = globalThis.browser ?? globalThis.chrome;
    const key = Object.keys(await storage.session.get(null)).findLast((name) => name.startsWith('read:') && name.endsWith('/${SAMPLE_PAGE}'));
    await tabs.create({ url: runtime.getURL('/files.html?' + new URLSearchParams({ key })) });
  })(), true`);
  const files = await browser.ownPage('files.html');
  await waitFor('what it offers', async () => (await words(files)).includes('Word'));
  return files;
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
