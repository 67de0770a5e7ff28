import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Popup } from './harness/browser.ts';
import { broken, fill, giveBack, handed, watchFiles } from './harness/own-page.ts';
import { click, names, openPopup, showInPage, tabs, words } from './harness/person.ts';
import { describeInBrowsers } from './harness/setting.ts';
import { waitFor } from './harness/wait.ts';

const PLAN_2023 = 'Hội nghị Tỉnh ủy Lai Châu triển khai nhiệm vụ năm 2023';
const PLAN_2024 = 'Hội nghị Tỉnh ủy Lai Châu triển khai nhiệm vụ năm 2024';
const SEEDLINGS = 'Vân Sơn chuẩn bị cây giống cho vụ trồng rừng';

/** A working day with the library, from a clean profile: each step goes on where the one before left it. */
describeInBrowsers('the library', (setting) => {
  let own: Popup;
  const pages = () => {
    const { sample, page } = setting();
    return [
      sample(),
      ...['library/nam-2023', 'library/nam-2024', 'library/cay-giong', 'changing'].map((one) => page(`${one}.html`)),
    ];
  };
  beforeAll(async () => {
    await setting().browser.look({ scheme: 'light' });
  });
  afterAll(() => setting().browser.closeOwnPages());

  const says = (surface: Popup, part: string) =>
    waitFor(`“${part}”`, async () => (await words(surface)).includes(part));
  const titles = (): Promise<string[]> =>
    own.evaluate(`[...document.querySelectorAll('.hit-title')].map(({ textContent }) => textContent)`);
  const listed = (count: number) => waitFor(`${count} hits`, async () => (await titles()).length === count);
  const openPeople = async (): Promise<void> => {
    const name = await waitFor('the name', async () =>
      (await names(own, 'button')).find((one) => one.startsWith('Đàm Quang Khải')),
    );
    await click(own, 'button', name);
    await says(own, 'Vai trò và sự kiện');
  };
  const goTo = (hash: string): Promise<void> => own.evaluate(`void (location.hash = ${JSON.stringify(hash)})`);

  it('is saved into by the popup, which says where, and knows the page again', async () => {
    const { browser } = setting();
    for (const url of pages()) {
      await browser.open(url);
      // One page has somebody else of the name of the plans' secretary.
      await browser.page.evaluate(`void document.querySelectorAll('p').forEach((one) => {
        one.textContent = one.textContent.replace('bà Nông Thị Thoa, Phó Chủ tịch UBND tỉnh Vân Sơn', 'ông Đàm Quang Khải, luật sư');
      })`);
      const popup = await openPopup(browser);
      await click(popup, 'button', 'Lưu');
      await says(popup, 'Đã lưu vào thư viện.');
      expect(await names(popup, 'button')).toEqual(expect.arrayContaining(['Đã lưu', 'Mở thư viện']));
      await browser.closePopup();
    }
    const again = await openPopup(browser);
    await waitFor('“Đã lưu”', async () => (await names(again, 'button')).includes('Đã lưu'));
    await browser.closePopup();
  });

  it('takes a page that changed as a new version', async () => {
    const { browser, page } = setting();
    await browser.open(page('library/nam-2024.html?utm_source=zalo#top'));
    await browser.page.evaluate(`void (document.querySelector('#figures').textContent =
      document.querySelector('#figures').textContent.replace('1.120', '1.165'))`);
    const popup = await openPopup(browser);
    await click(popup, 'button', 'Lưu bản mới');
    await says(popup, 'Đã lưu bản mới vào thư viện.');
    await click(popup, 'button', 'Mở thư viện');
    own = await browser.ownPage('library.html');
    await listed(5);
    expect((await titles())[0]).toBe(PLAN_2024);
    expect(await words(own)).toContain('2 phiên bản');
  });

  it('finds a page by words without tone marks', async () => {
    await fill(own, '.search-field input', 'cay giong muong lu');
    await listed(1);
    expect(await titles()).toEqual([SEEDLINGS]);
    await fill(own, '.search-field input', '');
    await listed(5);
  });

  it('opens a page, shows its sentences in the text that was saved, and what changed', async () => {
    await click(own, 'link', PLAN_2024);
    await waitFor('the digest', async () => (await tabs(own)).length === 5);
    expect(await words(own)).toMatch(
      /Thu ngân sách nhà nước trên địa bàn: đạt 1\.120 tỷ đồng → đạt 1\.165 tỷ đồng|1\.120 tỷ đồng → 1\.165 tỷ đồng/,
    );
    await showInPage(own, '1.165 tỷ đồng');
    await waitFor('the mark in view', () =>
      own.evaluate(`(() => {
        const mark = document.querySelector('.pdf-text mark');
        const box = mark?.getBoundingClientRect();
        return mark?.textContent.includes('thu ngân sách nhà nước') && box.top >= 0 && box.bottom <= innerHeight;
      })()`),
    );
  });

  it('keeps a note and a label, and finds by them', async () => {
    await fill(own, '.note textarea', 'Đối chiếu dự toán HĐND');
    await says(own, 'Đã lưu ghi chú.');
    await fill(own, '.label-form input', 'Ngân sách');
    await click(own, 'button', 'Thêm', {
      nth: (await names(own, 'button')).filter((one) => one === 'Thêm').length - 1,
    });
    await says(own, 'Đã lưu nhãn.');
    await goTo('#/?words=doi+chieu+hdnd&label=Ng%C3%A2n+s%C3%A1ch');
    await listed(1);
    expect(await titles()).toEqual([PLAN_2024]);
  });

  it('deletes a page, and undoes it', async () => {
    await goTo('#/');
    await listed(5);
    await click(own, 'link', SEEDLINGS);
    await waitFor('the digest', async () => (await tabs(own)).length === 5);
    await click(own, 'button', 'Xóa');
    await says(own, 'Đã xóa 1 bài.');
    await listed(4);
    await click(own, 'button', 'Hoàn tác');
    await listed(5);
  });

  it('sets an indicator of two years side by side', async () => {
    await click(own, 'link', 'So sánh');
    await says(own, 'Chỉ tiêu qua các trang');
    const name = await waitFor('the indicator', async () =>
      (await names(own, 'button')).find((one) => /^Thu ngân sách nhà nước trên địa bàn/.test(one)),
    );
    await click(own, 'button', name);
    await says(own, '955');
    await says(own, '1.165');
  });

  it('joins two people of one name, at the reader’s word', async () => {
    await click(own, 'link', 'Nhân sự');
    await openPeople();
    for (const count of [1, 2]) {
      await own.evaluate(`document.querySelectorAll('.compare-check input')[${count - 1}].click()`);
      await says(own, `Ghép ${count} mục đã chọn`);
    }
    await click(own, 'button', 'Ghép 2 mục đã chọn');
    await says(own, 'Đã ghép thành một người.');
    expect(await words(own)).toContain('bạn đã ghép');
  });

  it('hands chosen pages on as Word and as Excel', async () => {
    await goTo('#/');
    await listed(5);
    await watchFiles(own);
    await own.evaluate(`[...document.querySelectorAll('.hit input')].slice(0, 2).forEach((box) => box.click())`);
    await click(own, 'button', '2 trang: lưu, in, dẫn nguồn');
    for (const [button, ending] of [
      ['Word (.docx)', '.docx'],
      ['Excel (.xlsx)', '.xlsx'],
    ] as const) {
      await click(own, 'button', button);
      const file = await waitFor(ending, async () => (await handed(own)).find(({ name }) => name.endsWith(ending)));
      expect(file.start.startsWith('PK')).toBe(true);
    }
  });

  it('is backed up, wiped and restored', async () => {
    await watchFiles(own);
    await click(own, 'button', 'Thêm');
    await click(own, 'menuitem', 'Sao lưu…');
    await says(own, 'Đã giao tệp sao lưu 5 bài');
    expect((await handed(own)).at(-1)?.name).toMatch(/^trich-yeu-thu-vien-\d{4}-\d{2}-\d{2}\./);

    await click(own, 'button', 'Thêm');
    await click(own, 'menuitem', 'Xóa toàn bộ…');
    await click(own, 'button', 'Xóa cả 5 bài');
    await says(own, 'Thư viện chưa có bài nào');

    await giveBack(own, 'input[type=file]');
    await listed(5);
    expect(await titles()).toEqual(expect.arrayContaining([PLAN_2023, PLAN_2024, SEEDLINGS]));
    await goTo('#/?words=doi+chieu+hdnd&label=Ng%C3%A2n+s%C3%A1ch');
    await listed(1);
    await goTo('#/compare/people');
    await openPeople();
    await says(own, 'bạn đã ghép');
  });

  it('says where a broken back-up is broken, and changes nothing', async () => {
    await goTo('#/');
    await listed(5);
    await click(own, 'button', 'Thêm');
    await click(own, 'menuitem', 'Khôi phục…');
    await waitFor('the dialog', async () => (await words(own)).includes('Thả tệp sao lưu vào đây'));
    await own.evaluate(`(() => {
      const data = new DataTransfer();
      data.items.add(new File(['{"pages": 3'], 'hong.json', { type: 'application/json' }));
      const input = document.querySelector('dialog input[type=file]');
      input.files = data.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    await says(own, 'Chưa khôi phục gì');
    await click(own, 'button', 'Đóng');
    await listed(5);
  });

  describe.each(['light', 'dark'] as const)('%s', (scheme) => {
    it('breaks no rule of accessibility, in the list and on a page', async () => {
      const { browser } = setting();
      await browser.closeOwnPages();
      await browser.look({ scheme });
      await browser.open(setting().sample());
      const popup = await openPopup(browser);
      await click(popup, 'button', 'Thêm');
      await click(popup, 'menuitem', 'Thư viện');
      own = await browser.ownPage('library.html');
      await listed(5);
      await own.evaluate(`document.querySelector('.hit input').click()`);
      expect(await broken(own)).toEqual([]);
      await click(own, 'link', PLAN_2023);
      await waitFor('the digest', async () => (await tabs(own)).length === 5);
      expect(await broken(own)).toEqual([]);
      await browser.look({ scheme: 'light' });
    });
  });
});
