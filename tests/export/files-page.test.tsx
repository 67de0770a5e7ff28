// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FilesPage } from '../../entrypoints/files/files-page.tsx';
import { writeFile } from '../../lib/browser/write-file.ts';
import { FILE_FORMATS } from '../../lib/export/types.ts';
import { expectAccessible } from '../component/support.tsx';
import { article, READ_AT, sample } from './sample.ts';

/** What was handed to the browser: names and contents. */
const handed: { name: string; blob: Blob }[] = [];
const blobs: Blob[] = [];

beforeEach(() => {
  handed.length = 0;
  URL.createObjectURL = (blob) => `blob:test/${blobs.push(blob as Blob) - 1}`;
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs[Number(this.href.split('/').at(-1))];
    if (blob) handed.push({ name: this.download, blob });
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const read = { article, digest: sample, readAt: READ_AT };
const formatButtons = () => screen.getAllByRole('button').filter((button) => button.closest('.hand-on-list'));
const status = () => document.querySelector('.hand-on-state [role=status]')?.textContent ?? '';

describe('the page that hands a digest on', () => {
  it('writes nothing by itself, and offers every form with what it is good for', async () => {
    const { container } = render(<FilesPage language="vi" read={read} first={null} />);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(handed).toEqual([]);
    expect(status()).toBe('');
    const names = formatButtons().map((button) => button.textContent);
    expect(names).toEqual([
      'Word (.docx)',
      'Excel (.xlsx)',
      'CSV',
      'Trang HTML',
      'Văn bản thuần',
      'Markdown',
      'JSON',
      'Lược đồ JSON (JSON Schema)',
    ]);
    for (const button of formatButtons()) {
      const use = document.getElementById(button.getAttribute('aria-describedby') ?? '');
      expect(use?.textContent, button.textContent ?? '').toMatch(/^(?:Dùng|Mở được)/);
    }
    await expectAccessible(container);
  });

  it('writes the format that it was opened with, says so and what it is good for, and offers it again', async () => {
    const { container } = render(<FilesPage language="vi" read={read} first="csv" />);
    await waitFor(() => expect(status()).toContain('Đã giao tệp'));
    const [file] = handed;
    expect(file?.name).toBe('Trích yếu - Triển khai nhiệm vụ năm 2024 của tỉnh.csv');
    for (const words of [file?.name ?? '-', 'sổ theo dõi']) expect(status()).toContain(words);
    expect(formatButtons().map((button) => button.textContent)).not.toContain('CSV');
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'Lưu lại tệp này' }));
    await waitFor(() => expect(handed).toHaveLength(2));
  });

  it.each(FILE_FORMATS.filter((format) => format !== 'jsonl'))('writes %s on a click', async (format) => {
    render(<FilesPage language="en" read={read} first={null} />);
    const at = FILE_FORMATS.indexOf(format);
    fireEvent.click(formatButtons()[at] as HTMLElement);
    await waitFor(() => expect(status()).toContain('Handed to the browser'), { timeout: 20_000 });
    expect(handed).toHaveLength(1);
    expect(handed[0]?.blob.size).toBeGreaterThan(500);
  });

  it('shows how to cite the page and its documents', () => {
    render(<FilesPage language="vi" read={read} first={null} />);
    expect(screen.getByText(/^Theo bài “Triển khai nhiệm vụ năm 2024/).textContent).toContain('truy cập ngày 6/2/2024');
    expect(screen.getByText(/^Nghị quyết số 12-NQ\/TU ngày 05 tháng 12 năm 2023/)).toBeTruthy();
  });

  it.each([
    ['vi', 'Bản trích không còn được giữ', 'Hãy mở lại trang'],
    ['en', 'The digest is no longer kept', 'Open the page again'],
  ] as const)('says in %s that the digest is no longer kept, and what to do', async (language, title, advice) => {
    const { container } = render(<FilesPage language={language} read={null} first="word" />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
    expect(container.textContent).toContain(advice);
    expect(screen.queryAllByRole('button')).toHaveLength(0);
    await expectAccessible(container);
  });

  it('hands a file to the browser under its name, and leaves nothing in the page', () => {
    writeFile({ name: 'Trích yếu.csv', type: 'text/csv;charset=utf-8', parts: ['\uFEFF', 'đ'] });
    expect(handed.map(({ name, blob }) => [name, blob.type, blob.size])).toEqual([
      ['Trích yếu.csv', 'text/csv;charset=utf-8', 5],
    ]);
    expect(document.querySelector('a')).toBeNull();
  });
});
