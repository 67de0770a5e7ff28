// @vitest-environment jsdom
import { cleanup, fireEvent, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Services } from '../../components/services.ts';
import { page } from './sample.ts';
import { expectAccessible, showPopup, watchedServices, wordsIn } from './support.tsx';
import { unmountAll } from './unmount.ts';

afterEach(unmountAll);

const FORMATS = [
  ['Văn bản thuần', 'plain'],
  ['Markdown', 'markdown'],
  ['Bảng (Word, Excel)', 'table'],
  ['CSV', 'csv'],
  ['JSON', 'json'],
] as const;

describe('the copy menu', () => {
  it('has its fixed entries and breaks no rule of accessibility', async () => {
    const { container, getByRole } = await showPopup();
    fireEvent.click(getByRole('button', { name: 'Sao chép' }));
    const menu = getByRole('menu', { name: 'Sao chép bản trích' });
    expect(within(menu).getAllByRole('menuitem').map(wordsIn)).toEqual(FORMATS.map(([name]) => name));
    await expectAccessible(container);
  });

  it.each(FORMATS)('copies the whole digest as %s, closes, and confirms it', async (name, format) => {
    const services = watchedServices();
    const { getByRole, queryByRole, findByText } = await showPopup({ services });
    fireEvent.click(getByRole('button', { name: 'Sao chép' }));
    fireEvent.click(getByRole('menuitem', { name }));
    expect(services.copy).toHaveBeenCalledWith(page, { kind: 'all' }, format);
    await findByText(`Đã sao chép toàn bộ bản trích: ${name}.`);
    expect(queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(getByRole('button', { name: 'Sao chép' }));
  });

  it('copies only the section that is shown where that is chosen', async () => {
    const services = watchedServices();
    const { getByRole, findByText } = await showPopup({ services });
    fireEvent.click(getByRole('tab', { name: 'Văn bản' }));
    fireEvent.click(getByRole('button', { name: 'Sao chép' }));
    fireEvent.click(getByRole('menuitemradio', { name: 'Chỉ phần “Văn bản”' }));
    expect(getByRole('menuitemradio', { name: 'Chỉ phần “Văn bản”' }).getAttribute('aria-checked')).toBe('true');
    fireEvent.click(getByRole('menuitem', { name: 'Markdown' }));
    expect(services.copy).toHaveBeenCalledWith(page, { kind: 'section', section: 'documents' }, 'markdown');
    await findByText('Đã sao chép phần “Văn bản”: Markdown.');
  });

  it.each([
    ['denied', 'trình duyệt không cho ghi vào bộ nhớ tạm'],
    ['unsupported', 'không có bộ nhớ tạm cho tiện ích'],
    ['unknown', 'một lỗi không rõ'],
  ] as const)('says why where it could not be made: %s', async (failed, reason) => {
    const services = watchedServices({ copy: async () => ({ failed }) });
    const { getByRole, findByText } = await showPopup({ services });
    fireEvent.click(getByRole('button', { name: 'Sao chép' }));
    fireEvent.click(getByRole('menuitem', { name: 'CSV' }));
    await findByText(new RegExp(reason));
    expect(getByRole('status').getAttribute('data-failed')).toBe('true');
  });
});

describe('an item', () => {
  const open = async (services: Services) => {
    const shown = await showPopup({ services });
    fireEvent.click(shown.getByRole('button', { name: /có thêm 9 xã/ }));
    return shown;
  };

  it('is copied with one click as plain text', async () => {
    const services = watchedServices();
    const { getByRole, findByText } = await open(services);
    fireEvent.click(getByRole('button', { name: 'Sao chép mục này' }));
    expect(services.copy).toHaveBeenCalledWith(page, { kind: 'item', section: 'targets', index: 4 }, 'plain');
    await findByText('Đã sao chép mục này kèm câu gốc: Văn bản thuần.');
  });

  it('is copied in the other forms by a menu', async () => {
    const services = watchedServices();
    const { getByRole } = await open(services);
    fireEvent.click(getByRole('button', { name: 'Dạng khác' }));
    fireEvent.click(getByRole('menuitem', { name: 'Bảng (Word, Excel)' }));
    expect(services.copy).toHaveBeenCalledWith(page, { kind: 'item', section: 'targets', index: 4 }, 'table');
  });
});

describe('files and sharing', () => {
  it('leads to the page that writes files, from the menu', async () => {
    const services = watchedServices();
    const { getByRole } = await showPopup({ services });
    fireEvent.click(getByRole('button', { name: 'Thêm' }));
    fireEvent.click(getByRole('menuitem', { name: 'Xuất tệp…' }));
    expect(services.files).toHaveBeenCalledWith(page);
  });

  it('says why where that page could not be opened', async () => {
    const services = watchedServices({ files: () => Promise.reject(new Error('no window')) });
    const { getByRole, findByText } = await showPopup({ services });
    fireEvent.click(getByRole('button', { name: 'Thêm' }));
    fireEvent.click(getByRole('menuitem', { name: 'Xuất tệp…' }));
    await findByText('Chưa mở được trang xuất tệp: no window');
  });

  it('offers to share only where the browser can', async () => {
    const { queryByRole } = await showPopup();
    expect(queryByRole('button', { name: 'Chia sẻ' })).toBeNull();
    cleanup();
    const shared: unknown[] = [];
    const services = watchedServices({ share: async (what) => void shared.push(what) });
    const { getByRole } = await showPopup({ services });
    fireEvent.click(getByRole('button', { name: 'Chia sẻ' }));
    expect(shared).toEqual([page]);
  });
});
