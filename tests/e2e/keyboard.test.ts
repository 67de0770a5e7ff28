import { beforeEach, expect, it } from 'vitest';
import type { Popup } from './harness/browser.ts';
import { focused, highlighted, items, names, openPopup, tabs, words } from './harness/person.ts';
import { describeInBrowsers } from './harness/setting.ts';
import { waitFor } from './harness/wait.ts';

/** Everything by keys alone: no click of the mouse after the icon's. */
describeInBrowsers('by keyboard alone', (setting) => {
  let popup: Popup;
  let round = 0;

  beforeEach(async () => {
    const { browser, sample } = setting();
    if (await browser.popupIsOpen()) await browser.closePopup();
    round += 1;
    await browser.open(sample(`?keys=${round}`));
    popup = await openPopup(browser);
  });

  /** Tab until what has the focus is wanted; a person would give up after going round. */
  async function tabTo(wanted: (name: string) => boolean, what: string): Promise<void> {
    for (let presses = 0; presses < 80; presses += 1) {
      if (wanted(await focused(popup))) return;
      await popup.press('Tab');
    }
    throw new Error(`Tab never came to ${what}`);
  }

  it('arrows move through the tabs, and wrap', async () => {
    await tabTo((name) => name === 'Chỉ tiêu', 'the tabs');
    await popup.press('ArrowRight');
    expect((await tabs(popup)).find(({ selected }) => selected)?.name).toBe('Nhân sự');
    await popup.press('End');
    expect(await focused(popup)).toBe('Tóm tắt');
    await popup.press('ArrowRight');
    expect((await tabs(popup)).find(({ selected }) => selected)?.name).toBe('Chỉ tiêu');
  });

  it('Enter opens an item, and “Xem trong trang” after it shows its sentence', async () => {
    await tabTo((name) => name.includes('trên 4.200 ha'), 'the item');
    await popup.press('Enter');
    await waitFor('the item to open', async () =>
      (await items(popup)).some(({ name, open }) => open && name.includes('trên 4.200 ha')),
    );
    await popup.press('Tab');
    expect(await focused(popup)).toBe('Xem trong trang');
    await popup.press('Enter');
    const found = await waitFor('the highlight', () => highlighted(setting().browser));
    expect(found.text).toContain('trồng rừng mới trên 4.200 ha');
    expect(await setting().browser.popupIsOpen()).toBe(true);
  });

  it('the copy menu opens, moves, copies and gives the focus back', async () => {
    await tabTo((name) => name === 'Sao chép', 'the copy button');
    await popup.press('Enter');
    await waitFor('the menu', async () => (await names(popup, 'menuitem')).length === 5);
    await popup.press('ArrowDown');
    expect(await focused(popup)).toBe('Markdown');
    await popup.press('Enter');
    await waitFor('the confirmation', async () =>
      (await words(popup)).includes('Đã sao chép toàn bộ bản trích: Markdown'),
    );
    expect(await focused(popup)).toBe('Sao chép');
    expect((await setting().browser.clipboard()).plain).toMatch(/^# Hội nghị/);
  });

  it('Escape closes the menu and not the popup', async () => {
    await tabTo((name) => name === 'Sao chép', 'the copy button');
    await popup.press('Enter');
    await waitFor('the menu', async () => (await names(popup, 'menuitem')).length === 5);
    await popup.press('Escape');
    await waitFor('the menu to close', async () => (await names(popup, 'menuitem')).length === 0);
    expect(await setting().browser.popupIsOpen()).toBe(true);
    expect(await focused(popup)).toBe('Sao chép');
  });
});
