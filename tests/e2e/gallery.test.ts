import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { findBrowsers } from '../../.ci/browsers.mjs';
import { STATES } from '../component/states.ts';
import { faintWordsIn, galleryIn } from './harness/gallery.ts';

/** What only a browser that lays out and paints can tell of the popup's states: contrast, widths, sizes for fingers. */
const { chromium } = findBrowsers();
const SECTIONS = ['targets', 'people', 'documents', 'tasks', 'summary'];

describe.runIf(chromium)('the popup’s states in Chromium', () => {
  const gallery = galleryIn(chromium as string);
  let page: Page;
  let url: string;
  beforeAll(() => {
    ({ page, url } = gallery());
  });

  type Look = {
    /** Name of a state; "why" is the view that says why, of the sample's digest. */
    state: string;
    width: number;
    finger?: boolean;
    scheme?: 'light' | 'dark';
    language?: 'vi' | 'en';
  };
  async function show({ state, width, finger = false, scheme = 'light', language = 'vi' }: Look): Promise<void> {
    await page.setViewport({ width, height: 600, hasTouch: finger, isMobile: finger });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const name = state === 'why' ? 'digest&why' : state;
    const hash = `#state=${name}&language=${language}${width < 420 ? '&in-page' : ''}`;
    if (page.url() === `${url}${hash}`) await page.reload();
    else await page.goto(`${url}${hash}`);
    await page.waitForSelector(`#app[data-shown="${hash}"]`);
  }
  /** Opens what can be opened: all items of the section, all at the foot. */
  const openAll = () =>
    page.$$eval('[aria-expanded=false]:not([aria-haspopup])', (all) => {
      for (const button of all) (button as HTMLElement).click();
    });
  const select = (section: string) => page.$eval(`#tab-${section}`, (tab) => (tab as HTMLElement).click());

  /** Widths that don't fit, in CSS pixels: 0 where nothing stands over the edge. */
  const overhang = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

  describe.each(['light', 'dark'] as const)('in a %s scheme', (scheme) => {
    it.each([...Object.keys(STATES), 'why'])('%s: all words stand out from their ground', async (state) => {
      await show({ state, width: 420, scheme });
      await openAll();
      expect(await faintWordsIn(page)).toEqual([]);
    });

    it.each(SECTIONS)('%s, opened: all words stand out from their ground', async (section) => {
      await show({ state: 'digest', width: 420, scheme });
      await select(section);
      await openAll();
      expect(await faintWordsIn(page)).toEqual([]);
    });
  });

  describe.each([320, 360, 420])('at %i px', (width) => {
    it.each(['vi', 'en'] as const)('nothing stands over the edge (%s)', async (language) => {
      for (const state of [...Object.keys(STATES), 'why']) {
        await show({ state, width, language, finger: width < 420 });
        await openAll();
        expect([state, await overhang()]).toEqual([state, 0]);
      }
      for (const section of SECTIONS) {
        await show({ state: 'digest', width, language, finger: width < 420 });
        await select(section);
        await openAll();
        expect([section, await overhang()]).toEqual([section, 0]);
      }
    });
  });

  it('for fingers, whatever can be pressed is at least 48 px wide and high', async () => {
    for (const width of [320, 360]) {
      for (const section of SECTIONS) {
        await show({ state: 'digest', width, finger: true });
        await select(section);
        await openAll();
        await page.$eval('.bar [aria-haspopup]', (button) => (button as HTMLElement).click());
        await page.waitForSelector('[role=menuitem]');
        const small = await page.$$eval('button', (buttons) =>
          buttons
            .map((button) => ({ name: button.textContent || button.ariaLabel, box: button.getBoundingClientRect() }))
            .filter(({ box }) => box.width > 0 && (box.width < 48 || box.height < 48))
            .map(({ name, box }) => `${name}: ${box.width} × ${box.height}`),
        );
        expect(small).toEqual([]);
      }
    }
  });

  it('a digest comes without moving the bar, and fills the popup’s height whatever its section', async () => {
    await show({ state: 'reading', width: 420 });
    const top = () => page.$eval('.bar', (bar) => bar.getBoundingClientRect().bottom);
    const before = await top();
    await show({ state: 'digest', width: 420 });
    expect(await top()).toBe(before);
    for (const section of SECTIONS) {
      await select(section);
      expect(await page.$eval('#app', (app) => app.getBoundingClientRect().height)).toBe(600);
    }
  });

  it('what opens at the foot leaves its button where it was', async () => {
    await show({ state: 'digest', width: 420 });
    const buttonOf = () =>
      page.$eval('.foot .disclosure:last-child button', (button) => button.getBoundingClientRect().y);
    const before = await buttonOf();
    await page.$eval('.foot .disclosure:last-child button', (button) => (button as HTMLElement).click());
    await page.waitForSelector('.unread-list');
    expect(await buttonOf()).toBe(before);
  });
});
