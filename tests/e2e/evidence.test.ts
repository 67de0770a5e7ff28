import { afterAll, beforeAll, expect, it } from 'vitest';
import { measureEvidence, randomFrom } from './harness/evidence.ts';
import { openPopup } from './harness/person.ts';
import { type Served, serveFolder } from './harness/serve.ts';
import { describeInBrowsers } from './harness/setting.ts';

const MOST = 12;

/** Random sentences of each page, shown in it; in full, with every page at hand, by `npm run prove`. */
describeInBrowsers('evidence', (setting) => {
  let fixtures: Served;
  beforeAll(async () => {
    fixtures = await serveFolder('tests/fixtures/pages');
  });
  afterAll(() => fixtures.close());

  it.each([
    ['the same sentences three times', () => setting().page('repeated.html')],
    ['frames', () => setting().page('frames/page.html')],
    ['a frameset', () => setting().page('frames/portal.html')],
    ['layout tables', () => `${fixtures.origin}/news--layout-tables.html`],
    ['a plan with tables', () => `${fixtures.origin}/plan--liferay.html`],
    ['the sample', () => setting().sample('?evidence')],
  ])('of %s: each sentence is found where it was read', async (_name, address) => {
    const { browser } = setting();
    if (await browser.popupIsOpen()) await browser.closePopup();
    await browser.open(address());
    const popup = await openPopup(browser);
    const { wrong, shown, right, characters, mapped } = await measureEvidence(popup, randomFrom(7), MOST);
    expect(wrong.filter((line) => !line.startsWith('not in its element'))).toEqual([]);
    expect(shown).toBeGreaterThan(2);
    expect(right).toBe(shown);
    expect(mapped / characters).toBeGreaterThanOrEqual(0.999);
  });
});
