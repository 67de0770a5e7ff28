import { expect, it } from 'vitest';
import type { Popup } from './harness/browser.ts';
import { click, items, names, tabs } from './harness/person.ts';
import { describeInBrowsers } from './harness/setting.ts';
import { waitFor } from './harness/wait.ts';

type Control = { name: string; width: number; height: number };

/**
 * Everything that can be pressed, with the size of what takes the finger: how far from the middle, in each direction,
 * a touch still lands on it. A button may take touches beyond its own box.
 */
const CONTROLS = `(() => {
  const reach = (element, x, y, stepX, stepY) => {
    let steps = 0;
    while (steps < 60 && element.contains(document.elementFromPoint(x + stepX * (steps + 1), y + stepY * (steps + 1)))) steps += 1;
    return steps;
  };
  return [...document.querySelectorAll('button, a[href], [role^=menuitem], summary, input, select')]
    .filter((element) => element.getClientRects().length > 0)
    .map((element) => {
      element.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = element.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      if (width >= 48 && height >= 48) return { name: '', width, height };
      const across = reach(element, x, y, -1, 0) + reach(element, x, y, 1, 0) + 1;
      const along = reach(element, x, y, 0, -1) + reach(element, x, y, 0, 1) + 1;
      return { name: element.getAttribute('aria-label') ?? element.textContent, width: across, height: along };
    });
})()`;

/**
 * Firefox for Android shows the popup over the whole page. It can't be run here; Chromium shows the same page as a
 * phone would: its width, and a coarse pointer that doesn't hover.
 */
describeInBrowsers(
  'on a phone',
  (setting) => {
    async function openOnPhone(width: number): Promise<Popup> {
      const { browser, sample } = setting();
      await browser.open(sample(`?phone=${width}`));
      const popup = await browser.openOnPhone?.(width);
      if (!popup) throw new Error('this browser shows no phone');
      const phone = `innerWidth === ${width} && matchMedia('(pointer: coarse) and (hover: none)').matches`;
      await waitFor('the width', () => popup.evaluate<boolean>(phone));
      return popup;
    }

    const tooSmall = async (popup: Popup) =>
      (await popup.evaluate<Control[]>(CONTROLS)).filter(({ width, height }) => width < 48 || height < 48);

    it.each([360, 320])('at %i px every target is 48 px and more, and nothing scrolls sideways', async (width) => {
      const popup = await openOnPhone(width);
      for (const { name } of await tabs(popup)) {
        await click(popup, 'tab', name);
        const [first] = await items(popup);
        if (first && !first.open) await click(popup, 'button', first.name);
        expect(await tooSmall(popup), name).toEqual([]);
        expect(await popup.evaluate<number>('document.documentElement.scrollWidth'), name).toBeLessThanOrEqual(width);
      }
      await click(popup, 'button', 'Sao chép');
      await waitFor('the menu', async () => (await names(popup, 'menuitem')).length > 0);
      expect(await tooSmall(popup), 'menu').toEqual([]);
    });
  },
  'chromium',
);
