import { describe, expect, it } from 'vitest';
import { walkOf } from './support.ts';

const rowsOf = (html: string) => walkOf(html).pieces.map(({ kind, text, headers }) => ({ kind, text, headers }));
const table = (rows: string[][], attributes = '', cell = 'td'): string =>
  `<table ${attributes}>${rows.map((row) => `<tr>${row.map((text) => `<${cell}>${text}</${cell}>`).join('')}</tr>`).join('')}</table>`;

describe('tables of data', () => {
  it('give a line for each row, with the names of its columns', () => {
    expect(
      rowsOf(
        table([
          ['STT', 'Chỉ tiêu', '2026'],
          ['1', 'Hộ nghèo', '2,5%'],
          ['2', 'Tăng trưởng', '8%'],
        ]),
      ),
    ).toEqual([
      { kind: 'row', text: 'STT | Chỉ tiêu | 2026', headers: ['', '', ''] },
      { kind: 'row', text: '1 | Hộ nghèo | 2,5%', headers: ['STT', 'Chỉ tiêu', '2026'] },
      { kind: 'row', text: '2 | Tăng trưởng | 8%', headers: ['STT', 'Chỉ tiêu', '2026'] },
    ]);
  });

  it('of pairs have no names of columns', () => {
    const [first] = rowsOf(
      table([
        ['Số ký hiệu', '15/KH-UBND'],
        ['Ngày ban hành', '15/03/2026'],
        ['Người ký', 'Nông Văn Thử'],
      ]),
    );
    expect(first).toEqual({ kind: 'row', text: 'Số ký hiệu | 15/KH-UBND', headers: ['', ''] });
  });

  it('join the names over spanning columns', () => {
    const html = `<table border="1"><tr><th rowspan="2">Chỉ tiêu</th><th colspan="2">Năm 2026</th></tr><tr><th>Kế hoạch</th><th>Ước</th></tr><tr><td>Thu ngân sách</td><td>955</td><td>1.020</td></tr></table>`;
    expect(rowsOf(html).pop()).toEqual({
      kind: 'row',
      text: 'Thu ngân sách | 955 | 1.020',
      headers: ['Chỉ tiêu', 'Năm 2026 Kế hoạch', 'Năm 2026 Ước'],
    });
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
