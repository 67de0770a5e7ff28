// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { keepRawSample } from './raw-sample.ts';
import { page } from './sample.ts';
import { STATES } from './states.ts';
import { expectAccessible, showPopup, watchedServices, wordsIn } from './support.tsx';
import { unmountAll } from './unmount.ts';

beforeAll(keepRawSample);
afterEach(unmountAll);

describe('why this, and what was left out', () => {
  it('is an entry of the menu of a page that was read', async () => {
    const services = watchedServices();
    const { getByRole, change, queryByRole } = await showPopup({ services });
    fireEvent.click(getByRole('button', { name: 'Thêm' }));
    fireEvent.click(getByRole('menuitem', { name: 'Vì sao có, và bỏ gì?' }));
    expect(services.why).toHaveBeenCalledWith(true);
    await change({ outcome: STATES.failed ?? null });
    fireEvent.click(getByRole('button', { name: 'Thêm' }));
    expect(queryByRole('menuitem', { name: 'Vì sao có, và bỏ gì?' })).toBeNull();
  });

  it('names the part that was read, how the page calls it and who else points at it', async () => {
    const { container, findByText } = await showPopup({ why: true });
    await findByText('main > div#noi-dung-0 > div.detail');
    expect(wordsIn(container)).toContain('Là nơi nền tảng của cổng thông tin đặt bài viết. .detail-content');
    expect(wordsIn(container)).toMatch(/\d+ đoạn, [\d.]+ ký tự\. Vào bài: 5 đoạn, [\d.]+ ký tự/);
  });

  it('lists what was left out by reason, each opening to how it began', async () => {
    const { getByRole, findByText, container } = await showPopup({ why: true });
    await findByText('main > div#noi-dung-0 > div.detail');
    const open = (name: RegExp) => fireEvent.click(getByRole('button', { name }));
    open(/^Hộp có nhãn như “Tin liên quan”: 4 đoạn/);
    expect(wordsIn(container)).toContain('“Tin liên quan · Gặp mặt nữ cán bộ chủ chốt');
    open(/^Khung trang, theo thẻ/);
    expect(wordsIn(container)).toContain('“Trang chủ · Giới thiệu”');
    open(/^Tác giả, nguồn, ngày đăng: 1 đoạn/);
    expect(wordsIn(container)).toContain('“Nông Văn Thử”');
    open(/^Đoạn chỉ là một liên kết: 1 đoạn/);
    expect(wordsIn(container)).toContain('“Đoàn công tác kiểm tra tiến độ');
    await expectAccessible(container);
  });

  it('counts the rules that made the items, and what is in none', async () => {
    const { container, getByRole } = await showPopup({ why: true });
    expect(wordsIn(container)).toContain('Chỉ tiêusample 12');
    fireEvent.click(getByRole('button', { name: '2 con số không nằm trong mục nào' }));
    expect(wordsIn(container)).toContain('12 chỉ tiêu');
    expect(wordsIn(container)).toContain('Mọi câu có lời yêu cầu đều nằm trong các mục');
  });

  it('comes with the focus on its way back', async () => {
    const services = watchedServices();
    const { getByRole } = await showPopup({ why: true, services });
    const back = getByRole('button', { name: 'Quay lại' });
    expect(document.activeElement).toBe(back);
    fireEvent.click(back);
    expect(services.why).toHaveBeenCalledWith(false);
  });

  it('leaves the focus on the menu that it came from', async () => {
    const { change, getByRole } = await showPopup({ why: true });
    await change({ why: false });
    await vi.waitFor(() => expect(document.activeElement).toBe(getByRole('button', { name: 'Thêm' })));
  });

  it('copies a report without a word of the page', async () => {
    const write = vi.fn(async (_: { plain: string }) => 'copied' as const);
    const services = watchedServices();
    const all = await services.later();
    const { getByRole, findByText } = await showPopup({
      why: true,
      services: { ...services, later: async () => ({ ...all, writeClipboard: write }) },
    });
    await findByText('main > div#noi-dung-0 > div.detail');
    fireEvent.click(getByRole('button', { name: 'Sao chép báo cáo' }));
    await findByText(/Đã sao chép báo cáo/);
    const report = write.mock.calls[0]?.[0].plain ?? '';
    expect(report).toContain('Trich Yeu: 0.1.0, Chromium');
    expect(report).toContain('site: *.gov.vn');
    expect(report).toContain('platform: .detail-content');
    expect(report).not.toMatch(/Sơn Khê|Nông Văn Thử|tinhuy|1\.250/);
  });

  it('says that the report could not be copied', async () => {
    const services = watchedServices();
    const all = await services.later();
    const { getByRole, findByText } = await showPopup({
      why: true,
      services: { ...services, later: async () => ({ ...all, writeClipboard: async () => ({ failed: 'denied' }) }) },
    });
    fireEvent.click(getByRole('button', { name: 'Sao chép báo cáo' }));
    await findByText(/trình duyệt không cho ghi vào bộ nhớ tạm/);
  });

  it('says so where the page can’t be asked, and goes on without it', async () => {
    const services = watchedServices({ later: () => Promise.reject(new Error('no chunk')) });
    const { findByText, container } = await showPopup({ why: true, services });
    await findByText('không hỏi được trang');
    expect(wordsIn(container)).toContain('Đã bỏ');
  });

  it('says so where nobody knows any more how the page was read', async () => {
    const read = { ...page, article: { ...page.article } };
    const { container } = await showPopup({
      why: true,
      outcome: { state: 'read', page: read, view: null, changedSince: null },
    });
    expect(wordsIn(container)).toContain('Không xem được cách đọc trang này nữa');
    await expectAccessible(container);
  });

  it('of a page that could not be read says what a click does', async () => {
    const { container } = await showPopup({ why: true, outcome: STATES.failed ?? null });
    expect(wordsIn(container)).toContain('Chưa đọc được trang');
  });

  it('speaks English, and breaks no rule of accessibility', async () => {
    const { container, findByText } = await showPopup({ why: true, language: 'en' });
    await findByText('main > div#noi-dung-0 > div.detail');
    expect(wordsIn(container)).toContain('Why this, and what was left out');
    expect(wordsIn(container)).toContain('Boxes under a label of related news: 4 pieces');
    await expectAccessible(container);
  });
});
