import { beforeEach, describe, expect, it } from 'vitest';
import { highlighted, items, openPopup, showInPage, words } from './harness/person.ts';
import { describeInBrowsers } from './harness/setting.ts';
import { waitFor } from './harness/wait.ts';

const CHANGED = 'Trang đã thay đổi từ lần đọc lúc';
const MOVED = 'Bản trích này là của trang trước';

/** Pages that change without loading another document: of one script, drawn anew, with clocks and counters. */
describeInBrowsers('a page that changes', (setting) => {
  let round = 0;
  beforeEach(async () => {
    const { browser, page } = setting();
    if (await browser.popupIsOpen()) await browser.closePopup();
    round += 1;
    await browser.open(page(`moving.html?${round}`));
  });
  const run = (code: string) => setting().browser.page.evaluate(code);
  const valuesIn = async (popup: Awaited<ReturnType<typeof openPopup>>): Promise<string> =>
    (await items(popup)).map(({ name }) => name).join('\n');

  describe('goes to another article by its own script', () => {
    it('and the open popup says that its digest is of the page before', async () => {
      const popup = await openPopup(setting().browser);
      await run('go(2)');
      await waitFor('the notice', async () => (await words(popup)).includes(MOVED));
      expect(await valuesIn(popup)).toContain('4.200 ha');
    });

    it('and the next opening reads that one, with no word of a change', async () => {
      const { browser } = setting();
      await openPopup(browser);
      await browser.closePopup();
      await run('go(2)');
      const popup = await openPopup(browser);
      expect(await valuesIn(popup)).toContain('1.130 nhà');
      expect(await words(popup)).not.toContain(CHANGED);
    });

    it('by a fragment that it reads as an address, and back to the digest that was kept', async () => {
      const { browser } = setting();
      await run(`location.hash = '#/tin/1'`);
      await openPopup(browser);
      await browser.closePopup();
      await run(
        `new Promise((done) => { addEventListener('hashchange', () => done(true), { once: true }); location.hash = '#/tin/2'; })`,
      );
      let popup = await openPopup(browser);
      expect(await valuesIn(popup)).toContain('1.130 nhà');
      expect(await words(popup)).not.toContain(CHANGED);
      await run(`location.hash = '#/tin/1'`);
      await waitFor('the notice', async () => (await words(popup)).includes(MOVED));
      await browser.closePopup();
      popup = await openPopup(browser);
      expect(await valuesIn(popup)).toContain('4.200 ha');
      expect(await words(popup)).not.toContain(CHANGED);
    });
  });

  it('stays the same page at a plain fragment', async () => {
    const { browser } = setting();
    const popup = await openPopup(browser);
    await run(`history.pushState({}, '', '#muc-2')`);
    await showInPage(popup, '74%');
    await waitFor('the highlight', async () => (await highlighted(browser))?.text.includes('74%'));
    expect(await words(popup)).not.toContain(MOVED);
    await browser.closePopup();
    expect(await words(await openPopup(browser))).not.toContain(CHANGED);
  });

  it('says nothing where only a clock and counters went on', async () => {
    const { browser } = setting();
    await openPopup(browser);
    await browser.closePopup();
    await run(`(() => {
      document.getElementById('clock').textContent = 'Thứ Ba, 17/03/2026 08:15:42';
      document.getElementById('counter').textContent = '1.204.398';
      document.getElementById('online').textContent = '15';
    })()`);
    const popup = await openPopup(browser);
    expect(await valuesIn(popup)).toContain('4.200 ha');
    expect(await words(popup)).not.toContain(CHANGED);
  });

  it('is told to have changed where the text did, at the same address', async () => {
    const { browser } = setting();
    await openPopup(browser);
    await browser.closePopup();
    await run('draw(2)');
    const popup = await openPopup(browser);
    await waitFor('the notice', async () => (await words(popup)).includes(CHANGED));
    expect(await valuesIn(popup)).toContain('1.130 nhà');
  });

  it('shows a sentence where the page drew itself anew', async () => {
    const { browser } = setting();
    const popup = await openPopup(browser);
    await run('draw(1)');
    await showInPage(popup, '74%');
    const found = await waitFor('the highlight', () => highlighted(browser));
    expect(found.text).toMatch(/^Tỷ lệ che phủ rừng .*74%/);
    expect(found.inView).toBe(true);
  });

  it('lands nowhere where other text took its place', async () => {
    const { browser } = setting();
    const popup = await openPopup(browser);
    await run('draw(2)');
    await showInPage(popup, '74%');
    await waitFor('the notice', async () => (await words(popup)).includes('Không tìm thấy câu này nữa'));
    expect(await highlighted(browser)).toBeNull();
  });
});
