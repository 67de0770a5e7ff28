import { beforeAll, expect, it } from 'vitest';
import type { Popup } from './harness/browser.ts';
import { highlightedAnywhere } from './harness/highlight.ts';
import { items, openPopup, showInPage, words } from './harness/person.ts';
import { describeInBrowsers } from './harness/setting.ts';
import { waitFor } from './harness/wait.ts';

/** Text that is closed when the page is read: tabs, accordions, details. */
describeInBrowsers('closed parts', (setting) => {
  let popup: Popup;
  beforeAll(async () => {
    const { browser, page } = setting();
    await browser.open(page('folded.html'));
    popup = await openPopup(browser);
  });

  it('are read where a control opens them, and once', async () => {
    const read = (await items(popup)).map(({ name }) => name).join('\n');
    const values = ['2 - 2,5%', '62 triệu đồng', '3.450 lao động', '1.275 tỷ đồng', '1.130 nhà', '870 người'];
    for (const value of values) expect(read.split(value), value).toHaveLength(2);
  });

  it('are left out where nothing opens them, and said to be hidden', async () => {
    const read = await words(popup);
    expect(read).not.toContain('9.999');
    expect(read).toContain('Chưa đọc');
  });

  it.each([
    ['3.450 lao động', 'a tab'],
    ['2 - 2,5%', 'the tab before it again'],
    ['1.275 tỷ đồng', 'an accordion that slides open'],
    ['1.130 nhà', 'details'],
  ])('open to show “%s”: %s', async (item) => {
    const { browser } = setting();
    await showInPage(popup, item);
    const seen = await waitFor('the highlight', async () => {
      const now = await highlightedAnywhere(browser);
      return now?.text.includes(item) && now.inView ? now : null;
    });
    expect(seen).toMatchObject({ coloured: true, covered: false });
  });

  it('that only a link to another page would open stay closed: the popup shows the sentence', async () => {
    const { browser } = setting();
    const before = await browser.page.evaluate('location.href');
    await showInPage(popup, '870 người');
    await waitFor('the notice', async () => (await words(popup)).includes('“Số lao động đi làm việc ở nước ngoài'));
    expect(await browser.page.evaluate('location.href')).toBe(before);
  });
});
