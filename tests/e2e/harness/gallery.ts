import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { serveGallery } from '../../component/gallery/serve.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A gallery of components in a Chromium of its own, for the tests of a `describe`. In: the browser's program. */
export function galleryIn(executablePath: string): () => { page: Page; url: string } {
  let browser: Browser;
  let page: Page;
  let gallery: Awaited<ReturnType<typeof serveGallery>>;
  beforeAll(async () => {
    gallery = await serveGallery();
    browser = await launch({
      executablePath,
      args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    });
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await gallery?.close();
  });
  return () => ({ page, url: gallery.url });
}

/** The rules of axe that a page breaks, each with the element's HTML. In: the page; some rules only, by their ids. */
export async function brokenIn(page: Page, only?: string[]): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (rules) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(rules ? { runOnly: rules } : {});
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, only);
}

/** The elements whose words don't stand out from their ground. */
export const faintWordsIn = (page: Page): Promise<string[]> => brokenIn(page, ['color-contrast']);
