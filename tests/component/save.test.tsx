// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, configure, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LibraryServices, Standing } from '../../components/services.ts';
import { page } from './sample.ts';
import { expectAccessible, showPopup, watchedServices } from './support.tsx';
import { unmountAll } from './unmount.ts';

const tab = { incognito: false };
vi.mock('wxt/browser', () => ({
  browser: {
    extension: { inIncognitoContext: false },
    windows: { getCurrent: async () => ({ incognito: false }) },
    tabs: { get: async () => tab, create: vi.fn() },
    runtime: { sendMessage: async () => undefined, getURL: (path: string) => path },
  },
}));
// What saves is loaded on the click.
configure({ asyncUtilTimeout: 20_000 });
afterEach(async () => {
  await unmountAll();
  tab.incognito = false;
});

const library = () => import('../../entrypoints/popup/library.ts');
const show = (of = page, language: 'vi' | 'en' = 'vi') =>
  showPopup({
    outcome: { state: 'read', page: of, view: null, changedSince: null },
    services: { ...watchedServices(), library },
    language,
  });

describe('the button “Lưu”', () => {
  it('saves, says where, and knows the page again', async () => {
    const shown = await show();
    fireEvent.click(shown.getByRole('button', { name: 'Lưu' }));
    await shown.findByText('Đã lưu vào thư viện.');
    shown.getByRole('button', { name: 'Mở thư viện' });
    shown.getByRole('button', { name: 'Đã lưu' });
    await expectAccessible(shown.container);
    cleanup();
    const again = await show();
    fireEvent.click(await again.findByRole('button', { name: 'Đã lưu' }));
    await again.findByText('Bài này đã có trong thư viện, đúng nguyên văn.');
    cleanup();
    await (await show(page, 'en')).findByRole('button', { name: 'Saved' });
  });

  it('offers to save a text that changed', async () => {
    const [first, ...others] = page.article.blocks;
    const changed = {
      ...page,
      article: {
        ...page.article,
        blocks: [{ ...first, text: 'Đã sửa.' } as (typeof page.article.blocks)[0], ...others],
      },
    };
    const shown = await show(changed);
    fireEvent.click(await shown.findByRole('button', { name: 'Lưu bản mới' }));
    await shown.findByText('Đã lưu bản mới vào thư viện. Bản trước vẫn còn.');
    shown.getByRole('button', { name: 'Đã lưu' });
  });

  it('of a private window keeps nothing, and says so', async () => {
    tab.incognito = true;
    const shown = await show({ ...page, article: { ...page.article, url: 'https://other.example.vn/' } });
    fireEvent.click(shown.getByRole('button', { name: 'Lưu' }));
    await shown.findByText('Cửa sổ riêng tư không lưu gì.');
    shown.getByRole('button', { name: 'Lưu' });
  });

  it('says that it is saved only after the library said so', async () => {
    const saved: Standing = { came: 'same', says: () => 'Đã lưu' };
    let done = () => {};
    const save = vi.fn<LibraryServices['save']>(
      () =>
        new Promise((resolve) => {
          done = () => resolve({ standing: saved, notice: { says: () => 'Xong' } });
        }),
    );
    const services = {
      ...watchedServices(),
      library: async () => ({ save, standing: async () => null, open: async () => {} }),
    };
    const shown = await showPopup({ services });
    fireEvent.click(shown.getByRole('button', { name: 'Lưu' }));
    await vi.waitFor(() => expect(save).toHaveBeenCalledOnce());
    shown.getByRole('button', { name: 'Lưu' });
    done();
    await shown.findByRole('button', { name: 'Đã lưu' });
  });

  it('stands in no view of the library itself', async () => {
    const shown = await showPopup({ services: watchedServices() });
    expect(shown.queryByRole('button', { name: 'Lưu' })).toBeNull();
  });

  it('is in the menu, which opens the library', async () => {
    const shown = await show();
    fireEvent.click(shown.getByRole('button', { name: 'Thêm' }));
    fireEvent.click(shown.getByRole('menuitem', { name: 'Thư viện' }));
    const { browser } = await import('wxt/browser');
    await vi.waitFor(() => expect(browser.tabs.create).toHaveBeenCalledWith({ url: '/library.html' }));
  });
});

it.each(['full', 'closed', 'newer', 'unavailable'] as const)('says what is wrong: %s', async (fault) => {
  const { LibraryError } = await import('../../lib/library/types.ts');
  const own = await import('../../lib/browser/library-of-tab.ts');
  const opened = vi.spyOn(own, 'libraryOfTab').mockRejectedValue(new LibraryError(fault));
  const shown = await show({ ...page, article: { ...page.article, url: 'https://fault.example.vn/' } });
  fireEvent.click(shown.getByRole('button', { name: 'Lưu' }));
  await vi.waitFor(() => expect(shown.getByRole('status').textContent).toMatch(/^Chưa lưu được: .{20}/), {
    timeout: 20_000,
  });
  opened.mockRestore();
});
