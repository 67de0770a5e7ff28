import { afterEach, expect, it } from 'vitest';
import type { Browser, Popup } from './harness/browser.ts';
import { click, names, openPopup, words } from './harness/person.ts';
import { describeInBrowsers } from './harness/setting.ts';
import { waitFor } from './harness/wait.ts';

const choose = (options: Popup, name: string) =>
  options.evaluate(`(() => {
    const label = [...document.querySelectorAll('label')].find((one) => one.textContent.trim() === ${JSON.stringify(name)});
    label.querySelector('input').click();
  })()`);
const isSaid = (options: Popup, said: string) =>
  waitFor(said, async () =>
    (await options.evaluate<string>(`document.querySelector('.said').textContent`)).includes(said),
  );
const groundOf = (popup: Popup) => popup.evaluate<string>('getComputedStyle(document.documentElement).backgroundColor');
/** What the copy menu offers, once the settings are there. */
async function copyForms(browser: Browser): Promise<string[]> {
  const popup = await openPopup(browser);
  await click(popup, 'button', 'Sao chép');
  const forms = await names(popup, 'menuitem');
  await browser.closePopup();
  return forms;
}

describeInBrowsers('the page of options', (setting) => {
  afterEach(async () => {
    await setting().browser.closeOwnPages();
  });

  it('gives all pages a theme, the popup too, whatever the system has', async () => {
    const { browser, sample } = setting();
    await browser.look({ scheme: 'light' });
    const options = await browser.openOwn('options.html');
    await waitFor('the page', async () => (await words(options)).includes('Tùy chọn'));
    expect(await groundOf(options)).toBe('rgb(255, 255, 255)');
    await choose(options, 'Tối');
    await isSaid(options, 'Đã lưu.');
    // The page hears of its own change as the others do.
    await waitFor('the dark theme', async () => (await groundOf(options)) === 'rgb(26, 27, 29)');
    await browser.closeOwnPages();
    await browser.open(sample());
    const popup = await openPopup(browser);
    expect(await groundOf(popup)).toBe('rgb(26, 27, 29)');
    await browser.closePopup();
    const again = await browser.openOwn('options.html');
    await waitFor('the page', async () => (await words(again)).includes('Tùy chọn'));
    await choose(again, 'Theo máy');
    await isSaid(again, 'Đã lưu.');
    await waitFor('the light theme', async () => (await groundOf(again)) === 'rgb(255, 255, 255)');
  });

  it('changes the language of every page', async () => {
    const { browser, sample } = setting();
    const options = await browser.openOwn('options.html');
    await waitFor('the page', async () => (await words(options)).includes('Tùy chọn'));
    await choose(options, 'English');
    await waitFor('English', async () => (await words(options)).includes('Options'));
    await browser.closeOwnPages();
    await browser.open(sample());
    const popup = await openPopup(browser);
    expect(await names(popup, 'tab')).toContain('Targets');
    await browser.closePopup();
    const again = await browser.openOwn('options.html');
    await waitFor('the page', async () => (await words(again)).includes('Options'));
    await choose(again, 'Tiếng Việt');
    await waitFor('Vietnamese', async () => (await words(again)).includes('Tùy chọn'));
  });

  it('orders the forms of copies, and the popup follows', async () => {
    const { browser, sample } = setting();
    const options = await browser.openOwn('options.html');
    await click(options, 'button', 'Đưa CSV lên');
    await isSaid(options, 'CSV: thứ 3 trong 5.');
    await click(options, 'button', 'Đưa CSV lên');
    await isSaid(options, 'CSV: thứ 2 trong 5.');
    await click(options, 'button', 'Đưa CSV lên');
    await isSaid(options, 'CSV: thứ 1 trong 5.');
    const focused = () => options.evaluate('document.activeElement.getAttribute("aria-label")');
    await waitFor('the focus on the way back', async () => (await focused()) === 'Đưa CSV xuống');
    await browser.closeOwnPages();
    await browser.open(sample());
    await waitFor('the order', async () => (await copyForms(browser))[0] === 'CSV');
  });

  it('shows the key that the browser has, and where it is changed', async () => {
    const { browser } = setting();
    const options = await browser.openOwn('options.html');
    await waitFor('the key', async () => (await words(options)).includes('Phím tắt'));
    const buttons = await names(options, 'button');
    if (browser.name === 'firefox') {
      expect(await options.evaluate(`document.querySelector('kbd').textContent`)).toBe('Alt+Shift+Y');
      await click(options, 'button', 'Đổi phím tắt');
      await options.press('F8');
      await isSaid(options, 'Phím tắt mới: F8.');
      expect(await options.evaluate(`document.querySelector('kbd').textContent`)).toBe('F8');
      await click(options, 'button', 'Trở về mặc định');
      await waitFor(
        'the default',
        async () => (await options.evaluate<string>(`document.querySelector('kbd').textContent`)) === 'Alt+Shift+Y',
      );
    } else expect(buttons).toContain('Mở trang phím tắt');
  });
});
