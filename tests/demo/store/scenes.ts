import { en } from '../../../lib/i18n/en.ts';
import { en as enStates } from '../../../lib/i18n/states/en.ts';
import { vi as viStates } from '../../../lib/i18n/states/vi.ts';
import { vi } from '../../../lib/i18n/vi.ts';
import type { Browser, Popup } from '../../e2e/harness/browser.ts';
import { fill } from '../../e2e/harness/own-page.ts';
import { click, names, openPopup, tabs, words as wordsIn } from '../../e2e/harness/person.ts';
import { waitFor } from '../../e2e/harness/wait.ts';

export type Language = 'vi' | 'en';
type Scene = 'page' | 'popup' | 'people' | 'documents' | 'tasks' | 'marked' | 'panel' | 'pdf' | 'library';
export type Scenes = Record<Scene, Buffer>;
/** The address of a page in the project's fixtures, and of the portal that attaches a PDF. In: a host's name and a path. */
export type Addresses = { page: (host: string, path: string) => string; pdf: string };

const WORDS = {
  vi: { ...viStates, ...vi, panel: 'Mở bảng bên', unread: 'Chưa đọc' },
  en: { ...enStates, ...en, panel: 'Open side panel', unread: 'Not read' },
};
const SAMPLE = ['tinhuy.hason', 'sample/index.html'] as const;
/** Whose texts, people and places are all made up. */
const SAVED = [
  ['hason', 'e2e/changing.html'],
  ['namthu.vanson', 'pages/plan--nukeviet.html'],
  ['vanson', 'pages/report--layout-tables.html'],
  ['bao.vanson', 'pages/news--hemera.html'],
  ['namthu.vanson', 'pages/detail--vnpt.html'],
  ['vanson', 'pages/decision--government.html'],
] as const;

/** What slides or fades in has come to rest by then. */
const rested = () => new Promise((done) => setTimeout(done, 800));

async function picture(of: Popup): Promise<Buffer> {
  await of.pointAt(1, 1);
  await rested();
  return of.picture();
}

async function pagePicture(browser: Browser): Promise<Buffer> {
  await rested();
  return (await browser.pagePicture?.()) ?? Buffer.alloc(0);
}

async function chooseIn(popup: Popup, more: string, entry: string): Promise<void> {
  await click(popup, 'button', more);
  await click(popup, 'menuitem', entry);
}

/** Saves the pages that the library is shown with. The browser speaks Vietnamese. */
export async function fillLibrary(browser: Browser, { page }: Addresses): Promise<void> {
  for (const [host, path] of SAVED) {
    await browser.open(page(host, path));
    const popup = await openPopup(browser);
    await click(popup, 'button', vi.save);
    await waitFor('the page to be saved', async () => (await names(popup, 'button')).includes('Đã lưu'));
    await browser.closePopup();
  }
}

async function speak(browser: Browser, language: Language): Promise<void> {
  const options = await browser.openOwn('options.html');
  await options.evaluate(`chrome.storage.local.set({ language: '${language}', highlights: true })`);
  await browser.closeOwnPages();
}

/** Photographs all that the stores show, in a language. In: a browser whose library is filled. */
export async function takeScenes(browser: Browser, addresses: Addresses, language: Language): Promise<Scenes> {
  const words = WORDS[language];
  await speak(browser, language);
  await browser.open(addresses.page(...SAMPLE));
  const popup = await openPopup(browser);
  const shown: Partial<Scenes> = { popup: await picture(popup), page: await pagePicture(browser) };
  for (const name of ['people', 'documents', 'tasks'] as const) {
    await click(popup, 'tab', words[`tab.${name}`]);
    shown[name] = await picture(popup);
  }
  await click(popup, 'tab', words['tab.targets']);
  await chooseIn(popup, words.more, words.panel);
  const panel = await browser.panel();
  await waitFor('the legend', () => panel.evaluate<boolean>(`document.querySelector('.legend') !== null`));
  // Where the page has items of several kinds.
  await browser.page.evaluate('scrollTo(0, 1010)');
  shown.panel = await picture(panel);
  shown.marked = await pagePicture(browser);
  await browser.closePanel();
  return {
    ...shown,
    pdf: await takePdf(browser, addresses.pdf, language),
    library: await takeLibrary(browser),
  } as Scenes;
}

async function takePdf(browser: Browser, url: string, language: Language): Promise<Buffer> {
  const words = WORDS[language];
  await browser.open(url);
  const popup = await openPopup(browser);
  const unread = (await names(popup, 'button')).find((name) => name.startsWith(words.unread)) ?? words.unread;
  await click(popup, 'button', unread);
  await click(popup, 'button', words['pdf.read']);
  const own = await browser.ownPage('pdf.html');
  await waitFor('the digest', async () => (await tabs(own)).length === 5);
  await click(own, 'button', words.show);
  await waitFor('the notice over the foot to go', async () => !(await wordsIn(own)).includes(words['show.found']));
  const taken = await picture(own);
  await browser.closeOwnPages();
  return taken;
}

async function takeLibrary(browser: Browser): Promise<Buffer> {
  const own = await browser.openOwn('library.html');
  await waitFor('the list', async () => (await names(own, 'link')).length > SAVED.length);
  await fill(own, 'input[type=search]', 'trong rung');
  const taken = await picture(own);
  await browser.closeOwnPages();
  return taken;
}
