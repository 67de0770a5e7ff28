// @vitest-environment jsdom
import { cleanup, fireEvent, render, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { wordsOf } from '../../components/language.ts';
import { loadContent } from '../../components/load-content.tsx';
import { PdfView } from '../../components/pdf/pdf-view.tsx';
import type { PdfState } from '../../components/pdf/state.ts';
import { pageOf } from '../../entrypoints/pdf/digest-of.ts';
import type { Article, Block } from '../../lib/article.ts';
import { loadDictionary } from '../../lib/i18n/translate.ts';
import type { Outcome } from '../../lib/session/read-tab.ts';
import { page } from './sample.ts';
import { expectAccessible, showPopup, watchedServices, wordsIn } from './support.tsx';
import { unmountAll } from './unmount.ts';

afterEach(unmountAll);
beforeEach(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = vi.fn();
});

const block = (text: string, at: number, rest: Partial<Block> = {}): Block => ({
  kind: 'paragraph',
  text,
  stamp: -1,
  page: at,
  ...rest,
});
const ARTICLE: Article = {
  url: 'https://vanson.example.gov.vn/a.pdf',
  title: 'Nghị quyết về phát triển lâm nghiệp tỉnh Vân Sơn',
  titleStamp: -1,
  site: 'a.pdf',
  published: null,
  kind: 'article',
  blocks: [
    block(
      'Ban Chấp hành Đảng bộ tỉnh Vân Sơn ban hành Nghị quyết số 15-NQ/TU ngày 12/4/2024 về phát triển lâm nghiệp.',
      1,
    ),
    block(
      'Đến năm 2026, tỷ lệ che phủ rừng toàn tỉnh đạt 57,5% trở lên, trồng mới mỗi năm 1.800 ha rừng tập trung.',
      3,
    ),
  ],
  unread: [],
};

async function show(shown: PdfState, language: 'vi' | 'en' = 'vi') {
  const handed = { ask: vi.fn(), save: vi.fn(), onFile: vi.fn() };
  const content = shown.state === 'read' ? await loadContent(shown.outcome) : null;
  const words = wordsOf(language, await loadDictionary(language));
  const result = render(
    <PdfView shown={shown} content={content} words={words} services={watchedServices()} {...handed} />,
  );
  return { ...result, ...handed };
}

const read = (scanned: number[] = []): PdfState => ({
  state: 'read',
  outcome: { state: 'read', page: pageOf(7, 'key', ARTICLE, null), view: null, changedSince: null },
  pages: 3,
  scanned,
});
const refused = (why: Extract<PdfState, { state: 'refused' }>['why']): PdfState => ({
  state: 'refused',
  why,
  url: 'https://files.example.vn/a.pdf',
  status: 403,
});

describe('the text of a PDF', () => {
  it('stands page by page beside the digest; an item shows its sentence there, and says its page', async () => {
    const { container, getByRole, getAllByRole } = await show(read([2]));
    const text = getByRole('region', { name: 'Văn bản trong tệp' });
    expect(within(text).getAllByRole('heading').map(wordsIn)).toEqual(['Trang 1', 'Trang 2', 'Trang 3']);
    expect(wordsIn(text)).toContain('Trang 2 là ảnh chụp');
    expect(text.querySelector('mark')).toBeNull();

    fireEvent.click(getAllByRole('button', { name: 'Xem trong trang' })[0] as HTMLElement);
    await vi.waitFor(() => expect(wordsIn(text.querySelector('mark'))).toBe(ARTICLE.blocks[1]?.text));
    expect(Element.prototype.scrollIntoView).toHaveBeenCalled();

    fireEvent.click(container.querySelector('.item-head') as HTMLElement);
    expect(wordsIn(container.querySelector('.quoted-label'))).toBe('trang 3');
    await expectAccessible(container);
  });
});

describe('why there is no text', () => {
  it.each([
    ['origin', 'Tệp nằm ở nơi khác', [], ['Mở tệp trong thẻ mới']],
    ['policy', 'Trang không cho lấy tệp', ['Lưu tệp về máy'], ['Mở tệp trong thẻ mới']],
    ['network', 'Chưa lấy được tệp', ['Lưu tệp về máy', 'Thử lại'], ['Mở tệp trong thẻ mới']],
    ['status', 'Máy chủ không đưa tệp', ['Thử lại'], ['Mở tệp trong thẻ mới']],
    ['large', 'Tệp quá lớn', ['Lưu tệp về máy'], ['Mở tệp trong thẻ mới']],
    ['gone', 'Không vào được thẻ của trang', ['Thử lại'], ['Mở tệp trong thẻ mới']],
  ] as const)('%s: says so, and what can be done', async (why, title, buttons, links) => {
    const { container, getByRole, getAllByRole } = await show(refused(why));
    expect(getByRole('heading', { level: 2 }).textContent).toBe(title);
    const main = getByRole('main');
    expect(within(main).getAllByRole('button').map(wordsIn)).toEqual([...buttons, 'Chọn tệp…']);
    expect(getAllByRole('link').map(wordsIn)).toEqual(links);
    await expectAccessible(container);
  });

  it('names the place that was not asked, and the server’s answer', async () => {
    expect(wordsIn((await show(refused('origin'))).container)).toContain('chưa hỏi files.example.vn điều gì');
    cleanup();
    expect(wordsIn((await show(refused('status'), 'en')).container)).toContain('answers with code 403');
  });

  it('asks again, and saves, on a click', async () => {
    const { getByRole, ask, save } = await show(refused('network'));
    fireEvent.click(getByRole('button', { name: 'Thử lại' }));
    fireEvent.click(getByRole('button', { name: 'Lưu tệp về máy' }));
    expect(ask).toHaveBeenCalledOnce();
    expect(save).toHaveBeenCalledWith('https://files.example.vn/a.pdf');
  });

  it('says how far it is', async () => {
    const { container, getByRole } = await show({ state: 'asking', name: 'a.pdf', done: 1_200_000, all: 4_000_000 });
    expect(wordsIn(container)).toContain('1,2 MB trong 4 MB');
    expect((getByRole('progressbar') as HTMLProgressElement).value).toBe(1_200_000);
    await expectAccessible(container);
    cleanup();
    expect(wordsIn((await show({ state: 'reading', name: 'a.pdf', read: 3, count: 12 })).container)).toContain(
      'Trang 3 trong 12',
    );
  });

  it('takes a file that is dropped anywhere', async () => {
    const { onFile, container } = await show({ state: 'ready', asks: false });
    const file = new File(['%PDF-1.7'], 'a.pdf', { type: 'application/pdf' });
    const event = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
      dataTransfer: { files: [file] },
    });
    container.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    expect(onFile).toHaveBeenCalledWith(file);
  });
});

describe('the popup', () => {
  const unread = [
    { what: 'Quyết định 88.pdf', reason: 'pdf' as const, url: 'https://vanson.example.gov.vn/88.pdf' },
    { what: 'Phụ lục.docx', reason: 'attachment' as const, url: 'https://vanson.example.gov.vn/a.docx' },
  ];
  const outcome: Outcome = {
    state: 'read',
    page: { ...page, digest: { ...page.digest, unread } },
    view: null,
    changedSince: null,
  };

  it('offers to read a PDF of the page, and no other file', async () => {
    const services = { ...watchedServices(), readPdf: vi.fn() };
    const { getByRole, findAllByRole } = await showPopup({ outcome, services });
    fireEvent.click(getByRole('button', { name: /^Chưa đọc/ }));
    await vi.dynamicImportSettled();
    const buttons = await findAllByRole('button', { name: 'Đọc tệp PDF' });
    expect(buttons).toHaveLength(1);
    expect(services.readPdf).not.toHaveBeenCalled();
    fireEvent.click(buttons[0] as HTMLElement);
    const [{ url, label }] = services.readPdf.mock.calls[0] as [{ url: string; label: string }];
    expect([url, label]).toEqual(['https://vanson.example.gov.vn/88.pdf', 'Quyết định 88.pdf']);
  });

  it.each([
    ['pdf', 1],
    ['unknown', 1],
    ['store', 0],
  ] as const)('offers the page for PDF where the tab is closed to it: %s', async (why, count) => {
    const services = { ...watchedServices(), readPdf: vi.fn() };
    const { queryAllByRole } = await showPopup({ outcome: { state: 'restricted', why }, services });
    const buttons = queryAllByRole('button', { name: 'Mở trang đọc PDF' });
    expect(buttons).toHaveLength(count);
    for (const button of buttons) fireEvent.click(button);
    expect(services.readPdf.mock.calls).toEqual(Array.from({ length: count }, () => [null]));
  });
});
