// @vitest-environment jsdom
import { fireEvent, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { LibraryError } from '../../../lib/library/types.ts';
import { sampleLibrary } from '../library-sample.ts';
import { expectAccessible, wordsIn } from '../support.tsx';
import { freshName, settled, showLibrary, titles } from './support.tsx';

const PLAN = 'Hội nghị Tỉnh ủy Hà Sơn triển khai nhiệm vụ năm 2024';

describe('a saved page', () => {
  it('shows its digest beside what is known of it and its text, in which an item is shown', async () => {
    const { container, getAllByRole, getByRole } = await showLibrary({ hash: '#/page/1' });
    getByRole('heading', { level: 1, name: PLAN });
    expect(getByRole('link', { name: 'Mở trang gốc' }).getAttribute('href')).toBe(
      'https://tinhuy.hason.example.vn/tin?ItemId=1',
    );
    const text = getByRole('region', { name: 'Nguyên văn đã lưu' });
    expect(text.querySelector('mark')).toBeNull();
    const shows = getAllByRole('button', { name: 'Xem trong trang' }).find((button) =>
      document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent?.includes('1.165'),
    );
    fireEvent.click(shows as HTMLElement);
    await settled(() => text.querySelector('mark') !== null);
    expect(wordsIn(text.querySelector('mark'))).toContain('thu ngân sách nhà nước trên địa bàn đạt 1.165 tỷ đồng');
    await expectAccessible(container);
  });

  it('lists its versions with what changed, and each is shown under its own address', async () => {
    const { container, getByRole } = await showLibrary({ hash: '#/page/1' });
    const change = container.querySelector('.change');
    expect(wordsIn(change)).toBe('Thu ngân sách nhà nước trên địa bàn: 1.120 tỷ đồng trở lên → 1.165 tỷ đồng trở lên');
    expect(change?.querySelector('a')?.getAttribute('href')).toBe('#/page/1/version/2?item=targets:0');
    location.hash = getByRole('link', { name: 'Bản 1' }).getAttribute('href') ?? '';
    await settled(() => wordsIn(container).includes('Bạn đang xem bản 1'));
    expect(wordsIn(container.querySelector('.panel'))).toContain('1.120 tỷ đồng');
    await expectAccessible(container);
  });

  it.each([
    ['#/page/1?item=documents:0', 'Văn bản', 'Nghị quyết số 57-NQ/TU'],
    ['#/page/1?at=0-8', 'Chỉ tiêu', 'Hội nghị'],
  ])('opens at what its address names: %s', async (hash, tab, words) => {
    const { container, getByRole } = await showLibrary({ hash });
    expect(getByRole('tab', { name: tab }).getAttribute('aria-selected')).toBe('true');
    expect(wordsIn(container.querySelector('.pdf-text mark'))).toContain(words);
  });

  it('keeps a note as it is typed, and says so only when the library has it', async () => {
    const library = await sampleLibrary(freshName());
    let done = () => {};
    const setNote = vi.fn(async (id: number, note: string) => {
      await new Promise<void>((resolve) => {
        done = resolve;
      });
      await library.setNote(id, note);
    });
    const { container, getByRole } = await showLibrary({ library: { ...library, setNote }, hash: '#/page/4' });
    fireEvent.input(getByRole('textbox', { name: 'Ghi chú' }), { target: { value: 'Hỏi lại Sở' } });
    await settled(() => setNote.mock.calls.length === 1);
    expect(wordsIn(container.querySelector('.note'))).toContain('Đang lưu…');
    done();
    await settled(() => wordsIn(container.querySelector('.note')).includes('Đã lưu ghi chú.'));
    expect((await library.page(4))?.note).toBe('Hỏi lại Sở');
  });

  it('saves a note that was typed right before the page is left', async () => {
    const { library, getByRole, unmount } = await showLibrary({ hash: '#/page/4' });
    fireEvent.input(getByRole('textbox', { name: 'Ghi chú' }), { target: { value: 'Vội' } });
    unmount();
    await vi.waitFor(async () => expect((await library.page(4))?.note).toBe('Vội'));
  });

  it('says why a note could not be saved, and saves it at the next try', async () => {
    const library = await sampleLibrary(freshName());
    let full = true;
    const setNote = async (id: number, note: string) => {
      if (full) throw new LibraryError('full');
      await library.setNote(id, note);
    };
    const { container, getByRole, findByText } = await showLibrary({
      library: { ...library, setNote },
      hash: '#/page/4',
    });
    const field = getByRole('textbox', { name: 'Ghi chú' });
    fireEvent.input(field, { target: { value: 'Còn đây' } });
    await findByText(/Ổ đĩa đã đầy/);
    full = false;
    fireEvent.blur(field);
    await settled(() => wordsIn(container.querySelector('.note')).includes('Đã lưu ghi chú.'));
    expect((await library.page(4))?.note).toBe('Còn đây');
  });

  it('gets labels and loses them', async () => {
    const { container, getByRole, library } = await showLibrary({ hash: '#/page/4' });
    fireEvent.input(getByRole('combobox', { name: 'Thêm nhãn' }), { target: { value: 'Rừng' } });
    fireEvent.submit(container.querySelector('.record form') as Element);
    await settled(() => container.querySelectorAll('.record .label').length === 2);
    fireEvent.click(getByRole('button', { name: 'Gỡ nhãn Lâm nghiệp' }));
    await settled(() => container.querySelectorAll('.record .label').length === 1);
    expect((await library.page(4))?.labels).toEqual(['Rừng']);
  });

  it('names who else prints it', async () => {
    const { getByRole } = await showLibrary({ hash: '#/page/2' });
    await settled(() => document.querySelector('.reprints') !== null);
    expect(getByRole('link', { name: 'baohason.example.vn' }).getAttribute('href')).toBe('#/page/3');
  });

  it('is deleted, which can be undone from the list', async () => {
    const { container, getByRole, findByRole } = await showLibrary({ hash: '#/page/1' });
    fireEvent.click(getByRole('button', { name: 'Xóa' }));
    await settled(() => titles(container).length === 3);
    fireEvent.click(await findByRole('button', { name: 'Hoàn tác' }));
    await settled(() => titles(container).length === 4);
  });

  it('that isn’t there says so', async () => {
    const { container, getByRole } = await showLibrary({ hash: '#/page/99' });
    getByRole('heading', { name: 'Bài này không còn trong thư viện' });
    await expectAccessible(container);
  });
});

describe('the library as a whole', () => {
  const more = (shown: Awaited<ReturnType<typeof showLibrary>>, entry: string) => {
    fireEvent.click(shown.getByRole('button', { name: 'Thêm' }));
    fireEvent.click(shown.getByRole('menuitem', { name: entry }));
  };

  it('is backed up, deleted after a question that says how much, and restored', async () => {
    const download = vi.fn();
    const shown = await showLibrary({ host: { download } });
    const { container, findByText, findByRole, getByRole, library } = shown;
    more(shown, 'Sao lưu…');
    await findByText(/Đã giao tệp sao lưu 5 bài cho trình duyệt lưu: trich-yeu-thu-vien-2024-03-04\.jsonl/);
    const [file] = download.mock.calls[0] as [Blob];

    more(shown, 'Xóa toàn bộ…');
    const dialog = await findByRole('dialog', { name: 'Xóa toàn bộ thư viện?' });
    await within(dialog).findByText(/Cả 5 bài/);
    await expectAccessible(container);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Xóa cả 5 bài' }));
    await findByRole('heading', { name: 'Thư viện chưa có bài nào' });
    await library.restore([1, 2, 3, 4, 5]);
    expect(await library.count()).toBe(0);

    fireEvent.change(container.querySelector('input[type=file]') as Element, { target: { files: [file] } });
    await settled(() => titles(container).length === 4);
    getByRole('button', { name: 'Đóng' });
    await findByText('Xong: 5 bài mới, 0 bài gộp, 0 bài đã có.');
  });

  it('takes over no file that is broken, and says where it is', async () => {
    const shown = await showLibrary();
    more(shown, 'Khôi phục…');
    const dialog = await shown.findByRole('dialog', { name: 'Khôi phục từ tệp sao lưu' });
    const head = '{"format":"trich-yeu-library","version":1,"pages":1}\n';
    fireEvent.change(dialog.querySelector('input[type=file]') as Element, {
      target: { files: [new Blob([`${head}{"id":`])] },
    });
    await within(dialog).findByText('Chưa khôi phục gì, vì tệp bị hỏng: dòng 2: không phải JSON.');
    expect(await shown.library.count()).toBe(5);
    await expectAccessible(shown.container);
  });

  describe('keeps which people the reader joined', () => {
    const showPeople = async () => {
      const shown = await showLibrary({ hash: '#/compare/people' });
      fireEvent.click(await shown.findByRole('button', { name: /^Lò Văn Thịnh 2 người cùng tên/ }));
      return shown;
    };
    const join = ({ getAllByRole, getByRole }: Awaited<ReturnType<typeof showLibrary>>) => {
      for (const box of getAllByRole('checkbox', { name: /^Chọn để ghép/ })) fireEvent.click(box);
      fireEvent.click(getByRole('button', { name: 'Ghép 2 mục đã chọn' }));
    };

    it('with its pages', async () => {
      const shown = await showPeople();
      join(shown);
      await shown.findByText(/^Đã ghép thành một người/);
      shown.getByText('bạn đã ghép');
      expect(await shown.library.joins()).toEqual([{ name: 'lò văn thịnh', pages: ['2', '3'] }]);
    });

    it('and says why it could not', async () => {
      const shown = await showPeople();
      vi.spyOn(shown.library, 'join').mockRejectedValue(new LibraryError('full'));
      join(shown);
      await shown.findByText(/^Ổ đĩa đã đầy nên chưa ghi được/);
      expect(shown.queryByText('bạn đã ghép')).toBeNull();
    });
  });

  it('compares, in the four ways', async () => {
    const shown = await showLibrary({ hash: '#/compare/indicators' });
    await shown.findByRole('heading', { name: 'Chỉ tiêu qua các trang' });
    const ways = within(shown.getByRole('navigation', { name: 'So sánh theo' })).getAllByRole('link');
    expect(ways.map(wordsIn)).toEqual(['Chỉ tiêu', 'Nhân sự', 'Văn bản', 'Nhiệm vụ']);
    await expectAccessible(shown.container);
  });
});
