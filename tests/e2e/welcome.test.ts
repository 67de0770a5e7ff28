import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowsers } from '../../.ci/browsers.mjs';
import type { Browser, Popup } from './harness/browser.ts';
import { startChromium } from './harness/chromium.ts';
import { startFirefox } from './harness/firefox.ts';
import { click, tabs, words } from './harness/person.ts';
import { waitFor } from './harness/wait.ts';

const { E2E_BROWSER } = process.env;
const found = findBrowsers();
const START = {
  chromium: (executable: string) => startChromium({ executable, headless: true, greeting: true }),
  firefox: (executable: string) => startFirefox({ executable, headless: true, greeting: true }),
};
const chosen = (['chromium', 'firefox'] as const).filter(
  (name) => found[name] && (!E2E_BROWSER || E2E_BROWSER === name),
);

const painted = (page: Popup): Promise<Record<string, string[]>> =>
  page.evaluate(
    `Object.fromEntries([...CSS.highlights.entries()].map(([name, ranges]) => [name, [...ranges].map(String)]))`,
  );

describe.each(chosen)('the first run, in %s', (name) => {
  let browser: Browser;
  let page: Popup;
  beforeAll(async () => {
    browser = await START[name](found[name] as string);
    page = await browser.ownPage('welcome.html');
    await waitFor('the sample', async () => (await tabs(page)).length === 5);
  });
  afterAll(() => browser?.close());

  it('opens its page by itself, which asks nobody for anything', async () => {
    expect(await words(page)).toContain('Không gì rời khỏi máy bạn');
    expect(await words(page)).toContain(name === 'firefox' ? 'Ghim vào thanh công cụ' : 'hình ghim');
    expect((await browser.requests()).filter((url) => /^https?:/.test(url))).toEqual([]);
  });

  it('shows what the engine reads in the sample page, coloured in its text', async () => {
    const counts = Object.fromEntries((await tabs(page)).map(({ name, count }) => [name, count]));
    expect(counts).toMatchObject({ 'Chỉ tiêu': 27, 'Nhân sự': 5, 'Văn bản': 12 });
    const found = await painted(page);
    expect(found['trich-yeu-targets']).toContain('GRDP bình quân đầu người đạt 58 triệu đồng trở lên');
    expect(found['trich-yeu-people']?.join()).toContain('Lò Thị Minh Nguyệt');
  });

  it('leads from an item to its sentence', async () => {
    await click(page, 'button', 'Xem trong trang', { nth: 1 });
    const sentence = await waitFor('its sentence', async () => (await painted(page))['trich-yeu-pointed']?.[0]);
    expect(sentence).toContain('6,82%');
  });

  it('speaks English at a switch', async () => {
    await page.evaluate('scrollTo(0, 0)');
    await click(page, 'button', 'English');
    await waitFor('English', async () => (await words(page)).includes('Nothing leaves your machine'));
    expect((await tabs(page)).map(({ name }) => name)).toContain('Targets');
  });
});
