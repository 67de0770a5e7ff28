import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Popup } from './harness/browser.ts';
import { copyBuild, temporaryFolder } from './harness/build.ts';
import { startChromium } from './harness/chromium.ts';
import { startFirefox } from './harness/firefox.ts';
import { chooseLanguage, fill, giveBack, handed, watchFiles } from './harness/own-page.ts';
import { click, highlighted, items, openPopup, panelFrom, showInPage, tabs, words } from './harness/person.ts';
import { type Served, serveFolder } from './harness/serve.ts';
import { type Portals, servePortals } from './harness/serve-pdf.ts';
import { chosen } from './harness/setting.ts';
import { waitFor } from './harness/wait.ts';

/** What pages ask for by themselves, whether the extension is there or not. */
const BY_PAGES = /\/favicon\.(?:svg|ico)$/;
const FORMS = ['Văn bản thuần', 'Markdown', 'Bảng (Word, Excel)', 'CSV', 'JSON'];
const FILES = {
  'Word (.docx)': '.docx',
  'Excel (.xlsx)': '.xlsx',
  CSV: '.csv',
  'Trang HTML': '.html',
  'Văn bản thuần': '.txt',
  Markdown: '.md',
  JSON: '.json',
};

/**
 * A day's work from the first run on, each step where the one before left it, with every request of pages, injected
 * scripts, background and own pages counted.
 */
describe.each(chosen())('a whole day, in %s', (name, executable) => {
  const profile = temporaryFolder('day');
  const build = copyBuild(name);
  let browser: Browser;
  let portals: Portals;
  let served: Served;
  /** What the pages that the reader opened have asked for while they loaded, and the PDFs that they clicked to read. */
  const opened: string[] = [];
  let pages = 0;
  const clicked: string[] = [];
  /** Of the browser before its restart. */
  const before: string[] = [];

  const start = async (): Promise<void> => {
    const options = { executable, headless: true, extension: build.path, profile: profile.path, greeting: true };
    browser = name === 'chromium' ? await startChromium(options) : await startFirefox(options);
  };
  beforeAll(async () => {
    portals = await servePortals();
    served = await serveFolder('tests/fixtures');
    await start();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await Promise.all([portals?.close(), served?.close()]);
    profile.remove();
    build.remove();
  });

  const says = (own: Popup, part: string) => waitFor(`“${part}”`, async () => (await words(own)).includes(part));
  const read = async (url: string): Promise<Popup> => {
    if (await browser.popupIsOpen()) await browser.closePopup();
    const { length } = await browser.requests();
    await browser.open(url);
    pages += 1;
    // What was asked for before the click on the icon is the page's own.
    const own = (await browser.requests()).slice(length);
    expect(own).toContain(url);
    opened.push(...own.filter((one) => !BY_PAGES.test(one)));
    return openPopup(browser);
  };
  const fixture = (path: string): string => `${served.origin}/${path}`;
  const save = async (popup: Popup): Promise<void> => {
    await click(popup, 'button', 'Lưu');
    await says(popup, 'Đã lưu vào thư viện.');
  };
  /** What was asked for that nobody opened and nobody clicked; and what of that was not asked for once. */
  const strange = async (): Promise<string[]> => {
    const left = [...opened, ...clicked];
    const asked = [...before, ...(await browser.requests())].filter((url) => !BY_PAGES.test(url));
    const others = asked.filter((url) => {
      const at = left.indexOf(url);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
    return [...others, ...left.map((url) => `never asked for: ${url}`)];
  };

  it('begins with the first run and the options', async () => {
    await browser.ownPage('welcome.html');
    const options = await browser.openOwn('options.html');
    await chooseLanguage(options, 'en');
    await waitFor('English', () => options.evaluate(`document.documentElement.lang === 'en'`));
    await chooseLanguage(options, 'vi');
    await browser.closeOwnPages();
    expect(await strange()).toEqual([]);
  });

  it('reads an article, looks at all of it, shows a sentence, and copies it in every form', async () => {
    let popup = await read(fixture('sample/index.html'));
    for (const { name } of await tabs(popup)) await click(popup, 'tab', name);
    await click(popup, 'tab', 'Chỉ tiêu');
    await showInPage(popup, 'trên 4.200 ha');
    await waitFor('the highlight', () => highlighted(browser));
    const [item] = await items(popup);
    await click(popup, 'button', item?.name ?? '');
    await save(popup);
    for (const form of FORMS) {
      if (!(await browser.popupIsOpen())) popup = await openPopup(browser);
      await click(popup, 'button', 'Sao chép');
      await click(popup, 'menuitem', form);
      await says(popup, 'Đã sao chép toàn bộ');
    }
    expect(await strange()).toEqual([]);
  });

  it('reads a list and pages that mean harm, and keeps two more articles', async () => {
    await read(fixture('e2e/listing.html'));
    for (const name of ['written', 'own-words', 'links']) await read(fixture(`hostile/${name}.html`));
    for (const year of ['2023', '2024']) await save(await read(fixture(`e2e/library/nam-${year}.html`)));
    expect(await strange()).toEqual([]);
  });

  it.each([
    ['own', 'quyet-dinh.pdf'],
    ['scan', 'ban-quet.pdf'],
  ])('reads a PDF of a page by a click, once (%s)', async (page, file) => {
    const popup = await read(`${portals.origin}/${page}.html`);
    await click(popup, 'button', 'Chưa đọc: 1 tệp PDF đính kèm');
    expect(portals.requests.filter((one) => one.endsWith(file))).toEqual([]);
    clicked.push(`${portals.origin}/${file}`);
    await click(popup, 'button', 'Đọc tệp PDF');
    const own = await browser.ownPage('pdf.html');
    await waitFor('the file', async () => (await tabs(own)).length === 5 || /ảnh chụp/.test(await words(own)));
    await browser.closeOwnPages();
    expect(portals.requests.filter((one) => one.endsWith(file))).toHaveLength(1);
    expect(await strange()).toEqual([]);
  });

  it('has the panel beside an article, with its colours', async () => {
    const popup = await read(fixture('sample/index.html?panel'));
    const panel = await panelFrom(browser, popup);
    await waitFor('the colours', () =>
      panel.evaluate<boolean>(`(() => {
        const marks = document.querySelector('.marks [role=switch]');
        if (marks && !marks.checked) marks.click();
        return document.querySelectorAll('.marks .legend button').length >= 5;
      })()`),
    );
    await browser.closePanel();
    expect(await strange()).toEqual([]);
  });

  it('searches, notes, compares, makes every file, backs up, wipes and restores in the library', async () => {
    const own = await browser.openOwn('library.html');
    const goTo = (hash: string): Promise<void> => own.evaluate(`void (location.hash = ${JSON.stringify(hash)})`);
    const listed = (count: number) =>
      waitFor(`${count} hits`, () => own.evaluate<boolean>(`document.querySelectorAll('.hit').length === ${count}`));
    await listed(3);
    await watchFiles(own);
    await fill(own, '.search-field input', 'lai chau');
    await listed(2);
    await fill(own, '.search-field input', '');
    await listed(3);
    await goTo('#/page/1');
    await waitFor('the digest', async () => (await tabs(own)).length === 5);
    await fill(own, '.note textarea', 'Hỏi lại');
    await says(own, 'Đã lưu ghi chú.');
    for (const what of ['indicators', 'people', 'documents', 'tasks']) {
      await goTo(`#/compare/${what}`);
      await waitFor(what, () => own.evaluate<boolean>(`document.querySelector('.compare-tools') !== null`));
    }
    await goTo('#/');
    await listed(3);
    await own.evaluate(`document.querySelectorAll('.hit input').forEach((box) => box.click())`);
    await click(own, 'button', '3 trang: lưu, in, dẫn nguồn');
    for (const [button, ending] of Object.entries(FILES)) {
      await click(own, 'button', button);
      await waitFor(ending, async () => (await handed(own)).some((file) => file.name.endsWith(ending)));
    }
    await goTo('#/page/1');
    await goTo('#/');
    await listed(3);
    await click(own, 'button', 'Thêm');
    await click(own, 'menuitem', 'Sao lưu…');
    await says(own, 'Đã giao tệp sao lưu 3 bài');
    await click(own, 'button', 'Thêm');
    await click(own, 'menuitem', 'Xóa toàn bộ…');
    await click(own, 'button', 'Xóa cả 3 bài');
    await says(own, 'Thư viện chưa có bài nào');
    await giveBack(own, 'input[type=file]');
    await listed(3);
    await browser.closeOwnPages();
    expect(await strange()).toEqual([]);
  });

  it('goes on after the browser was started anew', async () => {
    before.push(...(await browser.requests()));
    await browser.close();
    await start();
    const own = await browser.openOwn('library.html');
    await waitFor('what was kept', () => own.evaluate<boolean>(`document.querySelectorAll('.hit').length === 3`));
    await browser.closeOwnPages();
    const popup = await read(fixture('sample/index.html?again'));
    await waitFor('the digest', async () => (await tabs(popup)).length === 5);
    expect(await strange()).toEqual([]);
  });

  it('has asked for as many PDFs as were clicked, and the servers have heard of nothing else', async ({ task }) => {
    const heard = [
      ...served.requests.map((path) => `${served.origin}${path}`),
      ...portals.requests.map((one) => one.replace('portal ', portals.origin)),
    ];
    const known = new Set([...opened, ...clicked].map((url) => url.replace(/\?.*$/, '')));
    expect(heard.filter((url) => !known.has(url) && !BY_PAGES.test(url))).toEqual([]);
    const pdfs = portals.requests.filter((one) => one.endsWith('.pdf'));
    expect(pdfs).toHaveLength(clicked.length);
    // For the report of `npm run prove`.
    const others = (await strange()).length;
    Object.assign(task.meta, { opened: pages, clicked: clicked.length, pdfs: pdfs.length, others });
  });

  it('would have been told of one request more', async () => {
    const popup = await openPopup(browser);
    await popup.evaluate(`(async () => {
      const api = globalThis.browser ?? globalThis.chrome;
      const [tab] = await api.tabs.query({ active: true, currentWindow: true });
      await api.scripting.executeScript({ target: { tabId: tab.id }, func: async () => { await fetch('?one-more'); } });
    })()`);
    expect(await strange()).toEqual([fixture('sample/index.html?one-more')]);
  });
});
