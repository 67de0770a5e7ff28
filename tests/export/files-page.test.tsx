// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FilesPage } from '../../entrypoints/files/files-page.tsx';
import { writeFile } from '../../entrypoints/files/write-file.ts';
import { FORMATS } from '../../lib/export/index.ts';
import { expectAccessible } from '../component/support.tsx';

afterEach(cleanup);

const written = { format: 'csv', name: 'Trích yếu - Nhiệm vụ năm 2024.csv' } as const;
const props = { language: 'vi', title: 'Nhiệm vụ năm 2024', written, onSave: () => {} } as const;

describe('the page that writes files', () => {
  it('says what was written, under which name and what it is good for', async () => {
    const { container } = render(<FilesPage {...props} />);
    const status = screen.getByRole('status').textContent ?? '';
    for (const words of ['Đã giao tệp', written.name, 'sổ theo dõi']) expect(status).toContain(words);
    await expectAccessible(container);
  });

  it('offers the file again and every other format, each with its use', () => {
    const onSave = vi.fn();
    render(<FilesPage {...props} language="en" onSave={onSave} />);
    const buttons = screen.getAllByRole('button');
    expect(buttons).toHaveLength(FORMATS.length);
    for (const button of buttons) fireEvent.click(button);
    expect(onSave.mock.calls.map(([format]) => format)).toEqual(['csv', 'plain', 'markdown', 'table', 'json']);
    const described = screen.getByRole('button', { name: 'HTML page' }).getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toContain('Word, Excel');
  });

  it('stands without a file before the first is written, with all formats', async () => {
    const { container } = render(<FilesPage {...props} written={null} />);
    expect(screen.getByRole('status').textContent).toBe('');
    expect(screen.getAllByRole('button')).toHaveLength(FORMATS.length);
    await expectAccessible(container);
  });

  it.each([
    ['vi', 'Bản trích không còn được giữ', 'Hãy mở lại trang'],
    ['en', 'The digest is no longer kept', 'Open the page again'],
  ] as const)('says in %s that the digest is no longer kept, and what to do', async (language, title, advice) => {
    const { container } = render(<FilesPage {...props} language={language} title={null} written={null} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
    expect(container.textContent).toContain(advice);
    expect(screen.queryAllByRole('button')).toHaveLength(0);
    await expectAccessible(container);
  });

  it('hands a file to the browser under its name, and leaves nothing in the page', async () => {
    const blobs: Blob[] = [];
    URL.createObjectURL = (blob) => `blob:test/${blobs.push(blob as Blob)}`;
    const clicked: string[][] = [];
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push([this.href, this.download]);
    });
    vi.useFakeTimers();
    writeFile({ name: 'Trích yếu.csv', type: 'text/csv;charset=utf-8', text: '\uFEFFđ' });
    vi.useRealTimers();
    click.mockRestore();
    expect(clicked).toEqual([['blob:test/1', 'Trích yếu.csv']]);
    expect([blobs[0]?.type, blobs[0]?.size]).toEqual(['text/csv;charset=utf-8', 5]);
    expect(document.querySelector('a')).toBeNull();
  });
});
