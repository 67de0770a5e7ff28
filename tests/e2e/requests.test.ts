import { expect, it } from 'vitest';
import { click, highlighted, openPopup, showInPage, tabs, words } from './harness/person.ts';
import { describeInBrowsers } from './harness/setting.ts';
import { waitFor } from './harness/wait.ts';

/** The whole way through, with every request of page, popup, background and injected scripts counted. */
describeInBrowsers('requests', (setting) => {
  it('there is none but the page’s own, and none after the page has loaded', async () => {
    const { browser, sample } = setting();
    const url = sample();
    await browser.open(url);
    const before = await browser.requests();
    expect(before).toContain(url);

    const popup = await openPopup(browser);
    for (const { name } of await tabs(popup)) await click(popup, 'tab', name);
    await click(popup, 'tab', 'Chỉ tiêu');
    await showInPage(popup, 'trên 4.200 ha');
    await waitFor('the highlight', () => highlighted(browser));
    await click(popup, 'button', 'Sao chép');
    await click(popup, 'menuitem', 'Bảng (Word, Excel)');
    await waitFor('the confirmation', async () => (await words(popup)).includes('Đã sao chép'));
    await browser.closePopup();
    await openPopup(browser);

    const after = (await browser.requests()).slice(before.length);
    expect(after.filter((one) => !one.endsWith('/favicon.svg'))).toEqual([]);
  });

  it('are counted at all: a script of the extension’s that asks for something is seen', async () => {
    const { browser, sample } = setting();
    if (await browser.popupIsOpen()) await browser.closePopup();
    await browser.open(sample('?counted'));
    const popup = await openPopup(browser);
    const url = sample('?asked-by-a-script');
    await popup.evaluate(`(async () => {
      const api = globalThis.browser ?? globalThis.chrome;
      const [tab] = await api.tabs.query({ active: true, currentWindow: true });
      await api.scripting.executeScript({ target: { tabId: tab.id }, func: async (url) => { await fetch(url); }, args: [${JSON.stringify(url)}] });
    })()`);
    expect(await browser.requests()).toContain(url);
  });

  it('its own pages can make none', async () => {
    const { browser, sample } = setting();
    if (await browser.popupIsOpen()) await browser.closePopup();
    await browser.open(sample('?csp'));
    const popup = await openPopup(browser);
    const url = sample('?asked-by-the-popup');
    const answer = await popup.evaluate(`fetch(${JSON.stringify(url)}).then(() => 'sent', () => 'refused')`);
    expect(answer).toBe('refused');
    expect(await browser.requests()).not.toContain(url);
  });
});
