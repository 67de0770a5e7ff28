import { mkdirSync, writeFileSync } from 'node:fs';
import { findBrowsers } from '../../.ci/browsers.mjs';
import type { Browser, Popup } from '../e2e/harness/browser.ts';
import { startChromium } from '../e2e/harness/chromium.ts';
import { startFirefox } from '../e2e/harness/firefox.ts';
import { click, openPopup, tabs } from '../e2e/harness/person.ts';
import { serveFolder } from '../e2e/harness/serve.ts';
import { waitFor } from '../e2e/harness/wait.ts';
import { SAMPLE_FOLDER, SAMPLE_PAGE } from './print-digest.ts';
import { photographLibrary } from './shot-library.ts';
import { photographOwnPages } from './shot-own-pages.ts';
import { photographPdf } from './shot-pdf.ts';

/**
 * Photographs the popup on the sample page, in both browsers, light and dark, Vietnamese and English, for the README:
 * docs/pictures/popup-BROWSER-SCHEME-LANGUAGE.png, and in Chromium tab-NAME.png for each tab, view-why.png, view-list.png
 * of a page that lists others, pdf-….png of the page for PDF, library-….png of the library, and the side panel, the
 * options, the files and the first run (shot-own-pages.ts). Needs `npm run build`.
 */
const FOLDER = 'docs/pictures';
const LANGUAGES = { vi: { more: 'More', entry: 'Tiếng Việt' }, en: { more: 'Thêm', entry: 'English' } } as const;
const TAB_FILES = ['targets', 'people', 'documents', 'tasks', 'summary'] as const;

const save = async (popup: Popup, name: string): Promise<void> => {
  // What slides or fades in has come to rest by then.
  await new Promise((done) => setTimeout(done, 400));
  writeFileSync(`${FOLDER}/${name}.png`, await popup.picture());
};

const languageOf = (popup: Popup): Promise<string> => popup.evaluate('document.documentElement.lang');

async function speak(popup: Popup, language: keyof typeof LANGUAGES): Promise<void> {
  if ((await languageOf(popup)) === language) return;
  const { more, entry } = LANGUAGES[language];
  await click(popup, 'button', more);
  await click(popup, 'menuitem', entry);
  await waitFor('the other language', async () => (await languageOf(popup)) === language);
}

async function photograph(browser: Browser, url: string, list: string): Promise<void> {
  await browser.open(url);
  for (const scheme of ['light', 'dark'] as const) {
    await browser.look({ scheme });
    for (const language of ['vi', 'en'] as const) {
      const popup = await openPopup(browser);
      await speak(popup, language);
      await save(popup, `popup-${browser.name}-${scheme}-${language}`);
      await browser.closePopup();
    }
  }
  await browser.look({ scheme: 'light' });
  if (browser.name !== 'chromium') return;
  const popup = await openPopup(browser);
  await speak(popup, 'vi');
  for (const [index, { name }] of (await tabs(popup)).entries()) {
    await click(popup, 'tab', name);
    await save(popup, `tab-${TAB_FILES[index]}`);
  }
  await click(popup, 'button', 'Thêm');
  await click(popup, 'menuitem', 'Vì sao có, và bỏ gì?');
  await save(popup, 'view-why');
  await browser.closePopup();
  await browser.open(list);
  await save(await openPopup(browser), 'view-list');
}

mkdirSync(FOLDER, { recursive: true });
const served = await serveFolder(SAMPLE_FOLDER);
const others = await serveFolder('tests/fixtures/e2e');
const { chromium, firefox } = findBrowsers();
if (!chromium || !firefox)
  throw new Error('pictures are taken in Chromium and in Firefox, and one of them was not found');
const browsers = [
  () => startChromium({ executable: chromium, headless: true, scale: 2 }),
  () => startFirefox({ executable: firefox, headless: true }),
];
for (const start of browsers) {
  const browser = await start();
  try {
    await photograph(browser, `${served.origin}/${SAMPLE_PAGE}`, `${others.origin}/listing.html`);
    if (browser.name !== 'chromium') continue;
    const keep = (name: string, picture: Buffer) => writeFileSync(`${FOLDER}/${name}.png`, picture);
    await photographPdf(browser, keep);
    await photographLibrary(browser, keep);
    await photographOwnPages(browser, `${served.origin}/${SAMPLE_PAGE}`, FOLDER);
  } finally {
    await browser.close();
  }
}
await served.close();
await others.close();
