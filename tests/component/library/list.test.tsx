// @vitest-environment jsdom
import { fireEvent, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../../lib/library/index.ts';
import { readOf, sampleLibrary } from '../library-sample.ts';
import { expectAccessible, wordsIn } from '../support.tsx';
import { freshName, settled, showLibrary, titles } from './support.tsx';

const PLAN = 'Hội nghị Tỉnh ủy Hà Sơn triển khai nhiệm vụ năm 2024';
const FOREST = 'Nghị quyết về phát triển lâm nghiệp bền vững tỉnh Vân Sơn giai đoạn 2023 - 2026';
const PRESS = 'Họp báo thường kỳ quý I về phân bổ vốn đầu tư công';
const TREES = 'Phát động thi đua trồng cây, gây rừng';

describe('the list', () => {
  it('shows each text once, what was saved last first, with its facts, its sources, and what the reader wrote', async () => {
    const { container, getByText } = await showLibrary();
    expect(titles(container)).toEqual([PLAN, PRESS, FOREST, TREES]);
    getByText('4 bài');
    const [plan, , , trees] = [...container.querySelectorAll('.hit')].map(wordsIn);
    for (const part of [
      'tinhuy.hason.example.vn',
      '8/1/2024',
      'lưu 4/3/2024',
      '2 phiên bản',
      '3 chỉ tiêu',
      'Đối chiếu',
      'Đọc lại',
    ])
      expect(plan).toContain(part);
    expect(trees).toMatch(/Đăng lại: (?:bao)?hason\.example\.vn/);
    await expectAccessible(container);
  });

  it('finds as one types, without tone marks, and keeps it in the address', async () => {
    const { container, getByRole } = await showLibrary();
    fireEvent.input(getByRole('searchbox', { name: 'Tìm trong các bài đã lưu' }), { target: { value: 'lam nghiep' } });
    await settled(() => titles(container).length === 1);
    expect(titles(container)).toEqual([FOREST]);
    expect(location.hash).toBe('#/?words=lam+nghiep');
  });

  it('says that nothing answers, and leads out of it', async () => {
    const { container, getByText, getByRole } = await showLibrary({
      hash: '#/?words=khongco&label=L%C3%A2m+nghi%E1%BB%87p',
    });
    getByText('Không có bài nào khớp');
    await expectAccessible(container);
    fireEvent.click(getByRole('button', { name: 'Xóa từ đang tìm' }));
    await settled(() => titles(container).length === 1);
    expect(titles(container)).toEqual([FOREST]);
  });

  it('is narrowed by values and days, any of one facet, each of several, and each can be dropped', async () => {
    const { container, getByRole, findByRole } = await showLibrary();
    fireEvent.click(getByRole('button', { name: 'Người' }));
    fireEvent.click(await findByRole('checkbox', { name: /Lò Văn Thịnh/ }));
    await settled(() => titles(container).length === 1);
    fireEvent.click(await findByRole('checkbox', { name: /Đàm Quang Khải/ }));
    await settled(() => titles(container).length === 2);
    expect(titles(container)).toEqual([PLAN, TREES]);
    fireEvent.change(getByRole('combobox', { name: 'Ngày đăng' }), { target: { value: 'fixed' } });
    fireEvent.change(container.querySelectorAll('input[type=date]')[0] as Element, { target: { value: '2024-02-01' } });
    await settled(() => titles(container).length === 1);
    expect(titles(container)).toEqual([TREES]);
    const chips = within(getByRole('list', { name: 'Đang lọc theo' }));
    expect(chips.getAllByRole('button').map(wordsIn)).toEqual([
      'Người Lò Văn Thịnh',
      'Người Đàm Quang Khải',
      'Ngày đăng từ 1/2/2024',
      'Bỏ mọi bộ lọc',
    ]);
    await expectAccessible(container);
    fireEvent.click(chips.getByRole('button', { name: 'Bỏ lọc Người: Lò Văn Thịnh' }));
    await settled(() => titles(container).length === 0);
    fireEvent.click(chips.getByRole('button', { name: 'Bỏ mọi bộ lọc' }));
    await settled(() => titles(container).length === 4);
    expect(location.hash).toBe('#/');
  });

  it('is ordered by the day of publication, those without one last', async () => {
    const { container, getByRole } = await showLibrary();
    fireEvent.change(getByRole('combobox', { name: 'Sắp xếp' }), { target: { value: 'published' } });
    await settled(() => titles(container)[0] === TREES);
    expect(titles(container)).toEqual([TREES, PLAN, FOREST, PRESS]);
  });

  it('moves by arrows from the field to the titles and back; “/” comes to the field', async () => {
    const { container, getByRole } = await showLibrary();
    fireEvent.keyDown(document.body, { key: '/' });
    expect(document.activeElement).toBe(getByRole('searchbox', { name: 'Tìm trong các bài đã lưu' }));
    const press = (key: string) => fireEvent.keyDown(document.activeElement as Element, { key });
    press('ArrowDown');
    press('ArrowDown');
    expect(document.activeElement?.textContent).toBe(PRESS);
    press('ArrowUp');
    press('ArrowUp');
    expect(document.activeElement?.tagName).toBe('INPUT');
    fireEvent.keyDown(document.activeElement as Element, { key: '/' });
    expect(titles(container)).toHaveLength(4);
  });

  it('of more than fifty comes page by page', async () => {
    const reads = Array.from({ length: 60 }, (_, i) =>
      readOf(`https://a.example.vn/${i}`, '2024-01-01', [
        `Tin số ${i}`,
        `Tỉnh Hà Sơn phấn đấu trồng mới ${i + 100} ha rừng.`,
      ]),
    );
    const { container, getByRole, getAllByText } = await showLibrary({
      library: await sampleLibrary(freshName(), reads),
    });
    expect(titles(container)).toHaveLength(50);
    getAllByText('1–50 trong 60 bài');
    fireEvent.click(getByRole('button', { name: 'Trang sau' }));
    await settled(() => titles(container).length === 10);
    expect(location.hash).toBe('#/?from=50');
    expect((getByRole('button', { name: 'Trang sau' }) as HTMLButtonElement).disabled).toBe(true);
    await expectAccessible(container);
  });

  it('that is empty says how the first page is saved', async () => {
    const library = await openLibrary({ name: freshName() });
    const { container, getByRole } = await showLibrary({ library });
    getByRole('heading', { name: 'Thư viện chưa có bài nào' });
    expect(wordsIn(container)).toContain('Bấm “Lưu” ở đầu bản trích');
    await expectAccessible(container);
  });

  it('speaks English', async () => {
    const { container, getByRole, getByText } = await showLibrary({ language: 'en' });
    getByText('4 pages');
    getByRole('button', { name: 'People' });
    expect(wordsIn(container.querySelector('.hit'))).toContain('2 versions');
    await expectAccessible(container);
  });
});

describe('chosen pages', () => {
  const choose = (shown: Awaited<ReturnType<typeof showLibrary>>, ...names: string[]) => {
    for (const name of names) fireEvent.click(shown.getByRole('checkbox', { name: `Chọn “${name}”` }));
  };

  it('are deleted with their reprints, and brought back', async () => {
    const shown = await showLibrary();
    const { container, getByRole, getByText, library } = shown;
    choose(shown, TREES, PRESS);
    getByText('Đã chọn 2 bài', { selector: '[aria-hidden]' });
    fireEvent.click(getByRole('button', { name: 'Xóa' }));
    await settled(() => titles(container).length === 2);
    expect(await library.count()).toBe(2);
    getByText('Đã xóa 3 bài.');
    fireEvent.click(getByRole('button', { name: 'Hoàn tác' }));
    await settled(() => titles(container).length === 4);
    expect(await library.count()).toBe(5);
    getByText('Đã đưa 3 bài trở lại.');
  });

  it('get a label, and lose one', async () => {
    const shown = await showLibrary();
    const { container, getByRole, findByRole, library } = shown;
    choose(shown, PLAN, FOREST);
    fireEvent.click(getByRole('button', { name: 'Gắn nhãn' }));
    fireEvent.input(await findByRole('combobox', { name: 'Thêm nhãn' }), { target: { value: '  Họp   giao ban ' } });
    fireEvent.submit(container.querySelector('.selection form') as Element);
    await settled(() => container.querySelectorAll('.hit a.label').length === 5);
    expect((await library.page(4))?.labels).toContain('Họp giao ban');
    fireEvent.click(await findByRole('button', { name: 'Gỡ nhãn Ngân sách' }));
    await settled(() => container.querySelectorAll('.hit a.label').length === 4);
    expect((await library.page(1))?.labels).not.toContain('Ngân sách');
    await expectAccessible(container);
  });

  it('are compared and handed on: each once, without its reprints', async () => {
    const shown = await showLibrary();
    choose(shown, TREES, PLAN);
    expect(shown.container.querySelector('.selection a')?.getAttribute('href')).toMatch(
      /^#\/compare\/indicators\?pages=\d,\d$/,
    );
    await shown.findByRole('button', { name: /^2 trang/ });
    await expectAccessible(shown.container);
  });

  it('are all that answer, at a click', async () => {
    const reads = Array.from({ length: 60 }, (_, i) =>
      readOf(`https://a.example.vn/${i}`, '2024-01-01', [
        `Tin số ${i}`,
        `Tỉnh Hà Sơn phấn đấu trồng mới ${i + 100} ha rừng.`,
      ]),
    );
    const { getByRole, findAllByText } = await showLibrary({ library: await sampleLibrary(freshName(), reads) });
    fireEvent.click(getByRole('checkbox', { name: 'Chọn mọi bài trên trang này' }));
    fireEvent.click(getByRole('button', { name: 'Chọn cả 60 bài tìm được' }));
    await findAllByText('Đã chọn 60 bài');
  });
});
