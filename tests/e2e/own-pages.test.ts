import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowsers } from '../../.ci/browsers.mjs';
import { launchChromium } from './harness/chromium.ts';
import { waitFor } from './harness/wait.ts';

/** What only a browser that lays out and paints can tell of the extension's own pages: contrast, widths. */
const { chromium } = findBrowsers();
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAGES = ['options.html', 'welcome.html', 'sidepanel.html'];
/** Only when the page has said all that it says. */
const READY = `document.querySelector('.options, .welcome [role=tab], .ask-ways') !== null`;

describe.runIf(chromium)('the extension’s own pages in Chromium', () => {
  let started: Awaited<ReturnType<typeof launchChromium>>;
  let page: Page;
  beforeAll(async () => {
    started = await launchChromium({ executable: chromium as string, headless: true });
    page = await started.browser.newPage();
  });
  afterAll(async () => {
    await started?.browser.close();
    started?.removeCopy();
  });

  async function show(name: string, width: number, scheme: 'light' | 'dark', language: 'vi' | 'en'): Promise<void> {
    await page.setViewport({ width, height: 800 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(`chrome-extension://${started.extension.id}/${name}`);
    await page.evaluate(`chrome.storage.local.set({ language: '${language}' })`);
    await page.reload();
    await waitFor(name, () => page.evaluate(READY) as Promise<boolean>);
  }

  describe.each(PAGES)('%s', (name) => {
    it.each([
      ['light', 'vi'],
      ['dark', 'vi'],
      ['light', 'en'],
      ['dark', 'en'],
    ] as const)('breaks no rule of axe (%s, %s)', async (scheme, language) => {
      await show(name, 1100, scheme, language);
      await page.evaluate(AXE);
      const broken = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
        const { violations } = await axe.run();
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      });
      expect(broken).toEqual([]);
    });

    it.each(['vi', 'en'] as const)('fits into 320 pixels, which is 1280 at 400 %% (%s)', async (language) => {
      await show(name, 320, 'light', language);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  });
});
