import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { Popup } from './harness/browser.ts';
import { click, highlighted, names, openPopup, words } from './harness/person.ts';
import { describeInBrowsers } from './harness/setting.ts';
import { waitFor } from './harness/wait.ts';

const FIRST = 'Tỉnh ủy Hà Sơn họp phiên thường kỳ tháng 3, cho ý kiến về 9 nội dung thuộc thẩm quyền';

/** A page that lists others offers its headlines. */
describeInBrowsers('a list of articles', (setting) => {
  let popup: Popup;
  let round = 0;

  beforeAll(async () => {
    await setting().browser.open(setting().page('listing.html'));
  });

  // Reading the clipboard takes the focus from the popup, as any other window would.
  beforeEach(async () => {
    const { browser, page } = setting();
    if (await browser.popupIsOpen()) await browser.closePopup();
    round += 1;
    await browser.open(page(`listing.html?round=${round}`));
    popup = await openPopup(browser);
  });

  const said = (part: string) => waitFor(`“${part}”`, async () => (await words(popup)).includes(part));

  async function copied(format: string) {
    await click(popup, 'button', 'Sao chép');
    await click(popup, 'menuitem', format);
    await said(`Đã sao chép 12 tiêu đề: ${format}.`);
    return setting().browser.clipboard();
  }

  it('shows each as a link, with its day, and none of the pager', async () => {
    const links = await names(popup, 'link');
    expect(links).toHaveLength(12);
    expect(links[0]).toBe(FIRST);
    expect(await words(popup)).toContain('12/3/2024');
    expect(await words(popup)).not.toContain('Trang sau');
  });

  it('is copied as Markdown with whole addresses', async () => {
    const { plain } = await copied('Markdown');
    expect(plain).toContain(`- [${FIRST}](<${setting().page('tin-1.html')}>) (12/3/2024)`);
    expect(plain.match(/^- \[/gm)).toHaveLength(12);
  });

  it('is copied as a table that Word and Excel take', async () => {
    const { html, plain } = await copied('Bảng (Word, Excel)');
    expect(html.match(/<tr/gi)).toHaveLength(13);
    expect(html.normalize('NFC')).toContain(`href="${setting().page('tin-12.html')}"`);
    expect(plain).toContain(`• 12/3/2024: ${FIRST}`);
  });

  it('is copied as rows for a spreadsheet', async () => {
    const { plain } = await copied('CSV');
    expect(plain.split(/\r?\n/)).toContain(`2024-03-12\t${FIRST}\t${setting().page('tin-1.html')}`);
  });

  it('leads to each headline in the page', async () => {
    await click(popup, 'button', 'Xem trong trang', { nth: 3 });
    await said('Đã tô sáng câu này trong trang.');
    expect(await highlighted(setting().browser)).toMatchObject({
      text: 'Hội nghị báo cáo viên tháng 3: thông tin tình hình thời sự và công tác đối ngoại',
      inView: true,
    });
  });
});
