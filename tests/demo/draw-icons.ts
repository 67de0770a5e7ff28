import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { findBrowsers } from '../../.ci/browsers.mjs';

/**
 * Draws public/icons/*.png from docs/icon/*.svg, packed by zopflipng (Debian's `zopfli`; a third smaller, the same pixels)
 * where that is installed. To be run by hand after a change of the drawing.
 */
const DRAWINGS = [
  { file: 'icon-16.svg', sizes: [16] },
  { file: 'icon.svg', sizes: [32, 48, 96, 128] },
];

const { chromium } = findBrowsers();
if (!chromium) throw new Error('icons are drawn by Chromium, and none was found');
const browser = await launch({ executablePath: chromium, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const page = await browser.newPage();
for (const { file, sizes } of DRAWINGS) {
  const source = readFileSync(`docs/icon/${file}`).toString('base64');
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0"><img width="${size}" height="${size}" style="display:block" src="data:image/svg+xml;base64,${source}">`,
    );
    await page.waitForFunction('document.images[0].complete');
    const icon = `public/icons/${size}.png`;
    await page.screenshot({ path: icon, omitBackground: true });
    const { error } = spawnSync('zopflipng', ['-m', '-y', icon, icon]);
    if (error) console.log(`${icon} is not packed: zopflipng is not installed`);
  }
}
await browser.close();
