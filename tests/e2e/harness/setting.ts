import { afterAll, beforeAll, describe } from 'vitest';
import { findBrowsers } from '../../../.ci/browsers.mjs';
import type { Browser } from './browser.ts';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import { type Served, serveFolder } from './serve.ts';

/** What a scenario finds: a browser with the extension, the sample page, and the small pages written for one state each. */
export type Setting = {
  browser: Browser;
  /** Address of a page of tests/fixtures/sample. */
  sample: (query?: string) => string;
  /** Address of a page of tests/fixtures/e2e. */
  page: (name: string) => string;
};

type Name = Browser['name'];

/** E2E_BROWSER chooses one, and E2E_EXECUTABLE says where it is; without them, every browser that is found. */
export function chosen(): [Name, string][] {
  const { E2E_BROWSER, E2E_EXECUTABLE } = process.env;
  const found = Object.entries(findBrowsers()) as [Name, string | null][];
  return found
    .filter(([name]) => !E2E_BROWSER || name === E2E_BROWSER)
    .map(([name, path]): [Name, string] => [name, E2E_EXECUTABLE ?? path ?? ''])
    .filter(([, path]) => path !== '');
}

const start = (name: Name, executable: string): Promise<Browser> =>
  name === 'chromium' ? startChromium({ executable, headless: true }) : startFirefox({ executable, headless: true });

/**
 * The same scenarios in each browser, each with one browser of its own, started before and closed after; with `only`
 * in that browser alone.
 */
export function describeInBrowsers(
  title: string,
  scenarios: (setting: () => Setting, name: Name) => void,
  only?: Name,
): void {
  describe.each(chosen().filter(([name]) => !only || name === only))(`${title}, in %s`, (name, executable) => {
    let setting: Setting;
    const servers: Served[] = [];
    beforeAll(async () => {
      const sample = await serveFolder('tests/fixtures/sample');
      const pages = await serveFolder('tests/fixtures/e2e');
      servers.push(sample, pages);
      setting = {
        browser: await start(name, executable),
        sample: (query = '') => `${sample.origin}/index.html${query}`,
        page: (file) => `${pages.origin}/${file}`,
      };
    });
    afterAll(async () => {
      await setting?.browser.close();
      await Promise.all(servers.map((server) => server.close()));
    });
    scenarios(() => setting, name);
  });
}
