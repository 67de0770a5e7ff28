// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { STATES } from './states.ts';
import { expectAccessible, showPopup, watchedServices, wordsIn } from './support.tsx';
import { unmountAll } from './unmount.ts';

afterEach(unmountAll);

const SAYS: readonly (readonly [state: string, vi: string, en: string])[] = [
  ['reading', 'Đang đọc trang…', 'Reading the page…'],
  ['digest', 'Tỉnh ủy Sơn Khê triển khai', 'Tỉnh ủy Sơn Khê triển khai'],
  ['half-empty', 'Không đọc thấy con số nào kèm đơn vị trong trang.', 'No figure with a unit was read on the page.'],
  ['changed', 'Trang đã thay đổi từ lần đọc lúc', 'The page has changed since it was read at'],
  ['empty', 'Không có gì để trích', 'Nothing to show'],
  ['listing', 'Đây là trang danh sách', 'This is a list of articles'],
  ['listing-dates', 'Đây là trang danh sách', 'This is a list of articles'],
  ['listing-bare', 'Không đọc được tiêu đề nào kèm liên kết', 'No headline with a link was read'],
  ['pdf', 'Nội dung nằm trong tệp PDF', 'The content is a PDF file'],
  ['scan', 'Nội dung là ảnh chụp văn bản', 'The content is a scanned document'],
  ['short', 'Trang có quá ít chữ', 'Too little text'],
  ['foreign', 'Trang không phải tiếng Việt', 'This page is not in Vietnamese'],
  ['restricted-browser', 'Đây là trang của chính trình duyệt', 'one of the browser’s own pages'],
  ['restricted-store', 'Đây là cửa hàng tiện ích', 'the store for extensions'],
  ['restricted-pdf', 'trình xem PDF của trình duyệt', 'the browser’s PDF viewer'],
  ['restricted-file', 'Đây là tệp trên máy của bạn', 'a file on your machine'],
  ['restricted-unknown', 'Trình duyệt từ chối', 'The browser refuses'],
  ['failed', 'Chưa đọc được trang', 'The page could not be read'],
];

describe('every state', () => {
  it('is one of those that the test knows', () => {
    expect(SAYS.map(([state]) => state)).toEqual(Object.keys(STATES));
  });

  it.each(SAYS)(
    '%s says so in both languages and breaks no rule of accessibility',
    async (state, vietnamese, english) => {
      const { container, change } = await showPopup({ outcome: STATES[state] ?? null });
      await vi.waitFor(() => expect(wordsIn(container)).toContain(vietnamese), { timeout: 20_000 });
      await expectAccessible(container);
      await change({ outcome: STATES[state] ?? null, language: 'en' });
      if (state !== 'changed') expect(wordsIn(container)).toContain(english);
      await expectAccessible(container);
    },
  );
});

describe('a page without a digest', () => {
  it('still says which page it is and what was not read', async () => {
    const { container } = await showPopup({ outcome: STATES.pdf ?? null });
    expect(wordsIn(container)).toContain('tinhuy.example.gov.vn');
    expect(wordsIn(container)).toContain('Phu_luc_chi_tieu.pdf (tệp PDF)');
  });

  it('has no tabs and nothing to copy', async () => {
    const { queryByRole } = await showPopup({ outcome: STATES['listing-bare'] ?? null });
    expect(queryByRole('tablist')).toBeNull();
    expect(queryByRole('button', { name: 'Sao chép' })).toBeNull();
  });

  it('can be read again', async () => {
    const services = watchedServices();
    const { getByRole } = await showPopup({ outcome: STATES.short ?? null, services });
    fireEvent.click(getByRole('button', { name: 'Đọc lại trang' }));
    expect(services.reread).toHaveBeenCalledOnce();
  });

  it('of an article in which nothing was found gives the reason for each section', async () => {
    const { container } = await showPopup({ outcome: STATES.empty ?? null });
    for (const reason of [
      'Không đọc thấy con số nào kèm đơn vị trong trang.',
      'Không đọc thấy họ tên đầy đủ của ai trong trang.',
      'Trang chỉ nhắc chung (“các nghị quyết”)',
      'Trang không có câu yêu cầu',
      'Trang không có câu nào đủ dài để chọn.',
    ])
      expect(wordsIn(container)).toContain(reason);
  });

  it('of an error gives the error’s own words', async () => {
    const { container } = await showPopup({ outcome: STATES.failed ?? null });
    expect(wordsIn(container)).toContain('the page gave no answer');
  });
});

describe('a page that changed', () => {
  it('is said in a live region, with the time of the former reading', async () => {
    const { getByRole } = await showPopup({ outcome: STATES.changed ?? null });
    expect(wordsIn(getByRole('status'))).toMatch(/Trang đã thay đổi từ lần đọc lúc \d{2}:\d{2} ngày 14\/10\/2023/);
  });

  it('offers to read anew when the tab has moved on', async () => {
    const services = watchedServices();
    const { getByRole, change } = await showPopup({ services });
    await change({ moved: true });
    expect(wordsIn(getByRole('status'))).toContain('Bản trích này là của trang trước.');
    fireEvent.click(getByRole('button', { name: 'Đọc lại trang' }));
    expect(services.reread).toHaveBeenCalledOnce();
  });
});
