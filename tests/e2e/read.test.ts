import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { digestOf } from '../../lib/digest/digest-of.ts';
import { articleFromHtml } from '../../lib/page/from-html.ts';
import * as engine from '../../lib/session/engine.ts';
import type { Popup } from './harness/browser.ts';
import { click, highlighted, items, openPopup, showInPage, tabs, words } from './harness/person.ts';
import { describeInBrowsers } from './harness/setting.ts';
import { waitFor } from './harness/wait.ts';

const article = articleFromHtml(readFileSync('tests/fixtures/sample/index.html', 'utf8'), null);
const expected = digestOf(article, engine);

const NOT_THE_ARTICLE = [
  'Ma Doãn Kháng',
  'Tẩn Láo Lở',
  'Bế Xuân Lĩnh',
  '27/GP-TTĐT',
  '305/KH-SNN',
  '1873-CV/TU',
  '640 tỷ',
];

/** The sample page, from the click to the sentence. */
describeInBrowsers('reading the sample page', (setting) => {
  let popup: Popup;
  beforeAll(async () => {
    const { browser, sample } = setting();
    await browser.open(sample());
    popup = await openPopup(browser);
  });

  it('shows five tabs with their counts: as many items as the command line finds in the same page', async () => {
    expect(await tabs(popup)).toEqual([
      { name: 'Chỉ tiêu', count: expected.targets.length, selected: true },
      { name: 'Nhân sự', count: expected.people.length, selected: false },
      { name: 'Văn bản', count: expected.documents.length, selected: false },
      { name: 'Nhiệm vụ', count: expected.tasks.length, selected: false },
      { name: 'Tóm tắt', count: expected.summary.length, selected: false },
    ]);
  });

  it('shows values in the page’s own words', async () => {
    const shown = (await items(popup)).map(({ name }) => name).join('\n');
    for (const { printed } of expected.targets) expect(shown).toContain(printed);
    expect(shown).toContain('58 triệu đồng trở lên');
    expect(shown).toContain('giảm 2,5 - 3%');
    expect(shown).toMatch(/81,5%.{0,20}Chưa đạt/);
  });

  it('shows title, date and what was not read', async () => {
    const shown = await words(popup);
    expect(shown).toContain(
      'Hội nghị Tỉnh ủy Hà Sơn triển khai nhiệm vụ năm 2024: Quyết liệt từ những ngày đầu, tháng đầu',
    );
    expect(shown).toContain('9/1/2024');
    expect(shown).toMatch(/Chưa đọc: .{0,40}PDF/);
  });

  it('names nobody and nothing that stands in menus, related links and the footer', async () => {
    let shown = '';
    for (const { name } of await tabs(popup)) {
      await click(popup, 'tab', name);
      shown += await words(popup);
    }
    for (const other of NOT_THE_ARTICLE) expect(shown).not.toContain(other);
  });

  it('shows positions in the page’s own order', async () => {
    await click(popup, 'tab', 'Nhân sự');
    const shown = (await words(popup)).replace(/\s+/g, ' ');
    expect(shown).toMatch(
      /Đàm Quang Khải.{0,20}Ủy viên Ban Chấp hành Trung ương Đảng.{0,9}Bí thư Tỉnh ủy.{0,9}Trưởng Đoàn đại biểu Quốc hội tỉnh/,
    );
  });

  it('opens an item to its whole sentence', async () => {
    await click(popup, 'tab', 'Chỉ tiêu');
    const item = (await items(popup)).find(({ name }) => name.includes('trên 4.200 ha'));
    await click(popup, 'button', item?.name ?? '');
    await waitFor('the item to open', async () =>
      (await items(popup)).find(({ name, open }) => open && name === item?.name),
    );
    expect(await words(popup)).toContain('có thêm 9 xã đạt chuẩn nông thôn mới');
  });

  describe('“Xem trong trang”', () => {
    it.each([
      [
        'Chỉ tiêu',
        'trên 4.200 ha',
        /^Trong đó, tốc độ tăng trưởng kinh tế đạt trên 7,5%.*trồng rừng mới trên 4\.200 ha/,
      ],
      ['Chỉ tiêu', '81,5%', /^Bên cạnh đó, còn một số hạn chế: tỷ lệ giải ngân .* chưa đạt chỉ tiêu đề ra\.$/],
      ['Nhân sự', 'Trịnh Hữu Phách', /^Dự hội nghị có Thiếu tướng Trịnh Hữu Phách/],
      ['Văn bản', '19-CT/TU', /^Ủy ban Kiểm tra Tỉnh ủy cần tập trung .* Chỉ thị số 19-CT\/TU/],
    ])('in %s, of “%s”: highlights the sentence in the page, in view', async (tab, item, sentence) => {
      const { browser } = setting();
      await click(popup, 'tab', tab);
      await showInPage(popup, item);
      const found = await waitFor('the highlight', async () => {
        const now = await highlighted(browser);
        return now && sentence.test(now.text) ? now : null;
      });
      expect(found.inView).toBe(true);
    });

    it('scrolls to where the popup doesn’t cover the sentence, and leaves the popup open', async () => {
      const { browser } = setting();
      await click(popup, 'tab', 'Chỉ tiêu');
      await showInPage(popup, '81,5%');
      const { box } = await waitFor('the highlight', async () => {
        const now = await highlighted(browser);
        return now?.text.includes('81,5%') ? now : null;
      });
      const width = await browser.page.evaluate<number>('innerWidth');
      const beside = box.right <= width - 420;
      expect(beside || box.top >= 600, JSON.stringify(box)).toBe(true);
      expect(await browser.popupIsOpen()).toBe(true);
    });

    it('changes nothing in the page’s text and leaves its focus alone', async () => {
      const { browser, sample } = setting();
      const read = `[document.activeElement.tagName, document.querySelectorAll('*').length, getSelection().toString()]`;
      const after = await browser.page.evaluate(read);
      await browser.closePopup();
      await browser.open(sample('?untouched'));
      expect(after).toEqual(await browser.page.evaluate(read));
    });
  });
});
