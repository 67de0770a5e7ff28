import { beforeEach, expect, it } from 'vitest';
import { click, highlighted, items, openPopup, showInPage, tabs, words } from './harness/person.ts';
import { describeInBrowsers } from './harness/setting.ts';
import { waitFor } from './harness/wait.ts';

/** Closing and opening again, and pages that change meanwhile. */
describeInBrowsers('coming back', (setting) => {
  let round = 0;
  const fresh = () => setting().page(`changing.html?${round}`);

  beforeEach(async () => {
    const { browser } = setting();
    if (await browser.popupIsOpen()) await browser.closePopup();
    round += 1;
    await browser.open(fresh());
  });

  it('finds the tab and the open item as they were left', async () => {
    const { browser } = setting();
    let popup = await openPopup(browser);
    await click(popup, 'tab', 'Nhiệm vụ');
    const [task] = await items(popup);
    await click(popup, 'button', task?.name ?? '');
    await waitFor('the task to open', async () => (await items(popup))[0]?.open);
    await browser.closePopup();

    popup = await openPopup(browser);
    expect((await tabs(popup)).find(({ selected }) => selected)?.name).toBe('Nhiệm vụ');
    expect((await items(popup))[0]).toEqual({ name: task?.name, open: true });
  });

  it('says that the page has changed since, and reads it anew', async () => {
    const { browser } = setting();
    await openPopup(browser);
    await browser.closePopup();
    await browser.page.evaluate(`document.querySelector('#first').textContent =
      'Năm 2024, tỉnh Hà Sơn phấn đấu trồng rừng mới trên 4.600 ha, theo Quyết định số 92/QĐ-UBND ngày 18/3/2024 của UBND tỉnh về điều chỉnh chỉ tiêu phát triển lâm nghiệp.'`);
    const popup = await openPopup(browser);
    await waitFor('the notice', async () => (await words(popup)).includes('Trang đã thay đổi từ lần đọc lúc'));
    const shown = (await items(popup)).map(({ name }) => name).join('\n');
    expect(shown).toContain('4.600 ha');
    expect(shown).not.toContain('4.200 ha');
  });

  it('says that a sentence is no longer in the page, and highlights no other', async () => {
    const { browser } = setting();
    const popup = await openPopup(browser);
    await browser.page.evaluate(`document.querySelector('#first').textContent =
      'Năm 2024, tỉnh Hà Sơn phấn đấu trồng rừng mới trên 4.600 ha, trong đó trồng rừng phòng hộ 350 ha, theo Quyết định số 88/QĐ-UBND ngày 04/3/2024 của UBND tỉnh về giao chỉ tiêu phát triển lâm nghiệp cho các huyện, thành phố.'`);
    await showInPage(popup, '4.200 ha');
    await waitFor('the notice', async () => (await words(popup)).includes('trang đã thay đổi từ lúc đọc'));
    expect(await highlighted(browser)).toBeNull();
  });

  it('finds the sentence again where the page only moved it', async () => {
    const { browser } = setting();
    const popup = await openPopup(browser);
    await browser.page.evaluate(`(() => {
      const second = document.querySelector('#second');
      const copy = second.cloneNode(true);
      second.remove();
      document.querySelector('article').append(copy);
    })()`);
    await click(popup, 'tab', 'Nhiệm vụ');
    const [task] = await items(popup);
    await showInPage(popup, task?.name ?? '');
    const found = await waitFor('the highlight', () => highlighted(browser));
    expect(found.text).toMatch(/^Chủ tịch UBND tỉnh Vàng A Seo yêu cầu/);
    expect(found.inView).toBe(true);
  });
});
