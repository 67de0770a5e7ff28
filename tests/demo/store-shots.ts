import { mkdirSync, writeFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { findBrowsers } from '../../.ci/browsers.mjs';
import { startChromium } from '../e2e/harness/chromium.ts';
import { serveFolder } from '../e2e/harness/serve.ts';
import { servePortals } from '../e2e/harness/serve-pdf.ts';
import { type Addresses, fillLibrary, type Language, type Scenes, takeScenes } from './store/scenes.ts';
import { type Sheet, sheetsOf } from './store/sheets.ts';

/**
 * Draws the pictures for the stores to docs/store/pictures, in both languages: photographs the extension on pages of the
 * project's own, under made-up addresses, and sets them below a title. Needs `npm run build`; letters are those of the
 * machine's fonts (Noto Sans and Noto Serif for the pictures that are there).
 */
const FOLDER = 'docs/store/pictures';
const LANGUAGES: readonly Language[] = ['vi', 'en'];
const { chromium } = findBrowsers();
if (!chromium) throw new Error('pictures are taken in Chromium, and none was found');

async function photograph(executable: string): Promise<Record<Language, Scenes>> {
  const served = await serveFolder('tests/fixtures');
  const portals = await servePortals();
  const at = (host: string, origin: string): string => `http://${host}.example.gov.vn:${new URL(origin).port}`;
  const addresses: Addresses = {
    page: (host, path) => `${at(host, served.origin)}/${path}`,
    pdf: `${at('vanson', portals.origin)}/own.html`,
  };
  const browser = await startChromium({ executable, headless: true, scale: 2, hosts: '*.example.gov.vn' });
  try {
    await fillLibrary(browser, addresses);
    const vi = await takeScenes(browser, addresses, 'vi');
    return { vi, en: await takeScenes(browser, addresses, 'en') };
  } finally {
    await browser.close();
    await served.close();
    await portals.close();
  }
}

async function draw(executable: string, sheets: readonly Sheet[]): Promise<void> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await launch({ executablePath: executable, args: asRoot });
  const page = await browser.newPage();
  for (const { name, width, height, html } of sheets) {
    await page.setViewport({ width, height });
    await page.setContent(html);
    await page.waitForFunction('[...document.images].every((image) => image.complete)');
    writeFileSync(`${FOLDER}/${name}.png`, await page.screenshot());
  }
  await browser.close();
}

mkdirSync(FOLDER, { recursive: true });
const scenes = await photograph(chromium);
await draw(
  chromium,
  LANGUAGES.flatMap((language) => sheetsOf(scenes[language], language)),
);
