import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { findBrowsers } from '../../.ci/browsers.mjs';
import { faintWordsIn, galleryIn } from './harness/gallery.ts';

/** What only a browser that lays out and paints can tell of the comparisons: contrast, widths, sizes for fingers. */
const { chromium } = findBrowsers();
const VIEWS = ['indicators', 'people', 'documents', 'tasks'];

describe.runIf(chromium)('comparisons in Chromium', () => {
  const gallery = galleryIn(chromium as string);
  let page: Page;
  let url: string;
  beforeAll(() => {
    ({ page, url } = gallery());
  });

  type Look = { view: string; width: number; finger?: boolean; scheme?: 'light' | 'dark'; language?: 'vi' | 'en' };
  /** Shows a comparison with all that can be opened standing open. */
  async function show({ view, width, finger = false, scheme = 'light', language = 'vi' }: Look): Promise<void> {
    await page.setViewport({ width, height: 800, hasTouch: finger, isMobile: finger });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const hash = `#view=${view}&language=${language}`;
    await page.goto('about:blank');
    await page.goto(`${url.replace('index.html', 'compare.html')}${hash}`);
    await page.waitForSelector(`#app[data-shown="${hash}"] .compare-tools`);
    for (let round = 0; round < 2; round += 1) {
      await page.$$eval('[aria-expanded=false]', (all) => {
        for (const button of all) (button as HTMLElement).click();
      });
      // What opened is drawn, and may have more to open.
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    }
  }

  it.each(VIEWS.flatMap((view) => (['light', 'dark'] as const).map((scheme) => ({ view, scheme }))))(
    '$view: all words stand out from their ground ($scheme)',
    async ({ view, scheme }) => {
      await show({ view, width: 1000, scheme });
      expect(await faintWordsIn(page)).toEqual([]);
    },
  );

  it.each(VIEWS.flatMap((view) => (['vi', 'en'] as const).map((language) => ({ view, language }))))(
    '$view: nothing stands over the edge at 320 px ($language)',
    async ({ view, language }) => {
      await show({ view, width: 320, finger: true, language });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    },
  );

  it.each(VIEWS)('%s: for fingers, whatever can be pressed is at least 44 px high', async (view) => {
    await show({ view, width: 360, finger: true });
    const small = await page.$$eval('button, input[type=search], label:has(input)', (all) =>
      all
        .map((one) => ({ name: one.textContent || one.ariaLabel, box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < 44 || box.height < 44))
        .map(({ name, box }) => `${name}: ${box.width} × ${box.height}`),
    );
    expect(small).toEqual([]);
  });

  it('a wide table scrolls in its own box, by keys too', async () => {
    await show({ view: 'indicators', width: 320 });
    const scrolled = await page.$eval('.compare-scroll:has(table)', async (box) => {
      (box as HTMLElement).focus();
      return { focused: document.activeElement === box, room: box.scrollWidth > box.clientWidth };
    });
    expect(scrolled).toEqual({ focused: true, room: true });
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => (document.activeElement?.scrollLeft ?? 0) > 0);
  });
});
