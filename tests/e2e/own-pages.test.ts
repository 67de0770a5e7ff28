import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowsers } from '../../.ci/browsers.mjs';
import { launchChromium } from './harness/chromium.ts';
import { brokenIn } from './harness/gallery.ts';
import { waitFor } from './harness/wait.ts';

/**
 * What only a browser that lays out and paints can tell of the extension's own pages: contrast, widths, forced colours.
 * A window of 1280 at 200 % is one of 640, at 400 % one of 320.
 */
const { chromium } = findBrowsers();
const BACK_UP = 'tests/library/fixtures/file-1.jsonl';

/** Each page, with what is there only when it has said all that it says. */
const VIEWS: Record<string, { at: string; ready: string; filled?: true }> = {
  options: { at: 'options.html', ready: '.options' },
  'first run': { at: 'welcome.html', ready: '.welcome [role=tab]' },
  'panel before a click': { at: 'sidepanel.html', ready: '.ask-ways' },
  'files of nothing': { at: 'files.html', ready: 'h1' },
  'PDF of nothing': { at: 'pdf.html', ready: 'h1' },
  'empty library': { at: 'library.html', ready: '.shelf-empty' },
  'library: list': { at: 'library.html#/', ready: '.hit-title', filled: true },
  'library: no hit': { at: 'library.html#/?words=khong+co+gi', ready: '.shelf-says', filled: true },
  'library: a page': { at: 'library.html#/page/1', ready: '[role=tab]', filled: true },
  'library: indicators': { at: 'library.html#/compare/indicators', ready: '.compare-tools', filled: true },
  'library: people': { at: 'library.html#/compare/people', ready: '.compare-tools', filled: true },
  'library: documents': { at: 'library.html#/compare/documents', ready: '.compare-tools', filled: true },
  'library: tasks': { at: 'library.html#/compare/tasks', ready: '.compare-tools', filled: true },
};

/**
 * Notes what gets the focus from now on. Out: how many controls show that Tab is to lead to: of radio buttons with one
 * name, of tabs and of entries of a menu one stands for all.
 */
const WATCH_FOCUS = `(() => {
  const reached = new Set();
  document.addEventListener('focusin', ({ target }) => reached.add(target));
  const isShown = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  const controls = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
    .filter((element) => element.tabIndex >= 0 && !element.disabled && !element.closest('fieldset:disabled') && isShown(element));
  const stands = (element) => element.type === 'radio'
    ? [...document.getElementsByName(element.name)].some((one) => reached.has(one))
    : reached.has(element);
  window.watched = { missed: () => controls.filter((one) => !stands(one)).map((one) => one.outerHTML.slice(0, 120)) };
  document.activeElement.blur();
  return controls.length;
})()`;

type Look = { scheme?: 'light' | 'dark'; language?: 'vi' | 'en'; forced?: boolean; width?: number };
const LOOKS: readonly Look[] = [
  { scheme: 'light', language: 'vi' },
  { scheme: 'dark', language: 'vi' },
  { scheme: 'light', language: 'en' },
  { scheme: 'dark', language: 'en' },
  { scheme: 'light', language: 'vi', forced: true },
];

describe.runIf(chromium)('the extension’s own pages in Chromium', () => {
  let started: Awaited<ReturnType<typeof launchChromium>>;
  let page: Page;
  let session: CDPSession;
  let isFilled = false;
  let spoken = 'vi';
  beforeAll(async () => {
    started = await launchChromium({ executable: chromium as string, headless: true });
    page = await started.browser.newPage();
    session = await page.createCDPSession();
  });
  afterAll(async () => {
    await started?.browser.close();
    started?.removeCopy();
  });

  const go = (at: string) => page.goto(`chrome-extension://${started.extension.id}/${at}`);
  const isThere = (selector: string): Promise<boolean> =>
    page.evaluate((sought) => document.querySelector(sought) !== null, selector);

  /** Restores a stored back-up, once. */
  async function fillLibrary(): Promise<void> {
    if (isFilled) return;
    await go('library.html');
    const field = await page.waitForSelector('input[type=file]');
    await (field as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(BACK_UP);
    await page.waitForSelector('.hit-title');
    isFilled = true;
  }

  async function show(name: string, { scheme = 'light', language = 'vi', forced = false, width = 1100 }: Look) {
    const { at, ready, filled } = VIEWS[name] as (typeof VIEWS)[string];
    await page.setViewport({ width, height: 800 });
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'forced-colors', value: forced ? 'active' : 'none' },
      ],
    });
    if (filled) await fillLibrary();
    if (spoken !== language) {
      await go('options.html');
      await page.evaluate(`chrome.storage.local.set({ language: '${language}' })`);
      spoken = language;
    }
    // An address that differs in its hash alone loads nothing anew.
    await page.goto('about:blank');
    await go(at);
    await waitFor(
      `${name} in ${language}`,
      async () => (await isThere(ready)) && (await isThere(`html[lang=${language}]`)),
    );
  }

  describe.each(Object.keys(VIEWS))('%s', (name) => {
    it.each(LOOKS)('breaks no rule of axe: %o', async (look) => {
      await show(name, look);
      expect(await brokenIn(page)).toEqual([]);
    });

    it.skipIf(name === 'files of nothing')('leads to every control by Tab', async () => {
      await show(name, {});
      const count = await page.evaluate(WATCH_FOCUS);
      expect(count).toBeGreaterThan(0);
      for (let pressed = 0; pressed <= Number(count) + 10; pressed += 1) await page.keyboard.press('Tab');
      expect(await page.evaluate('watched.missed()')).toEqual([]);
    });

    it.each([640, 320])('fits into %i pixels', async (width) => {
      for (const language of ['vi', 'en'] as const) {
        await show(name, { language, width });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    });
  });
});
