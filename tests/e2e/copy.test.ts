import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { Popup } from './harness/browser.ts';
import { click, items, names, openPopup, words } from './harness/person.ts';
import { describeInBrowsers } from './harness/setting.ts';
import { waitFor } from './harness/wait.ts';

const TAIL = 'Trích tự động, đối chiếu với nguồn';
const TITLE = 'Hội nghị Tỉnh ủy Hà Sơn triển khai nhiệm vụ năm 2024: Quyết liệt từ những ngày đầu, tháng đầu';

/** What lands on the clipboard when a person copies. */
describeInBrowsers('copying', (setting) => {
  let popup: Popup;
  let round = 0;

  beforeAll(async () => {
    await setting().browser.open(setting().sample());
  });

  // Reading the clipboard takes the focus from the popup, as any other window would.
  beforeEach(async () => {
    const { browser, sample } = setting();
    if (await browser.popupIsOpen()) await browser.closePopup();
    round += 1;
    await browser.open(sample(`?copy=${round}`));
    popup = await openPopup(browser);
  });

  const said = (part: string) => waitFor(`“${part}”`, async () => (await words(popup)).includes(part));

  async function copyAll(format: string) {
    await click(popup, 'button', 'Sao chép');
    await click(popup, 'menuitem', format);
    await said(`Đã sao chép toàn bộ bản trích: ${format}`);
    return setting().browser.clipboard();
  }

  it('offers five forms, under the names that Word, Excel and chats are looked for by', async () => {
    await click(popup, 'button', 'Sao chép');
    await waitFor('the menu', async () => (await names(popup, 'menuitem')).length > 0);
    expect(await names(popup, 'menuitem')).toEqual(['Văn bản thuần', 'Markdown', 'Bảng (Word, Excel)', 'CSV', 'JSON']);
  });

  it('as plain text: title, address, values in the page’s own words, and how it was made', async () => {
    const { plain, html } = await copyAll('Văn bản thuần');
    expect(plain.startsWith(TITLE)).toBe(true);
    expect(plain).toContain(setting().sample(`?copy=${round}`));
    expect(plain).toContain('58 triệu đồng trở lên');
    expect(plain.trimEnd().endsWith(TAIL)).toBe(true);
    expect(html).toBe('');
  });

  it('as Markdown', async () => {
    const { plain } = await copyAll('Markdown');
    expect(plain).toMatch(/^# Hội nghị Tỉnh ủy Hà Sơn/);
    expect(plain).toMatch(/^## .*Nhân sự/m);
    expect(plain.trimEnd()).toMatch(new RegExp(`${TAIL}\\W{0,3}$`, 'u'));
  });

  it('as a table: HTML for Word and Excel, and readable text beside it for a chat', async () => {
    const { plain, html } = await copyAll('Bảng (Word, Excel)');
    expect(html).toMatch(/<table/i);
    expect(html.normalize('NFC')).toContain('từ 1.120 tỷ đồng trở lên');
    expect(plain).toContain('từ 1.120 tỷ đồng trở lên');
    expect(plain).not.toMatch(/<table|<td/i);
  });

  it('as CSV: cells parted by tabs, which is what a spreadsheet takes from a clipboard', async () => {
    const { plain } = await copyAll('CSV');
    const row = plain.split(/\r?\n/).find((line) => line.includes('trên 4.200 ha'));
    expect(row?.split('\t').length).toBeGreaterThan(4);
    expect(plain).not.toContain('\uFEFF');
  });

  it('as JSON', async () => {
    const { plain } = await copyAll('JSON');
    const copied = JSON.parse(plain);
    expect(copied.schema).toBe(1);
    expect(copied.source.title).toBe(TITLE);
    expect(copied.people[0].name).toBe('Đàm Quang Khải');
  });

  it('one section alone', async () => {
    await click(popup, 'tab', 'Nhân sự');
    await click(popup, 'button', 'Sao chép');
    await click(popup, 'menuitemradio', 'Chỉ phần “Nhân sự”');
    await click(popup, 'menuitem', 'Văn bản thuần');
    await said('Đã sao chép phần “Nhân sự”');
    const { plain } = await setting().browser.clipboard();
    expect(plain).toContain('Lò Thị Minh Nguyệt');
    expect(plain).not.toContain('trên 4.200 ha');
    expect(plain.trimEnd().endsWith(TAIL)).toBe(true);
  });

  it('one item with the sentence that says it', async () => {
    const item = (await items(popup)).find(({ name }) => name.includes('81,5%'));
    await click(popup, 'button', item?.name ?? '');
    await click(popup, 'button', 'Sao chép mục này');
    await said('Đã sao chép mục này');
    const { plain } = await setting().browser.clipboard();
    expect(plain).toContain('chưa đạt chỉ tiêu đề ra');
    expect(plain).not.toContain('trên 4.200 ha');
    expect(plain.trimEnd().endsWith(TAIL)).toBe(true);
  });
});
