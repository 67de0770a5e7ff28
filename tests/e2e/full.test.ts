import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchWith } from '../bench/library/browsers.ts';
import { bundleOf } from '../bench/page/bundle.ts';
import { temporaryFolder } from './harness/build.ts';
import { type Served, serveFolder } from './harness/serve.ts';
import { chosen } from './harness/setting.ts';

/** Chromium lets a test say how much an origin may keep, and take away what it keeps. */
describe.each(chosen().filter(([name]) => name === 'chromium'))('storage in %s', (name, executable) => {
  const folder = temporaryFolder('full');
  const profile = temporaryFolder('full-profile');
  let served: Served;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    const script = await bundleOf('tests/prove/kills/page.ts');
    writeFileSync(join(folder.path, 'index.html'), `<!doctype html><meta charset="utf-8"><script>${script}</script>`);
    served = await serveFolder(folder.path);
    browser = await launchWith(name, executable, profile.path);
    page = await browser.newPage();
    await page.goto(`${served.origin}/`);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    profile.remove();
    folder.remove();
  });

  it('that is full is said, and every digest that was said to be saved is whole; with room it goes on', async () => {
    const session = await page.createCDPSession();
    await session.send('Storage.overrideQuotaForOrigin', { origin: served.origin, quotaSize: 1_500_000 });
    const { saved, fault } = (await page.evaluate('kills.fill(0)')) as { saved: number[]; fault: string };
    expect(fault).toBe('full');
    expect(saved.length).toBeGreaterThan(0);
    expect(await page.evaluate(`kills.check(${JSON.stringify(saved)})`)).toMatchObject({ lost: [], broken: [] });
    await session.send('Storage.overrideQuotaForOrigin', { origin: served.origin });
    const more = (await page.evaluate('kills.fill(5000, 3)')) as { saved: number[]; fault: string };
    expect(more).toEqual({ saved: [5000, 5001, 5002], fault: 'none' });
    expect(await page.evaluate(`kills.check(${JSON.stringify([...saved, ...more.saved])})`)).toMatchObject({
      lost: [],
      broken: [],
    });
  });

  it('that is taken away while the library is open is noticed: what is saved from then on is there', async () => {
    const session = await page.createCDPSession();
    await page.evaluate('kills.open()');
    await session.send('Storage.clearDataForOrigin', { origin: served.origin, storageTypes: 'indexeddb' });
    const { saved, fault } = (await page.evaluate('kills.fill(9000, 4)')) as { saved: number[]; fault: string };
    expect([saved.length, fault]).toEqual([4, 'none']);
    expect(await page.evaluate(`kills.check(${JSON.stringify(saved)})`)).toEqual({ lost: [], broken: [], pages: 2 });
  });
});
