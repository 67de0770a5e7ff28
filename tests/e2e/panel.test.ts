import { expect, it } from 'vitest';
import type { Browser, Popup } from './harness/browser.ts';
import { broken, chooseLanguage } from './harness/own-page.ts';
import { click, highlighted, items, names, openPopup, panelFrom, tabs, words } from './harness/person.ts';
import { describeInBrowsers } from './harness/setting.ts';
import { waitFor } from './harness/wait.ts';

/** What is coloured in the page: the words of each kind. */
const coloured = (browser: Browser): Promise<Record<string, string[]>> =>
  browser.page.evaluate(`Object.fromEntries([...CSS.highlights.keys()].filter((name) => name.startsWith('trich-yeu-'))
    .map((name) => [name.slice('trich-yeu-'.length), [...CSS.highlights.get(name)].map(String)]))`);

/** Where the middle of the head of an item is. */
const placeOf = (panel: Popup, item: string): Promise<{ x: number; y: number }> =>
  panel.evaluate(`(() => {
    const head = document.getElementById('item-${item}');
    head.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = head.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  })()`);

/** Switches the colours of all items on or off, once the switch is there. */
const switchMarks = (panel: Popup, on: boolean) =>
  waitFor('the legend', () =>
    panel.evaluate<boolean>(`(() => {
      const marks = document.querySelector('.marks [role=switch]');
      if (marks && marks.checked !== ${on}) marks.click();
      return marks !== null && (document.querySelectorAll('.marks .legend button').length >= 5) === ${on};
    })()`),
  );

const pageOf = (browser: Browser) =>
  browser.page.evaluate<string>(`document.documentElement.outerHTML + document.adoptedStyleSheets.length`);
const scrolled = (browser: Browser) => browser.page.evaluate<number>('scrollY');

describeInBrowsers('the side panel', (setting) => {
  it.each([
    ['light', 'vi'],
    ['dark', 'vi'],
    ['light', 'en'],
    ['dark', 'en'],
  ] as const)('breaks no rule of accessibility, with its legend (%s, %s)', async (scheme, language) => {
    const { browser, sample } = setting();
    await browser.look({ scheme });
    await browser.open(sample());
    const panel = await panelFrom(browser, await openPopup(browser));
    await chooseLanguage(panel, language);
    await waitFor('the language', () => panel.evaluate(`document.documentElement.lang === '${language}'`));
    await switchMarks(panel, true);
    expect(await broken(panel)).toEqual([]);
    await chooseLanguage(panel, 'vi');
    await waitFor('Vietnamese', () => panel.evaluate(`document.documentElement.lang === 'vi'`));
    await switchMarks(panel, false);
    await browser.closePanel();
    await browser.look({ scheme: 'light' });
  });

  it('opens by the popup’s menu, which then closes, and shows what the icon has read', async () => {
    const { browser, sample } = setting();
    await browser.open(sample());
    const popup = await openPopup(browser);
    const read = await tabs(popup);
    await browser.closePopup();
    const panel = await panelFrom(browser, await openPopup(browser));
    expect(await tabs(panel)).toEqual(read);
    await waitFor('the popup to close', async () => !(await browser.popupIsOpen()));
    await click(panel, 'button', 'Thêm');
    expect(await names(panel, 'menuitem')).not.toContain('Mở bảng bên');
    await panel.press('Escape');
  });

  it('shows the sentence of the item that the pointer is on, and moves there on a click', async () => {
    const { browser } = setting();
    const panel = await browser.panel();
    const last = (await items(panel)).length - 1;
    const { x, y } = await placeOf(panel, `targets-${last}`);
    await panel.pointAt(x, y);
    const sentence = await waitFor('its sentence', async () => (await coloured(browser)).pointed?.[0]);
    expect(await scrolled(browser)).toBe(0);
    await panel.clickAt(x, y);
    const shown = await waitFor('its place', () => highlighted(browser));
    expect(shown.text).toBe(sentence.replace(/\s+/g, ' '));
    expect(shown.inView).toBe(true);
    expect(await scrolled(browser)).toBeGreaterThan(0);
    await panel.pointAt(2, 2);
    await waitFor('the sentence to be let go', async () => !(await coloured(browser)).pointed);
  });

  it('shows the sentence of the item that has the focus', async () => {
    const { browser } = setting();
    const panel = await browser.panel();
    await panel.evaluate(`document.getElementById('item-targets-0').focus()`);
    const [sentence] = await waitFor('its sentence', async () => (await coloured(browser)).pointed);
    expect(sentence).toContain('6,82%');
    await panel.evaluate('document.activeElement.blur()');
    await waitFor('the sentence to be let go', async () => !(await coloured(browser)).pointed);
  });

  it('colours all items in the page, kind by kind, and leaves the page as it was', async () => {
    const { browser } = setting();
    const panel = await browser.panel();
    const before = await pageOf(browser);
    await panel.evaluate(`document.querySelector('.marks [role=switch]').click()`);
    const all = await waitFor('the colours', async () => {
      const found = await coloured(browser);
      return Object.keys(found).length === 5 && found;
    });
    expect(Object.keys(all).toSorted()).toEqual(['documents', 'people', 'summary', 'targets', 'tasks']);
    expect(all.targets).toContain('GRDP bình quân đầu người đạt 58 triệu đồng trở lên');
    expect(all.people?.join()).toContain('Lò Thị Minh Nguyệt');
    const count = (await tabs(panel)).find(({ name }) => name === 'Chỉ tiêu')?.count;
    expect(all.targets).toHaveLength(count ?? 0);
    await click(panel, 'button', `Chỉ tiêu ${count}`);
    await waitFor('one kind less', async () => !(await coloured(browser)).targets);
    await click(panel, 'button', `Chỉ tiêu ${count}`);
    await waitFor('it again', async () => (await coloured(browser)).targets);
    expect(await pageOf(browser)).toBe(before);
    await panel.evaluate(`document.querySelector('.marks [role=switch]').click()`);
    await waitFor('no colour', async () => Object.keys(await coloured(browser)).length === 0);
    expect(await pageOf(browser)).toBe(before);
  });

  it('takes the colours away when it is closed', async () => {
    const { browser } = setting();
    const panel = await browser.panel();
    await panel.evaluate(`document.querySelector('.marks [role=switch]').click()`);
    await waitFor('the colours', async () => Object.keys(await coloured(browser)).length === 5);
    await browser.closePanel();
    await waitFor('no colour', async () => Object.keys(await coloured(browser)).length === 0);
  });

  it('says that the page has moved on, and asks for a click on a page that was not read', async () => {
    const { browser, sample, page } = setting();
    await browser.open(sample());
    const panel = await panelFrom(browser, await openPopup(browser));
    await waitFor('the colours', async () => Object.keys(await coloured(browser)).length === 5);
    await panel.evaluate(`document.querySelector('.marks [role=switch]').click()`);
    await browser.open(page('listing.html'));
    await waitFor('what it says', async () => (await words(panel)).includes('Bản trích này là của trang trước'));
    expect(await names(panel, 'button')).toContain('Đọc lại trang');
    await browser.closePanel();
  });

  it('learns of a page that the icon reads while it is open', async () => {
    const { browser, sample, page } = setting();
    await browser.open(sample());
    const panel = await panelFrom(browser, await openPopup(browser));
    await browser.open(page('short.html'));
    await waitFor('what it says', async () => (await words(panel)).includes('Bản trích này là của trang trước'));
    await openPopup(browser);
    await browser.closePopup();
    await waitFor('the new page', async () => !(await words(panel)).includes('Hội nghị Tỉnh ủy Hà Sơn'));
    expect(await words(panel)).not.toContain('Bản trích này là của trang trước');
    await browser.closePanel();
  });

  it('reads the tab where the page’s menu has asked it to', async () => {
    const { browser, sample } = setting();
    await browser.open(sample());
    const panel = await panelFrom(browser, await openPopup(browser));
    const session = '(globalThis.browser ?? chrome).storage.session';
    const left = await panel.evaluate<string[]>(`(async () => {
      const [tab] = await (globalThis.browser ?? chrome).tabs.query({ active: true, currentWindow: true });
      const kept = Object.keys(await ${session}.get(null)).filter((key) => key === 'read:' + tab.id + ':' + tab.url);
      await ${session}.remove(kept);
      await ${session}.set({ asked: tab.id });
      return kept;
    })()`);
    expect(left).toHaveLength(1);
    await waitFor('it to be read', () =>
      panel.evaluate<boolean>(
        `${session}.get(null).then((all) => ${JSON.stringify(left)}[0] in all && !('asked' in all))`,
      ),
    );
    await waitFor('the digest', async () => (await tabs(panel)).length === 5);
    await browser.closePanel();
  });
});
