import { beforeAll, expect, it } from 'vitest';
import type { Popup } from './harness/browser.ts';
import { click, focused, names, openPopup, tabs, words } from './harness/person.ts';
import { describeInBrowsers } from './harness/setting.ts';
import { waitFor } from './harness/wait.ts';

/** Why the digest is what it is, and what was left out. */
describeInBrowsers('why this, and what was left out', (setting) => {
  let popup: Popup;
  const said = (part: string) => waitFor(`“${part}”`, async () => (await words(popup)).includes(part));

  beforeAll(async () => {
    await setting().browser.open(setting().sample());
    popup = await openPopup(setting().browser);
    await click(popup, 'tab', 'Văn bản');
    await click(popup, 'button', 'Thêm');
    await click(popup, 'menuitem', 'Vì sao có, và bỏ gì?');
    await said('Phần được đọc');
  });

  it('names the part that was read as the page itself calls it', async () => {
    await waitFor('the page’s answer', async () =>
      /[a-z]+[#.][\w-]+/.test((await words(popup)).split('Đã bỏ')[0] ?? ''),
    );
    expect(await names(popup, 'heading')).toEqual([
      'Vì sao có, và bỏ gì?',
      'Phần được đọc',
      'Đã bỏ',
      'Mục nào do quy tắc nào',
      'Không nằm trong mục nào',
    ]);
    expect(await focused(popup)).toBe('Quay lại');
  });

  it('opens each reason to what was left out', async () => {
    const reasons = (await names(popup, 'button')).filter((name) => / đoạn, .* ký tự$/.test(name));
    expect(reasons.length).toBeGreaterThan(1);
    const before = (await words(popup)).length;
    await click(popup, 'button', reasons[0] as string);
    await waitFor('its places', async () => (await words(popup)).length > before + 20);
  });

  it('goes back to the digest as it was left', async () => {
    await click(popup, 'button', 'Quay lại');
    await waitFor('the tabs', async () => (await tabs(popup)).length > 0);
    expect((await tabs(popup)).find(({ selected }) => selected)?.name).toBe('Văn bản');
    await waitFor('the focus', async () => (await focused(popup)) === 'Thêm');
  });

  it('copies a report without a word of the page', async () => {
    await click(popup, 'button', 'Thêm');
    await click(popup, 'menuitem', 'Vì sao có, và bỏ gì?');
    await said('Phần được đọc');
    await click(popup, 'button', 'Sao chép báo cáo');
    await said('Đã sao chép báo cáo.');
    const { plain } = await setting().browser.clipboard();
    expect(plain).toMatch(/^Trich Yeu: \d+\.\d+\.\d+, (?:Firefox|Chromium)$/m);
    expect(plain).toMatch(/^kind: article, language vi$/m);
    expect(plain).toMatch(/^root: .{3,200}; \d+ pieces, \d+ chars$/m);
    expect(plain).not.toMatch(/Hà Sơn|Đàm Quang Khải|4\.200|127\.0\.0\.1/);
  });
});
