// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Compare, type CompareView } from '../../components/compare/index.tsx';
import { WordsContext, wordsOf } from '../../components/language.ts';
import type { JoinStore } from '../../lib/compare/joins.ts';
import type { Copy } from '../../lib/export/types.ts';
import { type Language, loadDictionary } from '../../lib/i18n/translate.ts';
import type { Saved } from '../../lib/library/types.ts';
import { joinsInMemory } from '../compare/joins-in-memory.ts';
import { sampleSaved } from '../compare/sample.ts';
import { savedPage } from '../compare/support.ts';
import { expectAccessible, wordsIn } from './support.tsx';
import { unmountAll } from './unmount.ts';

afterEach(unmountAll);

type Options = { language?: Language; saved?: () => AsyncIterable<Saved>; joins?: JoinStore; today?: string };

async function show(
  view: CompareView,
  { language = 'vi', saved = sampleSaved, joins = joinsInMemory(), today = '2026-01-05' }: Options = {},
) {
  const onOpen = vi.fn();
  const onFailed = vi.fn();
  const write = vi.fn(async (_: Copy) => 'copied' as const);
  const words = wordsOf(language, await loadDictionary(language));
  const { container } = render(
    <WordsContext.Provider value={words}>
      <main>
        <h1>Thư viện</h1>
        <Compare
          view={view}
          saved={saved}
          joins={joins}
          onOpen={onOpen}
          onFailed={onFailed}
          today={today}
          write={write}
        />
      </main>
    </WordsContext.Provider>,
  );
  await waitFor(() => expect(container.querySelector('[aria-busy=true]')).toBeNull());
  return { container, onOpen, onFailed, write };
}
const open = (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name, expanded: false }));
const cells = (table: HTMLElement): string[][] =>
  within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => wordsIn(cell)));
const type = (words: string) => fireEvent.input(screen.getByRole('searchbox'), { target: { value: words } });

describe('indicators side by side', () => {
  it('stand with those of most pages first, and open to their figures', async () => {
    await show('indicators');
    expect(screen.getAllByRole('heading', { level: 3 }).map(wordsIn)).toEqual([
      'Thu ngân sách nhà nước trên địa bàn 7 trang',
      'Tỷ lệ hộ nghèo 4 trang',
    ]);
    expect(screen.queryByRole('table')).toBeNull();
    open(/Tỷ lệ hộ nghèo/);
    expect(screen.getByRole('table', { name: 'Tỷ lệ hộ nghèo: Kon Tum (nay thuộc Quảng Ngãi), %' })).toBeTruthy();
  });

  it('keep apart the province then and now, with each share’s reckoning', async () => {
    await show('indicators');
    open(/Thu ngân sách/);
    const [table] = screen.getAllByRole('table');
    const [strands, periods, targets, estimates, results, shares] = cells(table!);
    expect(strands?.slice(1)).toEqual([
      'AKon Tum (trước 1/7/2025) · cả năm',
      'BQuảng Ngãi (trước 1/7/2025) · cả năm',
      'CQuảng Ngãi (từ 1/7/2025) · cả năm',
      'DKon Tum (trước 1/7/2025) · 6 tháng đầu năm',
      'EKon Tum (trước 1/7/2025) · đến năm',
      'FKon Tum (trước 1/7/2025) · huyện Đăk Tô · cả năm',
    ]);
    expect(periods).toEqual([
      'Năm 2021',
      'Năm 2022',
      'Năm 2023',
      'Năm 2024',
      'Năm 2023',
      'Năm 2025',
      'Năm 2026',
      '6 tháng đầu năm 2024',
      'Đến năm 2025',
      'Năm 2023',
    ]);
    expect(targets?.[2]).toBe('từ 3.500 tỷ đồng trở lên[2]');
    expect(estimates?.[3]).toBe('3.880 tỷ đồng[5]');
    expect(results?.[2]).toBe('3.710 tỷ đồng[3]');
    expect(shares?.slice(1, 6)).toEqual([
      '–',
      '3.710 / 3.500 = 106,0 %',
      'ước: 3.880 / 4.000 = 97,0 %',
      '–',
      '27.500 / 24.430 = 112,6 %',
    ]);
  });

  it('name each break beside the table, and draw it', async () => {
    const { container } = await show('indicators');
    open(/Thu ngân sách/);
    expect([...container.querySelectorAll('.compare-breaks li')].map(wordsIn)).toContain(
      'B‖C Khác địa giới: Quảng Ngãi (trước 1/7/2025); Quảng Ngãi (từ 1/7/2025) (Nghị quyết 202/2025/QH15)',
    );
    const [chart] = screen.getAllByRole('img');
    expect(wordsIn(chart!.querySelector('desc'))).toBe(
      '13 số trong 6 đoạn không nối với nhau. Mọi số đều có trong bảng bên dưới.',
    );
    expect(chart!.querySelectorAll('.chart-break')).toHaveLength(5);
  });

  it('show a figure’s sentence on a click on its number, and open its page at the place', async () => {
    const { onOpen } = await show('indicators');
    open(/Thu ngân sách/);
    fireEvent.click(screen.getAllByRole('button', { name: 'Câu gốc số 3' })[0]!);
    await waitFor(() => expect(document.activeElement?.tagName).toBe('LI'));
    const quote = document.activeElement as HTMLElement;
    expect(wordsIn(quote)).toContain('kontum.gov.vn · 20/12/2022');
    expect(wordsIn(quote.querySelector('mark'))).toBe(
      'Thu ngân sách nhà nước trên địa bàn tỉnh năm 2022 đạt 3.710 tỷ đồng',
    );
    fireEvent.click(within(quote).getByRole('button'));
    expect(onOpen).toHaveBeenCalledWith(2, [expect.any(Number), expect.any(Number)]);
  });

  it('say what fits into no series, and why', async () => {
    await show('indicators');
    open(/Thu ngân sách/);
    open(/Đứng riêng: 1 số/);
    expect(screen.getByRole('heading', { name: 'Không rõ của tỉnh nào' })).toBeTruthy();
    expect(screen.getByText('12.000 tỷ đồng')).toBeTruthy();
  });

  it('are found without tone marks, and it is said when none is', async () => {
    await show('indicators');
    type('ho ngheo');
    expect(screen.getAllByRole('heading', { level: 3 }).map(wordsIn)).toEqual(['Tỷ lệ hộ nghèo 4 trang']);
    type('xyz');
    expect(screen.getByText('Không có mục nào khớp với “xyz”.')).toBeTruthy();
  });

  it('are copied as a table with a sentence for each figure', async () => {
    const { write } = await show('indicators');
    open(/Thu ngân sách/);
    fireEvent.click(screen.getAllByRole('button', { name: 'Sao chép bảng' })[0]!);
    await screen.findByText(/Đã sao chép bảng Thu ngân sách/);
    const { plain, html } = write.mock.calls[0]![0];
    expect(plain.split('\n')).toHaveLength(13 + 3);
    expect(plain).toContain('3.710 / 3.500 = 106,0 %');
    expect(html).toContain('x:num="3710"');
  });

  it('speak English', async () => {
    await show('indicators', { language: 'en' });
    open(/Thu ngân sách/);
    expect(screen.getAllByText('3,710 / 3,500 = 106.0 %')).toHaveLength(1);
    expect(screen.getByText(/Kon Tum \(before 1 July 2025\) · whole year/)).toBeTruthy();
  });
});

describe('people over time', () => {
  it('show how offices are held', async () => {
    await show('people');
    open(/Lò Văn Thịnh/);
    const rows = cells(screen.getByRole('table'));
    expect(rows.map(([day, positions]) => [day, positions])).toEqual([
      ['Ngày', 'Chức vụ'],
      ['28/12/2021', 'Bí thư Tỉnh ủy'],
      ['20/12/2022', 'Bí thư Tỉnh ủyChủ tịch HĐND tỉnh'],
      ['30/12/2025', 'Phó Bí thư Tỉnh ủy Quảng Ngãimới nhậnnguyên Bí thư Tỉnh ủy Kon Tumtrước đây'],
    ]);
  });

  it('stand apart as "cùng tên" until the reader joins them, and a join is undone', async () => {
    const joins = joinsInMemory();
    await show('people', { joins });
    open(/Nguyễn Văn Hùng 3 người cùng tên/);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Chọn để ghép: người thứ 2' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Chọn để ghép: người thứ 3' }));
    fireEvent.click(screen.getByRole('button', { name: 'Ghép 2 mục đã chọn' }));
    await screen.findByText('Đã ghép thành một người. Bấm “Tách ra” để bỏ ghép.');
    expect(screen.getAllByRole('heading', { level: 4 }).map(wordsIn)).toEqual([
      'Người thứ 1cùng tên',
      'Người thứ 2cùng tênbạn đã ghép',
    ]);
    expect(await joins.joins()).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Tách ra' }));
    await screen.findByText('Đã tách ra.');
    expect(screen.getAllByRole('heading', { level: 4 })).toHaveLength(3);
    expect(await joins.joins()).toEqual([]);
  });

  it('remember joins from before', async () => {
    await show('people', { joins: joinsInMemory([{ name: 'nguyễn văn hùng', pages: ['6', '7'] }]) });
    expect(await screen.findByRole('button', { name: /Nguyễn Văn Hùng 2 người cùng tên/ })).toBeTruthy();
  });

  it('hand on why a join can’t be kept, and stay apart', async () => {
    const full = new Error('đĩa đầy');
    const { onFailed } = await show('people', { joins: { ...joinsInMemory(), join: () => Promise.reject(full) } });
    open(/Nguyễn Văn Hùng/);
    for (const box of screen.getAllByRole('checkbox')) fireEvent.click(box);
    fireEvent.click(screen.getByRole('button', { name: 'Ghép 3 mục đã chọn' }));
    await waitFor(() => expect(onFailed).toHaveBeenCalledWith(full));
    expect(screen.getAllByRole('heading', { level: 4 })).toHaveLength(3);
    expect(screen.queryByText(/Đã ghép/)).toBeNull();
  });
});

describe('documents over pages', () => {
  it('show who cites them and what carries them out', async () => {
    await show('documents');
    open(/Nghị quyết 28-NQ\/TU/);
    expect(screen.getByRole('heading', { name: 'Văn bản khác đối với văn bản này' })).toBeTruthy();
    expect(screen.getByText(/Được thực hiện bởi/).textContent).toBe('Được thực hiện bởi Kế hoạch 12/KH-UBND');
    expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(3);
  });
  it('plans of two provinces with one number are two', async () => {
    await show('documents');
    type('12/KH-UBND');
    expect(screen.getAllByRole('heading', { level: 3 }).map(wordsIn)).toEqual([
      'Kế hoạch 12/KH-UBND 10/1/2022 · UBND tỉnh · 1 trang',
      'Kế hoạch 12/KH-UBND 8/1/2025 · UBND tỉnh Quảng Ngãi · 1 trang',
    ]);
  });
});

describe('tasks and their deadlines', () => {
  it('stand by when they are due', async () => {
    await show('tasks');
    expect(screen.getAllByRole('heading', { level: 3 }).map(wordsIn)).toEqual([
      'Sắp đến hạn (14 ngày)',
      'Còn thời gian',
      'Đã qua hạn',
      'Không nêu thời hạn',
    ]);
    const [soon] = screen.getAllByRole('table');
    expect(cells(soon!)[1]?.slice(0, 4)).toEqual([
      'trước ngày 10/1tức 10/1/2026năm tính theo ngày đăng của trang',
      'Hoàn thiện dự toán',
      'Sở Tài chính',
      'UBND tỉnh',
    ]);
  });
  it('or by whom they are given to', async () => {
    await show('tasks');
    fireEvent.click(screen.getByRole('radio', { name: 'Nơi nhận' }));
    expect(screen.getAllByRole('heading', { level: 3 }).map(wordsIn)).toEqual([
      'UBND tỉnh · Kon Tum',
      'Sở Tài chính · Quảng Ngãi',
      'các đơn vị · Quảng Ngãi',
      'Sở Nội vụ · Quảng Ngãi',
    ]);
    expect(screen.getByText('Đã qua hạn')).toBeTruthy();
  });
});

describe('any comparison', () => {
  const pages = async function* () {
    for (let id = 0; id < 45; id += 1)
      yield savedPage(id, { people: [{ words: `Nguyễn Văn ${String.fromCharCode(65 + (id % 26))}${id}` }] });
  };
  it('turns over many entries', async () => {
    await show('people', { saved: pages });
    const next = () => fireEvent.click(screen.getByRole('button', { name: 'Sau' }));
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(20);
    next();
    next();
    expect(screen.getByText('Trang 3 trong 3')).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(5);
    next();
    expect(screen.getByText('Trang 3 trong 3')).toBeTruthy();
  });

  it.each<CompareView>(['indicators', 'people', 'documents', 'tasks'])(
    '%s: says when there is nothing yet',
    async (view) => {
      const { container } = await show(view, { saved: async function* () {} });
      expect(screen.getByText('Hãy lưu vài trang vào thư viện, rồi mở lại phần này.')).toBeTruthy();
      await expectAccessible(container);
    },
  );

  it('says why pages can’t be read, and tries again', async () => {
    let broken = true;
    const saved = async function* () {
      if (broken) throw new Error('kho đang đóng');
      yield* sampleSaved();
    };
    await show('people', { saved });
    expect(wordsIn(screen.getByRole('alert'))).toContain('Chưa đọc được các trang đã lưu: kho đang đóng');
    broken = false;
    fireEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
    expect(await screen.findByRole('button', { name: /Lò Văn Thịnh/ })).toBeTruthy();
  });

  describe.each(['vi', 'en'] as const)('in %s', (language) => {
    it.each<CompareView>(['indicators', 'people', 'documents', 'tasks'])(
      '%s: no rule of accessibility is broken, closed and open',
      async (view) => {
        const { container } = await show(view, { language });
        await expectAccessible(container);
        for (let round = 0; round < 2; round += 1)
          for (const button of container.querySelectorAll<HTMLElement>('[aria-expanded=false]'))
            fireEvent.click(button);
        await expectAccessible(container);
      },
    );
  });
});
