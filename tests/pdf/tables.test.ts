import { describe, expect, it } from 'vitest';
import type { Run } from '../../lib/pdf/types.ts';
import { articleOf, lines, run } from './support.ts';

/** Cells at the left edges of their columns. */
const row = (y: number, cells: readonly string[], rest: Partial<Run> = {}): Run[] =>
  cells.flatMap((cell, i) => (cell ? [run(cell, [60, 90, 290, 370, 450][i] as number, y, rest)] : []));
const cellsOf = (...runs: Run[][]): (string[] | undefined)[] =>
  articleOf(runs.flat())
    .blocks.filter(({ kind }) => kind === 'row')
    .map(({ cells }) => cells);

const HEAD = row(100, ['TT', 'Chỉ tiêu', 'Đơn vị', 'Năm 2024', 'Năm 2025'], { bold: true });

describe('a table', () => {
  it('has blanks where a row has no cell', () => {
    const found = cellsOf(
      HEAD,
      row(120, ['1', 'Thu ngân sách', 'tỷ đồng', '4.020', '']),
      row(140, ['2', 'Rừng', 'ha', '5', '6']),
    );
    expect(found).toEqual([
      ['TT', 'Chỉ tiêu', 'Đơn vị', 'Năm 2024', 'Năm 2025'],
      ['1', 'Thu ngân sách', 'tỷ đồng', '4.020', ''],
      ['2', 'Rừng', 'ha', '5', '6'],
    ]);
  });

  it('has a name over two columns before the name of each', () => {
    const head = [
      ...row(112, ['TT', 'Chỉ tiêu', 'Đơn vị'], { bold: true }),
      run('Kết quả năm 2024', 380, 100, { bold: true }),
      ...row(118, ['', '', '', 'Kế hoạch', 'Thực hiện'], { bold: true }),
    ];
    const article = articleOf([
      ...head,
      ...row(140, ['1', 'Rừng', 'ha', '5', '6']),
      ...row(160, ['2', 'Lúa', 'tấn', '7', '8']),
    ]);
    expect(article.blocks.at(-1)?.headers?.slice(3)).toEqual([
      'Kết quả năm 2024 Kế hoạch',
      'Kết quả năm 2024 Thực hiện',
    ]);
  });

  it('has a name over names over columns before all of them', () => {
    const bold = { bold: true };
    const head = [
      run('Năm 2024', 346, 80, bold),
      run('Sáu tháng', 273, 100, bold),
      run('Cả năm', 422, 100, bold),
      ...[250, 320, 390, 460].flatMap((x, i) => [run(i % 2 ? 'Đạt' : 'Giao', x, 120, bold)]),
      run('Chỉ tiêu', 90, 100, bold),
    ];
    const cells = (y: number) => [run('Rừng', 90, y), ...[250, 320, 390, 460].map((x) => run('1.800', x, y))];
    const article = articleOf([...head, ...cells(150), ...cells(170), ...cells(190)]);
    expect(article.blocks.at(-1)?.headers).toEqual([
      'Chỉ tiêu',
      'Năm 2024 Sáu tháng Giao',
      'Năm 2024 Sáu tháng Đạt',
      'Năm 2024 Cả năm Giao',
      'Năm 2024 Cả năm Đạt',
    ]);
  });

  it('has the words of its cells alone, without its caption', () => {
    const caption = run('PHÂN CÔNG NHIỆM VỤ', 225, 80, { bold: true });
    const article = articleOf([
      caption,
      ...HEAD,
      ...row(120, ['1', 'Rừng', 'ha', '5', '6']),
      ...row(140, ['2', 'Lúa', 'ha', '7', '8']),
    ]);
    expect(article.blocks[0]).toMatchObject({ kind: 'heading', text: 'PHÂN CÔNG NHIỆM VỤ' });
    expect(article.blocks[1]?.cells?.[1]).toBe('Chỉ tiêu');
  });

  it.each([
    ['centred', [132, 124, 140]],
    ['at the top', [124, 124, 140]],
  ])(
    'has cells of several lines whole without gaps between its rows, figures %s',
    (_, [figure = 0, first = 0, second = 0]) => {
      const found = cellsOf(
        HEAD,
        row(figure, ['1', '', 'ha', '5', '6']),
        [run('Diện tích rừng trồng mới', 90, first), run('trên địa bàn tỉnh', 90, second)],
        row(156, ['2', 'Thu ngân sách', 'tỷ đồng', '7', '8']),
        row(172, ['3', 'Số xã', 'xã', '9', '10']),
      );
      expect(found.slice(1).map((cells) => cells?.[1])).toEqual([
        'Diện tích rừng trồng mới trên địa bàn tỉnh',
        'Thu ngân sách',
        'Số xã',
      ]);
    },
  );

  it('of words is no columns of running text: beside its longer cells there is room', () => {
    const cells = (y: number, task: string[], who: string): Run[] => [...lines(task, 60, y), run(who, 360, y)];
    const task = ['Xây dựng kế hoạch phòng cháy, chữa cháy', 'rừng mùa khô năm 2025 của tỉnh'];
    const found = cellsOf(
      [run('Nhiệm vụ được giao', 60, 80, { bold: true }), run('Cơ quan chủ trì thực hiện', 360, 80, { bold: true })],
      ...[110, 160, 210, 260, 310].map((y) => cells(y, task, 'Sở Nông nghiệp và Môi trường')),
    );
    expect(found).toHaveLength(6);
    expect(found[1]).toEqual([task.join(' '), 'Sở Nông nghiệp và Môi trường']);
  });

  it('leaves out the row that numbers its columns', () => {
    const found = cellsOf(
      HEAD,
      row(120, ['1', '2', '3', '4', '5']),
      row(140, ['1', 'Rừng', 'ha', '5', '6']),
      row(160, ['2', 'Lúa', 'ha', '7', '8']),
    );
    expect(found).toHaveLength(3);
  });

  it('ends where running text begins', () => {
    const text = lines(['Ghi chú: số liệu ước tính đến hết tháng 12 năm 2024 của Cục Thống kê tỉnh.'], 50, 190);
    const article = articleOf([
      ...HEAD,
      ...row(120, ['1', 'Rừng', 'ha', '5', '6']),
      ...row(140, ['2', 'Lúa', 'ha', '7', '8']),
      ...text,
    ]);
    expect(article.blocks.at(-1)).toMatchObject({ kind: 'paragraph', text: text[0]?.text });
  });

  it('is none where words only stand apart by a tab', () => {
    const { blocks } = articleOf([run('Kính gửi:', 60, 100), run('Các huyện ủy, thành ủy', 160, 100)]);
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([['paragraph', 'Kính gửi: Các huyện ủy, thành ủy']]);
  });
});
