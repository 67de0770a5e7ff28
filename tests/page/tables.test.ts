import { describe, expect, it } from 'vitest';
import { walkOf } from './support.ts';

const rowsOf = (html: string) =>
  walkOf(html).pieces.map(({ kind, text, spread, head }) => ({
    kind,
    text,
    ...(spread ? { spread } : {}),
    ...(head ? { head } : {}),
  }));
const table = (rows: string[][], attributes = '', cell = 'td'): string =>
  `<table ${attributes}>${rows.map((row) => `<tr>${row.map((text) => `<${cell}>${text}</${cell}>`).join('')}</tr>`).join('')}</table>`;

describe('tables of data', () => {
  it('give a line for each row', () => {
    expect(
      rowsOf(
        table([
          ['STT', 'Chỉ tiêu', '2026'],
          ['1', 'Hộ nghèo', '2,5%'],
          ['2', 'Tăng trưởng', '8%'],
        ]),
      ),
    ).toEqual([
      { kind: 'row', text: 'STT | Chỉ tiêu | 2026' },
      { kind: 'row', text: '1 | Hộ nghèo | 2,5%' },
      { kind: 'row', text: '2 | Tăng trưởng | 8%' },
    ]);
  });

  it.each([
    ['th', '<tr><th>A</th><th>B</th></tr>'],
    ['a thead', '<thead><tr><td>A</td><td>B</td></tr></thead>'],
    ['bold cells', '<tr><td><b>A</b></td><td><p><strong>B</strong></p></td></tr>'],
  ])('say which rows the page marks as heads: by %s', (_, head) => {
    expect(rowsOf(`<table border="1">${head}<tr><th scope="row">a</th><td>1</td></tr></table>`)).toEqual([
      { kind: 'row', text: 'A | B', head: true },
      { kind: 'row', text: 'a | 1' },
    ]);
  });

  it('tell apart the rows of tables that follow each other', () => {
    const two = table([['a', 'b']], 'border="1"') + table([['c', 'd']], 'border="1"');
    const [first, second] = walkOf(two).pieces;
    expect(first?.table).not.toBe(second?.table);
  });

  it('say over which columns a cell spans', () => {
    const html = `<table border="1"><tr><th rowspan="2">Chỉ tiêu</th><th colspan="2">Năm<br>2026</th></tr><tr><th>Kế hoạch</th><th>Ước</th></tr><tr><td>Thu ngân sách</td><td>955</td><td>1.020</td></tr></table>`;
    expect(rowsOf(html)).toEqual([
      { kind: 'row', text: 'Chỉ tiêu | Năm 2026', spread: ['Chỉ tiêu', 'Năm 2026', 'Năm 2026'], head: true },
      { kind: 'row', text: 'Chỉ tiêu | Kế hoạch | Ước', head: true },
      { kind: 'row', text: 'Thu ngân sách | 955 | 1.020' },
    ]);
  });

  it('repeat a cell that spans rows, and leave blank what one spans of columns', () => {
    const html = `<table border="1"><tr><td rowspan="2">Xã Nậm Thử</td><td>Hộ nghèo</td><td>5%</td></tr><tr><td>Trường</td><td>12</td></tr><tr><td colspan="2">Cộng</td><td>17</td></tr></table>`;
    expect(rowsOf(html).map(({ text }) => text)).toEqual([
      'Xã Nậm Thử | Hộ nghèo | 5%',
      'Xã Nậm Thử | Trường | 12',
      'Cộng |  | 17',
    ]);
  });

  it('keep their caption, and take a row of one cell for a line', () => {
    const html =
      '<table><caption>Bảng 1</caption><tr><th>A</th><th>B</th></tr><tr><td colspan="2">I. Kinh tế</td></tr><tr><td>GRDP</td><td>8%</td></tr></table>';
    expect(rowsOf(html).map(({ kind, text }) => [kind, text])).toEqual([
      ['caption', 'Bảng 1'],
      ['row', 'A | B'],
      ['paragraph', 'I. Kinh tế'],
      ['row', 'GRDP | 8%'],
    ]);
  });

  it('hold several paragraphs of a cell in one line', () => {
    const html = table([
      ['TT', 'Nhiệm vụ'],
      ['1', '<p>Rà soát.</p><p>Báo cáo.</p>'],
      ['2', 'Kiểm tra'],
    ]);
    expect(rowsOf(html)[1]?.text).toBe('1 | Rà soát. Báo cáo.');
  });
});

describe('tables of other elements', () => {
  const row = (role: string, ...cells: string[]): string =>
    `<div role="row">${cells.map((cell) => `<div role="${role}">${cell}</div>`).join('')}</div>`;

  it.each(['table', 'grid', 'treegrid'])('are read by their roles: %s', (role) => {
    const html = `<div role="${role}"><div role="rowgroup">${row('columnheader', 'Chỉ tiêu', '2026')}</div><div role="rowgroup">${row('gridcell', 'Hộ nghèo', '2,5%')}${row('cell', 'GRDP', '8%')}</div></div>`;
    expect(rowsOf(html)).toEqual([
      { kind: 'row', text: 'Chỉ tiêu | 2026', head: true },
      { kind: 'row', text: 'Hộ nghèo | 2,5%' },
      { kind: 'row', text: 'GRDP | 8%' },
    ]);
  });

  it('are none where a role says that a table only lays out the page', () => {
    const html = `<table role="presentation" border="1"><tr><td>a</td><td>b</td></tr></table>`;
    expect(rowsOf(html).map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
  });
});

describe('large tables', () => {
  it('are read whole: hundreds of rows of sixty columns, under a cell that spans all of them', () => {
    const rows = Array.from({ length: 300 }, (_, i) => Array.from({ length: 60 }, (_, j) => `${i}.${j}`));
    const html = table(rows, 'border="1"').replace('<tr>', '<tr><td rowspan="300">Cả tỉnh</td>');
    const { pieces } = walkOf(html);
    expect(pieces).toHaveLength(300);
    expect(pieces[299]?.cells).toEqual(['Cả tỉnh', ...(rows[299] as string[])]);
  });

  it('bound what a cell may claim to span', () => {
    const html =
      '<table border="1"><tr><td colspan="100000">a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>';
    expect(walkOf(html).pieces[0]?.cells?.length).toBeLessThan(100);
  });
});

describe('tables of layout', () => {
  it.each([
    ['nested ones', `<table><tr><td>${table([['a', 'b']])}</td></tr></table>`],
    ['a block of signatures', table([['Nơi nhận:<br>- Như trên;', 'KT. CHỦ TỊCH<br>Nông Văn Thử']])],
    [
      'one with a form',
      table([
        ['<form>a</form>', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ]),
    ],
    [
      'one with a part of the page in a cell',
      table([
        ['a', 'x'.repeat(1600)],
        ['b', 'c'],
        ['d', 'e'],
      ]),
    ],
  ])('%s are read cell by cell', (_name, html) => {
    expect(rowsOf(html).some(({ kind }) => kind === 'row')).toBe(false);
  });
});
