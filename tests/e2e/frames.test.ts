import { beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Popup } from './harness/browser.ts';
import { highlightedAnywhere } from './harness/highlight.ts';
import { items, openPopup, showInPage, words } from './harness/person.ts';
import { describeInBrowsers } from './harness/setting.ts';
import { waitFor } from './harness/wait.ts';

/** Shows an item, and waits for words of its sentence to be highlighted. */
async function shown(browser: Browser, popup: Popup, item: string) {
  await showInPage(popup, item);
  return waitFor(`the highlight of “${item}”`, async () => {
    const now = await highlightedAnywhere(browser);
    return now?.text.includes(item) ? now : null;
  });
}

/** Text in frames of the page's own origin, from reading to showing. */
describeInBrowsers('frames', (setting) => {
  describe('within a page', () => {
    let popup: Popup;
    beforeAll(async () => {
      const { browser, page } = setting();
      await browser.open(page('frames/page.html'));
      popup = await openPopup(browser);
    });

    it('are read: with an address, nested, written by a script, and with their document in an attribute', async () => {
      const read = (await items(popup)).map(({ name }) => name).join('\n');
      for (const value of ['75%', '5.200 lượt', '64.000 hộ', '98%', '12 điểm', '88%', '45 tỷ đồng'])
        expect(read).toContain(value);
    });

    it('that nobody sees are not read', async () => {
      expect(await words(popup)).not.toContain('9.999');
    });

    it.each(['75%', '98%', '5.200 lượt', '64.000 hộ', '12 điểm', '88%', '45 tỷ đồng'])(
      'show “%s” highlighted, in view and not under the popup',
      async (item) => {
        const { browser } = setting();
        const { coloured, inView, covered } = await shown(browser, popup, item);
        expect({ coloured, inView, covered }).toEqual({ coloured: true, inView: true, covered: false });
      },
    );

    it('that loaded their document again show the sentence there', async () => {
      const { browser } = setting();
      await browser.page.evaluate(`new Promise((done) => {
        const frame = document.getElementById('inner');
        frame.addEventListener('load', () => done(true), { once: true });
        frame.contentWindow.location.reload();
      })`);
      expect(await shown(browser, popup, '98%')).toMatchObject({ coloured: true, inView: true });
    });

    it('that hold another document now show nothing, and the popup says so', async () => {
      const { browser } = setting();
      await browser.page.evaluate(`new Promise((done) => {
        const frame = document.getElementById('inner');
        frame.addEventListener('load', () => done(true), { once: true });
        frame.src = 'hidden.html';
      })`);
      await showInPage(popup, '75%');
      await waitFor('the notice', async () => (await words(popup)).includes('Không tìm thấy câu này nữa'));
      expect((await highlightedAnywhere(browser))?.text ?? '').not.toContain('75%');
    });
  });

  it('make up an old portal: its frameset is read, and shown in its frame', async () => {
    const { browser, page } = setting();
    if (await browser.popupIsOpen()) await browser.closePopup();
    await browser.open(page('frames/portal.html'));
    const popup = await openPopup(browser);
    const read = await words(popup);
    expect(read).toContain('Sở Nông nghiệp tỉnh Vân Sơn giao chỉ tiêu trồng rừng');
    expect((await items(popup)).map(({ name }) => name).join('\n')).toContain('74%');
    expect(await shown(browser, popup, '74%')).toMatchObject({ coloured: true, inView: true, covered: false });
  });
});
