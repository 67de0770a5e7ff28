// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HandOnMenu } from '../../components/hand-on/index.tsx';
import { WordsContext, wordsOf } from '../../components/language.ts';
import { type Language, loadDictionary } from '../../lib/i18n/translate.ts';
import type { Saved } from '../../lib/library/types.ts';
import { article, READ_AT, sample } from '../export/sample.ts';
import { expectAccessible } from './support.tsx';
import { unmountAll } from './unmount.ts';

const handed: string[] = [];
const copied: string[] = [];

beforeEach(() => {
  handed.length = 0;
  copied.length = 0;
  URL.createObjectURL = () => 'blob:test/1';
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    handed.push(this.download);
  });
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: async (text: string) => void copied.push(text) },
  });
});
afterEach(async () => {
  await unmountAll();
  vi.restoreAllMocks();
});

/** A saved page: the sample under another title. */
const savedAs = (title: string): Saved => ({
  page: {
    id: 1,
    address: 'a',
    url: 'https://example.gov.vn/',
    title,
    site: null,
    published: null,
    firstSavedAt: READ_AT,
    savedAt: READ_AT,
    readAt: READ_AT,
    versions: 1,
    fingerprint: '',
    counts: { targets: 0, people: 0, documents: 0, tasks: 0, summary: 0 },
    facets: {},
    labels: [],
    note: '',
  },
  article,
  digest: { ...sample, source: { ...sample.source, title } },
});

async function* several(count: number): AsyncGenerator<Saved> {
  for (let i = 1; i <= count; i += 1) yield savedAs(`Bài ${i}`);
}

async function show(count: number, saved = () => several(count), language: Language = 'vi') {
  const words = wordsOf(language, await loadDictionary(language));
  return render(
    <WordsContext.Provider value={words}>
      <HandOnMenu count={count} saved={saved} />
    </WordsContext.Provider>,
  );
}
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const said = () =>
  screen
    .getAllByRole('status')
    .map((region) => region.textContent)
    .join('');

describe('handing on from the library', () => {
  it.each([
    ['vi', '3 trang: lưu, in, dẫn nguồn', 'JSON, mỗi dòng một trang'],
    ['en', '3 pages: save, print, cite', 'JSON, a line for each page'],
  ] as const)(
    'opens in %s to every form with what it is good for, and closes on Escape',
    async (language, name, last) => {
      const { container } = await show(3, undefined, language);
      await expectAccessible(container);
      expect(button(name).getAttribute('aria-expanded')).toBe('false');
      fireEvent.click(button(name));
      expect(button(name).getAttribute('aria-expanded')).toBe('true');
      const word = button('Word (.docx)');
      expect(document.getElementById(word.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
        '30/2020/NĐ-CP',
      );
      expect(button(last)).toBeTruthy();
      await expectAccessible(container);
      fireEvent.keyDown(word, { key: 'Escape' });
      expect(screen.queryByRole('button', { name: 'Word (.docx)' })).toBeNull();
      expect(document.activeElement).toBe(button(name));
    },
  );

  it('writes one file of all pages and says its name and what it is good for', async () => {
    await show(3);
    fireEvent.click(button(/^3 trang/));
    fireEvent.click(button('Excel (.xlsx)'));
    await waitFor(() => expect(handed).toHaveLength(1), { timeout: 20_000 });
    expect(handed[0]).toMatch(/^Trích yếu - 3 trang, \d\d-\d\d-\d{4}\.xlsx$/);
    await waitFor(() => expect(said()).toContain(handed[0]));
    expect(said()).toContain('Dùng để lọc, tính và lập biểu');
  });

  it('shows how far it is, makes one file at a time, and stops without writing', async () => {
    const gates: (() => void)[] = [];
    async function* slow(): AsyncGenerator<Saved> {
      yield* several(2);
      await new Promise<void>((resolve) => gates.push(resolve));
      yield* several(3);
    }
    const { container } = await show(5, slow);
    fireEvent.click(button(/^5 trang/));
    fireEvent.click(button('CSV'));
    await waitFor(() => expect(container.querySelector('progress')?.value).toBe(2));
    expect(container.textContent).toContain('2 trong 5 trang');
    await expectAccessible(container);
    fireEvent.click(button('Markdown'));
    fireEvent.click(button('Dừng'));
    for (const open of gates) open();
    await waitFor(() => expect(said()).toContain('Đã dừng'));
    expect(handed).toEqual([]);
    expect(gates).toHaveLength(1);
    fireEvent.click(button('Markdown'));
    await waitFor(() => expect(gates).toHaveLength(2));
    for (const open of gates) open();
    await waitFor(() => expect(handed).toHaveLength(1));
    expect(handed[0]).toMatch(/\.md$/);
  });

  it('says why no file could be made', async () => {
    // biome-ignore lint/correctness/useYield: a library that fails at once
    async function* closed(): AsyncGenerator<Saved> {
      throw new Error('library: closed');
    }
    await show(2, closed);
    fireEvent.click(button(/^2 trang/));
    fireEvent.click(button('JSON'));
    await waitFor(() => expect(said()).toContain('Chưa làm được tệp: library: closed'));
    expect(handed).toEqual([]);
  });

  it('copies how to cite each page', async () => {
    await show(2);
    fireEvent.click(button(/^2 trang/));
    fireEvent.click(button('Sao chép dẫn nguồn'));
    await waitFor(() => expect(said()).toContain('Đã sao chép'));
    const lines = copied[0]?.split('\n') ?? [];
    expect(lines.map((line) => line.slice(0, 17))).toEqual(['Theo bài “Bài 1”,', 'Theo bài “Bài 2”,']);
  });

  it('says that large selections come in volumes, and that too many pages can’t be printed', async () => {
    const print = vi.fn();
    window.print = print;
    await show(2001);
    fireEvent.click(button(/^2\.001 trang/));
    const useOf = (name: string) =>
      document.getElementById(button(name).getAttribute('aria-describedby') ?? '')?.textContent ?? '';
    expect(useOf('Word (.docx)')).toContain('Từ 200 trang trở xuống là một tệp');
    expect(useOf('Excel (.xlsx)')).toContain('Từ 2.000 trang trở xuống là một tệp');
    expect(useOf('CSV')).not.toContain('.zip');
    expect(useOf('In')).toContain('nhiều nhất 200 trang');
    fireEvent.click(button('In'));
    expect(print).not.toHaveBeenCalled();
  });
});

describe('printing', () => {
  it('sets a sheet for each page with tables, numbered sentences and citation, asks for the printer, and clears up', async () => {
    let sheets: Element | null = null;
    window.print = () => {
      sheets = document.querySelector('.sheets')?.cloneNode(true) as Element;
      document.body.append(sheets);
      setTimeout(() => window.dispatchEvent(new Event('afterprint')));
    };
    await show(2);
    fireEvent.click(button(/^2 trang/));
    fireEvent.click(button('In'));
    await waitFor(() => expect(sheets).not.toBeNull());
    const all = sheets as unknown as Element;
    expect([...all.querySelectorAll('h1')].map((h1) => h1.textContent)).toEqual(['Bài 1', 'Bài 2']);
    const [sheet] = all.querySelectorAll('.sheet');
    expect([...(sheet?.querySelectorAll('table') ?? [])].map((table) => table.rows.length - 1)).toEqual([10, 1, 2, 2]);
    const notes = [...(sheet?.querySelectorAll('.sheet-notes li') ?? [])].map((note) => note.textContent);
    const marks = [...(sheet?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      Number(row.querySelector('sup')?.textContent),
    );
    expect(marks).toHaveLength(15);
    for (const mark of marks) expect(notes[mark - 1]).toMatch(/^“/);
    expect(notes[(marks[8] ?? 0) - 1]).toContain('tăng trưởng kinh tế đạt −1,2%');
    expect(sheet?.textContent).toContain('Dẫn nguồn: Theo bài “Bài 1”');
    await expectAccessible(all);
    all.remove();
    await waitFor(() => expect(document.querySelector('.sheets')).toBeNull());
    expect(document.documentElement.classList.contains('printing')).toBe(false);
  });
});
