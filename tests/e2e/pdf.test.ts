import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Popup } from './harness/browser.ts';
import { broken } from './harness/own-page.ts';
import { click, items, names, openPopup, showInPage, tabs, words } from './harness/person.ts';
import { type Portals, servePortals } from './harness/serve-pdf.ts';
import { describeInBrowsers } from './harness/setting.ts';
import { waitFor } from './harness/wait.ts';

/** PDFs of the page: one is read on the reader's click, from the page's own origin, and nothing is asked for before. */
describeInBrowsers('a PDF', (setting, name) => {
  let portals: Portals;
  beforeAll(async () => {
    portals = await servePortals();
  });
  afterAll(() => portals.close());
  afterEach(async () => {
    const { browser } = setting();
    if (await browser.popupIsOpen()) await browser.closePopup();
    await browser.closeOwnPages();
  });

  const askedFor = (path: string): number => portals.requests.filter((one) => one.endsWith(path)).length;
  /** Opens a page of the portal, the popup on it, and in it what was not read. */
  const openUnread = async (page: string): Promise<Popup> => {
    await setting().browser.open(`${portals.origin}/${page}`);
    const popup = await openPopup(setting().browser);
    await click(popup, 'button', 'Chưa đọc: 1 tệp PDF đính kèm');
    return popup;
  };
  /** Clicks the button that reads it. Out: the page for PDF. */
  const readPdf = async (page: string): Promise<Popup> => {
    await click(await openUnread(page), 'button', 'Đọc tệp PDF');
    return setting().browser.ownPage('pdf.html');
  };
  const says = (own: Popup, title: string): Promise<boolean> =>
    waitFor(title, async () => (await names(own, 'heading')).includes(title));
  const drop = (own: Popup, file: string): Promise<void> =>
    own.evaluate(`(() => {
      const bytes = Uint8Array.from(atob('${readFileSync(`tests/fixtures/pdf/${file}`, 'base64')}'), (one) => one.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], '${file}', { type: 'application/pdf' }));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    })()`);
  const digestShown = (own: Popup) => waitFor('the digest', async () => (await tabs(own)).length === 5);

  it('is fetched once, on the click, and its digest stands beside its text', async () => {
    const popup = await openUnread('own.html');
    expect(askedFor('/quyet-dinh.pdf')).toBe(0);
    await click(popup, 'button', 'Đọc tệp PDF');
    const own = await setting().browser.ownPage('pdf.html');
    await digestShown(own);
    expect(askedFor('/quyet-dinh.pdf')).toBe(1);
    expect(await names(own, 'heading')).toContain(
      'QUYẾT ĐỊNH Về việc phê duyệt Kế hoạch phát triển lâm nghiệp bền vững tỉnh Vân Sơn giai đoạn 2024 - 2026',
    );
    expect(await own.evaluate('document.body.textContent')).toContain('Trang 2');
    expect(await setting().browser.popupIsOpen()).toBe(false);

    // Loading the page again asks for nothing: the reading is kept as long as its tab.
    await own.evaluate('location.reload()').catch(() => {});
    await digestShown(own);
    expect(askedFor('/quyet-dinh.pdf')).toBe(1);
  });

  it('shows an item’s sentence in the text, marked and in view, and says on which page it stands', async () => {
    const own = await readPdf('own.html');
    await digestShown(own);
    await click(own, 'tab', 'Nhân sự');
    await showInPage(own, 'Nông Văn Thử');
    await waitFor('the mark in view', () =>
      own.evaluate(`(() => {
        const marks = [...document.querySelectorAll('.pdf-text mark')];
        const box = marks[0]?.getBoundingClientRect();
        const words = marks.map(({ textContent }) => textContent).join(' ');
        return words === 'PHÓ CHỦ TỊCH Nông Văn Thử' && box.top >= 0 && box.bottom <= innerHeight;
      })()`),
    );
    const [item] = await items(own);
    await click(own, 'button', item?.name ?? '');
    await waitFor('the page of the sentence', async () => /trang 2/.test(await words(own)));
  });

  it.each(['light', 'dark'] as const)('breaks no rule of accessibility, %s', async (scheme) => {
    const { browser } = setting();
    await browser.look({ scheme });
    const own = await readPdf('own.html');
    await digestShown(own);
    await showInPage(own, '57,5% trở lên');
    expect(await broken(own)).toEqual([]);
    await browser.closeOwnPages();
    const refused = await readPdf('elsewhere.html');
    await says(refused, 'Tệp nằm ở nơi khác');
    expect(await broken(refused)).toEqual([]);
    await browser.look({ scheme: 'light' });
  });

  it('is copied with its file, its address and the page of the item', async () => {
    const own = await readPdf('own.html');
    await digestShown(own);
    await click(own, 'tab', 'Nhân sự');
    const [item] = await items(own);
    await click(own, 'button', item?.name ?? '');
    await click(own, 'button', 'Sao chép mục này');
    await waitFor('the confirmation', async () => (await words(own)).includes('Đã sao chép mục này'));
    const { plain } = await setting().browser.clipboard();
    expect(plain).toContain('quyet-dinh.pdf');
    expect(plain).toContain(`${portals.origin}/quyet-dinh.pdf`);
    expect(plain).toContain('Trang số 2');
  });

  it('of another origin is not asked for', async () => {
    const own = await readPdf('elsewhere.html');
    await says(own, 'Tệp nằm ở nơi khác');
    expect(portals.requests.filter((one) => one.startsWith('other'))).toEqual([]);
    expect(await names(own, 'link')).toContain('Mở tệp trong thẻ mới');
  });

  it('that leads to another origin is not followed there', async () => {
    const own = await readPdf('moved.html');
    await says(own, 'Chưa lấy được tệp');
    expect(portals.requests.filter((one) => one.startsWith('other'))).toEqual([]);
  });

  it.each([
    ['that says it has more than 20 MB', 'large.html', 'Tệp quá lớn'],
    ['that turns out to have more than 20 MB', 'endless.html', 'Tệp quá lớn'],
    ['that is a scan', 'scan.html', 'Nội dung là ảnh chụp văn bản'],
    ['that isn’t there', 'none.html', 'Máy chủ không đưa tệp'],
    ['that is no PDF', 'sign-in.html', 'Đây không phải tệp PDF'],
  ])('%s: says so', async (_, page, title) => {
    await says(await readPdf(page), title);
  });

  it('on a page whose policy forbids scripts to ask', async () => {
    const own = await readPdf('policy.html');
    // Chromium holds the policy against the page's own scripts alone.
    if (name === 'chromium') return void (await digestShown(own));
    await says(own, 'Trang không cho lấy tệp');
    expect(await names(own, 'button')).toContain('Lưu tệp về máy');
    await drop(own, 'quyet-dinh.pdf');
    await digestShown(own);
  });

  describe('that fills the tab', () => {
    it('is read from the tab in Chromium; Firefox closes its viewer, and the saved file is taken by drop', async () => {
      const { browser } = setting();
      await browser.open(`${portals.origin}/bang-chi-tieu.pdf`);
      const popup = await openPopup(browser);
      if (name === 'chromium') await click(popup, 'button', 'Đọc tệp PDF');
      else {
        expect(await words(popup)).toContain('trình xem PDF');
        await click(popup, 'button', 'Mở trang đọc PDF');
      }
      const own = await browser.ownPage('pdf.html');
      if (name === 'firefox') {
        await waitFor('the page', async () => (await names(own, 'button')).includes('Chọn tệp…'));
        await drop(own, 'bang-chi-tieu.pdf');
      }
      await digestShown(own);
      expect((await tabs(own))[0]).toMatchObject({ name: 'Chỉ tiêu', count: 40 });
    });
  });

  it('chosen by the file picker is read, without a request', async () => {
    const own = await readPdf('elsewhere.html');
    await says(own, 'Tệp nằm ở nơi khác');
    const before = portals.requests.length;
    await own.evaluate(`(() => {
      const bytes = Uint8Array.from(atob('${readFileSync('tests/fixtures/pdf/ban-tin-hai-cot.pdf', 'base64')}'), (one) => one.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], 'ban-tin.pdf', { type: 'application/pdf' }));
      const input = document.querySelector('input[type=file]');
      input.files = data.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    await digestShown(own);
    expect(portals.requests.length).toBe(before);
  });

  it.each([
    ['with a password', 'co-mat-khau.pdf', 'Tệp có mật khẩu'],
    ['that is damaged', 'hong.pdf', 'Tệp bị hỏng'],
    ['without words', 'trang-trong.pdf', 'Tệp không có chữ'],
  ])('%s: says so', async (_, file, title) => {
    const own = await readPdf('elsewhere.html');
    await says(own, 'Tệp nằm ở nơi khác');
    await drop(own, file);
    await says(own, title);
  });
});
