import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { startChromium } from '../e2e/harness/chromium.ts';
import { startFirefox } from '../e2e/harness/firefox.ts';
import { serveFolder } from '../e2e/harness/serve.ts';
import { digestIsShown } from '../e2e/harness/shown.ts';
import { waitFor } from '../e2e/harness/wait.ts';
import { SAMPLE_FOLDER, SAMPLE_PAGE, sampleDigestAsText } from './print-digest.ts';

/** Opens the sample page in the browser given, with the extension loaded and its popup open. */
const [kind, executable] = process.argv.slice(2);
const PICTURE = `.output/popup-${kind}.png`;

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const start = (headless: boolean) =>
  kind === 'firefox'
    ? startFirefox({ executable: executable ?? '', headless })
    : startChromium({ executable: executable ?? '', headless });

async function show(url: string): Promise<void> {
  const headless = !hasDisplay();
  const browser = await start(headless);
  try {
    await browser.open(url);
    const popup = await browser.clickIcon();
    await waitFor('the digest in the popup', () => popup.evaluate<boolean>(digestIsShown));
    if (!headless) {
      console.log(
        `The sample page is open in ${browser.version}, and the popup with its digest. Close the browser to end.`,
      );
      await browser.closed;
      return;
    }
    mkdirSync('.output', { recursive: true });
    writeFileSync(PICTURE, await popup.picture());
    console.log(`${sampleDigestAsText(url)}\n`);
    console.log(`No display: read in ${browser.version} without one. Picture of the popup: ${resolve(PICTURE)}`);
  } finally {
    await browser.close();
  }
}

const served = await serveFolder(SAMPLE_FOLDER);
const url = `${served.origin}/${SAMPLE_PAGE}`;
try {
  await show(url);
} catch (error) {
  console.log(`${sampleDigestAsText(url)}\n`);
  console.error(`The popup could not be shown in ${executable}: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  await served.close();
}
