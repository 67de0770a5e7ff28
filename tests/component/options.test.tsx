// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OptionsPage } from '../../entrypoints/options/options-page.tsx';
import type { Keys } from '../../entrypoints/options/own-keys.ts';
import { policyFrom, underPolicy } from '../../lib/settings/policy.ts';
import { DEFAULTS, type Settings } from '../../lib/settings/types.ts';
import { expectAccessible, wordsIn } from './support.tsx';
import { unmountAll } from './unmount.ts';

afterEach(unmountAll);

const FIREFOX: Keys = {
  now: 'Alt+Shift+Y',
  update: vi.fn(async (shortcut: string) => shortcut),
  reset: vi.fn(async () => 'Alt+Shift+Y'),
  page: null,
};
const CHROME: Keys = {
  now: '',
  update: null,
  reset: null,
  page: { address: 'chrome://extensions/shortcuts', open: vi.fn() },
};

function show(own: Partial<Settings> = {}, managed: Record<string, unknown> = {}, keys: Keys | null = FIREFOX) {
  const policy = policyFrom(managed);
  const loaded = { ...underPolicy({ ...DEFAULTS, ...own }, policy), policy };
  const onChange = vi.fn<(changed: Partial<Settings>) => Promise<void>>(async () => {});
  const result = render(
    <OptionsPage loaded={loaded} keys={keys} menus panel onChange={onChange} onWelcome={() => {}} />,
  );
  return { ...result, onChange };
}

const said = () => wordsIn(document.querySelector('.said'));

describe('the page of options', () => {
  it.each(['vi', 'en'] as const)('breaks no rule of accessibility (%s)', async (language) => {
    const { container } = show({ language });
    await expectAccessible(container);
  });

  it.each([
    ['English', { language: 'en' }],
    ['Tối', { theme: 'dark' }],
    ['Phẩy (,)', { separator: ',' }],
  ])('keeps “%s” at once, and says so', async (name, changed) => {
    const { onChange } = show();
    fireEvent.click(screen.getByRole('radio', { name }));
    expect(onChange).toHaveBeenCalledWith(changed);
    await waitFor(() => expect(said()).toMatch(/^(?:Đã lưu|Saved)\.$/));
  });

  it('keeps switches', () => {
    const { onChange } = show();
    fireEvent.click(screen.getByRole('switch', { name: /^Tô màu mọi mục/ }));
    expect(onChange).toHaveBeenLastCalledWith({ highlights: true });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Nhân sự' }));
    expect(onChange).toHaveBeenLastCalledWith({ kinds: ['targets', 'documents', 'tasks', 'summary'] });
    fireEvent.click(screen.getByRole('switch', { name: /menu chuột phải/ }));
    expect(onChange).toHaveBeenLastCalledWith({ contextMenu: false });
  });

  it('says why a choice could not be kept', async () => {
    const { onChange } = show();
    onChange.mockRejectedValueOnce(new Error('hết chỗ'));
    fireEvent.click(screen.getByRole('radio', { name: 'Tối' }));
    await waitFor(() => expect(said()).toBe('Chưa lưu được: hết chỗ'));
  });

  it('moves a form of copies up and down, and says where it stands then', async () => {
    const { onChange } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Đưa CSV lên' }));
    expect(onChange).toHaveBeenLastCalledWith({ formats: ['plain', 'markdown', 'csv', 'table', 'json'] });
    await waitFor(() => expect(said()).toContain('CSV: thứ 3 trong 5.'));
    expect((screen.getByRole('button', { name: 'Đưa Văn bản thuần lên' }) as HTMLButtonElement).disabled).toBe(true);
    expect((screen.getByRole('button', { name: 'Đưa JSON xuống' }) as HTMLButtonElement).disabled).toBe(true);
  });

  it('shows what the organisation has set, and lets nobody change it', async () => {
    const { container } = show(
      {},
      { language: 'vi', csvSeparator: ',', contextMenu: false, copyFormat: 'csv', welcomePage: false },
    );
    const group = (name: string) => within(screen.getByRole('group', { name }));
    const language = group('Ngôn ngữ');
    for (const radio of language.getAllByRole('radio')) expect(radio.matches(':disabled')).toBe(true);
    expect(language.getByText(/Do cơ quan, tổ chức của bạn đặt/)).toBeTruthy();
    expect((screen.getByRole('switch', { name: /menu chuột phải/ }) as HTMLInputElement).disabled).toBe(true);
    const formats = group('Dạng sao chép');
    expect(formats.getAllByRole('listitem').map(wordsIn)[0]).toBe('CSVmặc định');
    expect((formats.getByRole('button', { name: 'Đưa CSV xuống' }) as HTMLButtonElement).disabled).toBe(true);
    expect((formats.getByRole('button', { name: 'Đưa Văn bản thuần lên' }) as HTMLButtonElement).disabled).toBe(true);
    expect((formats.getByRole('button', { name: 'Đưa Markdown lên' }) as HTMLButtonElement).disabled).toBe(false);
    for (const radio of group('Nền').getAllByRole('radio')) expect(radio.matches(':disabled')).toBe(false);
    await expectAccessible(container);
  });

  describe('keys', () => {
    it('are changed by pressing them, where the browser lets them be', async () => {
      show();
      const button = screen.getByRole('button', { name: 'Đổi phím tắt' });
      fireEvent.click(button);
      fireEvent.keyDown(button, { key: 'Alt', code: 'AltLeft', altKey: true });
      fireEvent.keyDown(button, { key: 'k', code: 'KeyK', altKey: true });
      await waitFor(() => expect(said()).toBe('Phím tắt mới: Alt+K.'));
      expect(FIREFOX.update).toHaveBeenCalledWith('Alt+K');
      expect(screen.getByText('Alt+K', { selector: 'kbd' })).toBeTruthy();
    });

    it('stay what they were on Escape, and where the browser refuses', async () => {
      const update = vi.fn(async () => Promise.reject(new Error('no')));
      show({}, {}, { ...FIREFOX, update });
      const button = screen.getByRole('button', { name: 'Đổi phím tắt' });
      fireEvent.click(button);
      fireEvent.keyDown(button, { key: 'Escape', code: 'Escape' });
      expect(update).not.toHaveBeenCalled();
      await waitFor(() => expect(wordsIn(button)).toBe('Đổi phím tắt'));
      fireEvent.click(button);
      await waitFor(() => expect(wordsIn(button)).toContain('Nhấn tổ hợp phím mới'));
      fireEvent.keyDown(button, { key: 'k', code: 'KeyK', altKey: true });
      await waitFor(() => expect(said()).toContain('không nhận Alt+K'));
      expect(screen.getByText('Alt+Shift+Y', { selector: 'kbd' })).toBeTruthy();
    });

    it('are left to the browser’s own page elsewhere', async () => {
      const { container } = show({}, {}, CHROME);
      fireEvent.click(screen.getByRole('button', { name: 'Mở trang phím tắt' }));
      expect(CHROME.page?.open).toHaveBeenCalledOnce();
      expect(wordsIn(container)).toContain('chưa đặt');
      expect(wordsIn(container)).toContain('chrome://extensions/shortcuts');
      await expectAccessible(container);
    });
  });
});
