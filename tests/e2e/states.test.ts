import { afterEach, expect, it } from 'vitest';
import { names, openPopup, words } from './harness/person.ts';
import { describeInBrowsers } from './harness/setting.ts';

/** Pages that give no digest: each has its own words, and no tabs. */
describeInBrowsers('pages without a digest', (setting, name) => {
  afterEach(() => setting().browser.closePopup());

  const open = async (url: string) => {
    await setting().browser.open(url);
    return openPopup(setting().browser);
  };

  it.each([
    ['a listing', 'listing.html', 'Đây là trang danh sách'],
    ['a page of few words', 'short.html', 'Trang có quá ít chữ'],
    ['a page in another language', 'foreign.html', 'Trang không phải tiếng Việt'],
    ['a page that only frames a PDF', 'pdf-only.html', 'Nội dung nằm trong tệp PDF'],
  ])('%s', async (_, file, title) => {
    const popup = await open(setting().page(file));
    expect(await names(popup, 'heading')).toContain(title);
    expect(await names(popup, 'tab')).toEqual([]);
  });

  it('a page of the browser’s own', async () => {
    const popup = await open(name === 'chromium' ? 'chrome://version/' : 'about:support');
    expect(await names(popup, 'heading')).toEqual(['Trình duyệt không cho đọc trang này']);
    expect(await words(popup)).toContain('Hãy mở một bài viết trên cổng thông tin');
  });

  it('a PDF that fills the tab', async () => {
    const popup = await open(setting().page('Quyet_dinh_88.pdf'));
    expect(await words(popup)).toMatch(/PDF/);
    expect(await names(popup, 'tab')).toEqual([]);
  });
});
