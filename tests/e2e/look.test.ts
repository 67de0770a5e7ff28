import axe from 'axe-core';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Popup } from './harness/browser.ts';
import { chooseLanguage } from './harness/own-page.ts';
import { click, items, names, openPopup, tabs, words } from './harness/person.ts';
import { describeInBrowsers } from './harness/setting.ts';
import { waitFor } from './harness/wait.ts';

type Violation = { id: string; nodes: { target: string[]; failureSummary: string }[] };

/** What axe finds wrong in what shows now, contrast of colours among it. */
async function violations(popup: Popup): Promise<string[]> {
  if (!(await popup.evaluate('typeof window.axe !== "undefined"'))) await popup.evaluate(`(() => { ${axe.source} })()`);
  const found = await popup.evaluate<
    Violation[]
  >(`window.axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target, failureSummary }) => ({ target, failureSummary })) })))`);
  const places = (nodes: Violation['nodes']) =>
    nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`);
  return found.map(({ id, nodes }) => `${id}: ${places(nodes).join('; ')}`);
}

/** How the popup looks, and whether everybody can read it. */
describeInBrowsers('the look of the popup', (setting) => {
  let round = 0;

  beforeEach(async () => {
    const { browser, sample } = setting();
    if (await browser.popupIsOpen()) await browser.closePopup();
    round += 1;
    await browser.open(sample(`?look=${round}`));
  });

  const speak = async (language: 'vi' | 'en') => {
    const popup = await openPopup(setting().browser);
    await chooseLanguage(popup, language);
    await setting().browser.closePopup();
  };

  describe.each([
    { scheme: 'light', language: 'vi' },
    { scheme: 'dark', language: 'vi' },
    { scheme: 'light', language: 'en' },
    { scheme: 'dark', language: 'en' },
    { scheme: 'light', language: 'vi', contrast: 'forced' },
  ] as const)('%o', ({ language, ...appearance }) => {
    afterAll(() => setting().browser.look({ scheme: 'light' }));

    it('has nothing that axe objects to, in any tab, with an item open, with a menu open', async () => {
      const { browser } = setting();
      await browser.look(appearance);
      await speak(language);
      const popup = await openPopup(browser);
      expect(await popup.evaluate('document.documentElement.lang')).toBe(language);
      for (const { name } of await tabs(popup)) {
        await click(popup, 'tab', name);
        const [first] = await items(popup);
        if (first) await click(popup, 'button', first.name);
        expect(await violations(popup), name).toEqual([]);
      }
      await click(popup, 'button', language === 'vi' ? 'Sao chép' : 'Copy');
      await waitFor('the menu', async () => (await names(popup, 'menuitem')).length > 0);
      expect(await violations(popup), 'menu').toEqual([]);
      await popup.press('Escape');
      await browser.closePopup();
      await speak('vi');
    });
  });

  it('is dark where the system is', async () => {
    const { browser } = setting();
    // The ground is the page's own where the body is transparent.
    const brightness = `(() => {
      const grounds = [document.body, document.documentElement].map((element) => getComputedStyle(element).backgroundColor);
      const ground = grounds.find((colour) => !/, 0\\)$|transparent/.test(colour)) ?? '';
      const [red, green, blue] = ground.match(/[\\d.]+/g).map(Number);
      return (red + green + blue) / 3;
    })()`;
    await browser.look({ scheme: 'dark' });
    const dark = await openPopup(browser);
    expect(await dark.evaluate<number>(brightness)).toBeLessThan(80);
    await browser.closePopup();
    await browser.look({ scheme: 'light' });
    const light = await openPopup(browser);
    expect(await light.evaluate<number>(brightness)).toBeGreaterThan(200);
  });

  it('fits: no wider than 420 px, nothing to scroll sideways', async () => {
    const popup = await openPopup(setting().browser);
    const { inner, scroll } = await popup.evaluate<{ inner: number; scroll: number }>(
      '({ inner: innerWidth, scroll: document.documentElement.scrollWidth })',
    );
    expect(inner).toBeLessThanOrEqual(420);
    expect(scroll).toBeLessThanOrEqual(inner);
  });

  it('speaks English at a switch, and still does when it is opened again', async () => {
    const { browser } = setting();
    const english = ['Targets', 'People', 'Documents', 'Tasks', 'Summary'];
    const tabNames = async (popup: Popup) => (await tabs(popup)).map(({ name }) => name);
    let popup = await openPopup(browser);
    await click(popup, 'button', 'Thêm');
    await click(popup, 'menuitem', 'English');
    await waitFor('English', async () => (await tabNames(popup))[0] === 'Targets');
    expect(await tabNames(popup)).toEqual(english);
    expect(await popup.evaluate('document.documentElement.lang')).toBe('en');
    // What the page says stays in the page's words.
    expect(await words(popup)).toContain('trên 4.200 ha');
    await browser.closePopup();

    popup = await openPopup(browser);
    expect(await tabNames(popup)).toEqual(english);
    await click(popup, 'button', 'More');
    await click(popup, 'menuitem', 'Tiếng Việt');
    await waitFor('Vietnamese', async () => (await tabNames(popup))[0] === 'Chỉ tiêu');
  });
});
