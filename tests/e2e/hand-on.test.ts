import { beforeAll, expect, it } from 'vitest';
import { elements, paragraphsOf, partsOf, sheetsOf, wordsOf, xmlOf } from '../export/office-xml.ts';
import type { Popup } from './harness/browser.ts';
import { click, names, openPopup, words } from './harness/person.ts';
import { describeInBrowsers } from './harness/setting.ts';
import { waitFor } from './harness/wait.ts';

/**
 * Opens the page that hands on what the popup has just read, and doesn't wait for it: the popup closes over it.
 */
const OPEN = `void (async () => {
  const { storage, tabs, runtime } = globalThis.browser ?? globalThis.chrome;
  const key = Object.keys(await storage.session.get(null)).find((name) => name.startsWith('read:'));
  await tabs.create({ url: runtime.getURL('/files.html?' + new URLSearchParams({ key })) });
})(), true`;

/** From now on, what the page hands to the browser is kept, and nothing is saved. */
const WATCH = `(() => {
  window.handed = [];
  const blobs = new Map();
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => { const url = make.call(URL, blob); blobs.set(url, blob); return url; };
  HTMLAnchorElement.prototype.click = function () { window.handed.push({ name: this.download, blob: blobs.get(this.href) }); };
  window.print = () => {
    window.printed = [...document.querySelectorAll('.sheet')].map((sheet) => sheet.textContent);
    setTimeout(() => dispatchEvent(new Event('afterprint')), 50);
  };
  return true;
})()`;

/** The last file that was handed over, as base64 of its bytes. */
const LAST = `(async () => {
  const { name, blob } = window.handed.at(-1);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return { name, base64: btoa(text) };
})()`;

/** What the page with a kept digest does in real browsers: it offers, and makes real files. */
describeInBrowsers('handing a digest on', (setting) => {
  let page: Popup;

  const opened = async (): Promise<Popup> => {
    const { browser, sample } = setting();
    await browser.open(sample());
    const popup = await openPopup(browser);
    await popup.evaluate(OPEN);
    const own = await browser.ownPage('files.html');
    await waitFor('the page', async () => (await words(own)).includes('Word (.docx)'));
    return own;
  };
  const made = async (name: string) => {
    await click(page, 'button', name);
    await waitFor('the file', async () => (await words(page)).includes('Đã giao tệp cho trình duyệt lưu'));
    const file = await page.evaluate<{ name: string; base64: string }>(LAST);
    return { name: file.name, type: '', parts: [new Uint8Array(Buffer.from(file.base64, 'base64'))] };
  };

  beforeAll(async () => {
    page = await opened();
    await page.evaluate(WATCH);
  });

  it('writes nothing by itself, and offers every form', async () => {
    expect(await page.evaluate('window.handed.length')).toBe(0);
    expect(await names(page, 'button')).toEqual(
      expect.arrayContaining(['Word (.docx)', 'Excel (.xlsx)', 'CSV', 'JSON', 'In', 'Sao chép dẫn nguồn']),
    );
  });

  it('makes a Word file with headings, tables and footnotes', async () => {
    const file = await made('Word (.docx)');
    expect(file.name).toMatch(/^Trích yếu - .{5,90}\.docx$/);
    const parts = partsOf(file);
    const body = xmlOf(parts.get('word/document.xml'));
    const styled = paragraphsOf(body).filter(({ style }) => style === 'Heading1');
    expect(styled.map(({ words }) => words)).toEqual(expect.arrayContaining(['I. Chỉ tiêu', 'II. Nhân sự']));
    expect(elements(body, 'w:tbl').length).toBeGreaterThan(2);
    const notes = elements(xmlOf(parts.get('word/footnotes.xml')), 'w:footnote').map(wordsOf);
    expect(notes.some((note) => /^ “.{20,}” \(.{10,}, đọc ngày \d/.test(note))).toBe(true);
  });

  it('makes an Excel file with numbers as numbers', async () => {
    await waitFor('the button', async () => (await names(page, 'button')).includes('Excel (.xlsx)'));
    const sheets = sheetsOf(await made('Excel (.xlsx)'));
    const [head = [], ...rows] = sheets.get('Chỉ tiêu') ?? [];
    const at = head.findIndex((cell) => cell && 'text' in cell && cell.text === 'Số');
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) expect(row[at]).toEqual({ number: expect.any(Number) });
  });

  it('sets a sheet for the printer, and takes it away', async () => {
    await click(page, 'button', 'In');
    const printed = await waitFor('the print', () => page.evaluate<string[] | null>('window.printed ?? null'));
    expect(printed).toHaveLength(1);
    for (const said of ['I. Chỉ tiêu', 'Câu gốc', 'Dẫn nguồn: Theo bài “']) expect(printed[0]).toContain(said);
    await waitFor('the sheet to go', () => page.evaluate(`document.querySelector('.sheets') === null`));
  });

  it('copies how to cite the page', async () => {
    await click(page, 'button', 'Sao chép dẫn nguồn');
    await waitFor('the copy', async () => (await words(page)).includes('Đã sao chép.'));
    expect((await setting().browser.clipboard()).plain).toMatch(/^Theo bài “.{5,}”, .{5,}truy cập ngày \d/);
  });

  it('writes at once what it was opened for', async () => {
    await page.evaluate(`void setTimeout(() => { location.search += '&format=json'; }, 50), true`);
    await waitFor('the file', async () => /Trích yếu - .{5,200}\.json/.test(await words(page)));
  });
});
