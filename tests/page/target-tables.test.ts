import { describe, expect, it } from 'vitest';
import { articleText } from '../../lib/article.ts';
import { digestOf } from '../../lib/digest/digest-of.ts';
import * as engine from '../../lib/session/engine.ts';
import { unsupported } from '../evidence/check.ts';
import { TARGETS } from '../evidence/targets.ts';
import { article, PROSE } from './support.ts';

const TITLE = 'Các chỉ tiêu phát triển kinh tế - xã hội';

/** The items of a page's tables, "indicator = value unit, period, status", with the words that tell period and unit. */
function targetsOf(table: string, title = TITLE) {
  const page = article(`<h1>${title}</h1><p>${PROSE}</p><p>Ngày 15/12/2025, tỉnh giao như sau.</p>${table}`, {
    head: `<title>${title}</title><meta property="article:published_time" content="2025-12-15">`,
  });
  const text = articleText(page);
  const digest = digestOf(page, engine);
  const facts = Object.values(TARGETS).flatMap((check) =>
    unsupported({ name: '', article: page, text, digest }, check),
  );
  expect(facts).toEqual([]);
  return digest.targets
    .filter(({ rule }) => rule === 'table-row')
    .map((one) => ({
      said: `${one.indicator} = ${one.value}${one.value_to ? `-${one.value_to}` : ''} ${[one.unit, one.per].filter(Boolean).join('/')}, ${one.period}, ${one.status}`,
      scope: one.scope,
      from: Object.fromEntries(Object.entries(one.implied).map(([name, at]) => [name, text.slice(...at)])),
    }));
}
const saidIn = (table: string, title?: string): string[] => targetsOf(table, title).map(({ said }) => said);

const row = (cells: string[], tag = 'td'): string =>
  `<tr>${cells.map((cell) => (cell.startsWith('<t') ? cell : `<${tag}>${cell}</${tag}>`)).join('')}</tr>`;
const table = (...rows: string[]): string => `<table border="1">${rows.join('')}</table>`;
const HEAD = row(['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch 2026'], 'th');

describe('heads of more than one row', () => {
  it('two rows, in plain cells', () => {
    const html = table(
      '<tr><td rowspan="2">STT</td><td rowspan="2">Chỉ tiêu</td><td rowspan="2">ĐVT</td><td colspan="2">Năm 2025</td><td rowspan="2">Kế hoạch năm 2026</td></tr>',
      row(['Kế hoạch', 'Ước thực hiện']),
      row(['1', 'Tăng trưởng GRDP', '%', '8,0', '8,2', '8,5 - 9']),
    );
    expect(saidIn(html)).toEqual([
      'Tăng trưởng GRDP = 8 %, 2025, target',
      'Tăng trưởng GRDP = 8.2 %, 2025, estimate',
      'Tăng trưởng GRDP = 8.5-9 %, 2026, target',
    ]);
  });

  it('keeps a plan and a result that are equal apart', () => {
    const html = table(
      row(['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch 2025', 'Ước thực hiện 2025'], 'th'),
      row(['1', 'Xã đạt chuẩn nông thôn mới', 'xã', '15', '15']),
    );
    expect(saidIn(html)).toEqual([
      'Xã đạt chuẩn nông thôn mới = 15 xã, 2025, target',
      'Xã đạt chuẩn nông thôn mới = 15 xã, 2025, estimate',
    ]);
  });

  it('three rows, of which the inner one names the period', () => {
    const html = table(
      '<thead><tr><th rowspan="3">TT</th><th rowspan="3">Chỉ tiêu</th><th rowspan="3">Đơn vị tính</th><th colspan="4">Giai đoạn 2021 - 2025</th></tr>',
      '<tr><th colspan="2">Năm 2024</th><th colspan="2">Năm 2025</th></tr>',
      `${row(['Kế hoạch', 'Thực hiện', 'Kế hoạch', 'Thực hiện'], 'th')}</thead>`,
      row(['1', 'Xã đạt chuẩn nông thôn mới', 'xã', '10', '12', '15', '14']),
    );
    expect(targetsOf(html).map(({ said, from }) => [said, from.period])).toEqual([
      ['Xã đạt chuẩn nông thôn mới = 10 xã, 2024, target', 'Năm 2024'],
      ['Xã đạt chuẩn nông thôn mới = 12 xã, 2024, result', 'Năm 2024'],
      ['Xã đạt chuẩn nông thôn mới = 15 xã, 2025, target', 'Năm 2025'],
      ['Xã đạt chuẩn nông thôn mới = 14 xã, 2025, result', 'Năm 2025'],
    ]);
  });

  it('words parted by a line break stay words', () => {
    const html = table(
      row(['TT', 'Chỉ tiêu', 'Đơn vị<br>tính', 'Thực hiện<br>năm 2024'], 'th'),
      row(['1', 'GRDP', '%', '8']),
    );
    expect(saidIn(html)).toEqual(['GRDP = 8 %, 2024, result']);
  });

  it('a title in the table names no column, and its year holds for the columns that name none', () => {
    const html = table(
      '<tr><td colspan="4"><b>BIỂU 01: CHỈ TIÊU NĂM 2026</b></td></tr>',
      row(['<b>TT</b>', '<b>Chỉ tiêu</b>', '<b>ĐVT</b>', '<b>Kế hoạch</b>']),
      row(['1', 'GRDP', '%', '8']),
    );
    expect(targetsOf(html)).toMatchObject([{ said: 'GRDP = 8 %, 2026, target', from: { period: 'NĂM 2026' } }]);
  });

  it('a row that numbers the columns, and a head that is repeated within, are no rows of figures', () => {
    const html = table(
      HEAD,
      row(['(1)', '(2)', '(3)', '(4)']),
      row(['1', 'Độ che phủ rừng', '%', '65,5']),
      HEAD,
      row(['2', 'Giường bệnh', 'giường bệnh', '420']),
    );
    expect(saidIn(html)).toEqual([
      'Độ che phủ rừng = 65.5 %, 2026, target',
      'Giường bệnh = 420 giường bệnh, 2026, target',
    ]);
  });
});

describe('rows', () => {
  it('groups, parts, totals and notes', () => {
    const html = table(
      row(['<b>TT</b>', '<b>Chỉ tiêu</b>', '<b>ĐVT</b>', '<b>Năm 2026</b>']),
      row(['<b>I</b>', '<b>KINH TẾ</b>', '', '']),
      row(['1', 'Tổng thu ngân sách', 'tỷ đồng', '955']),
      row(['', '- Trong đó: Thu nội địa', 'tỷ đồng', '800']),
      row(['', '- Thu xuất nhập khẩu', 'nt', '155']),
      '<tr><td colspan="4"><b>II. XÃ HỘI</b></td></tr>',
      row(['1', 'Tỷ lệ hộ nghèo (*)', '%', '2,5 (*)']),
      row(['2', 'Lao động được tạo việc làm', '', '-']),
      row(['3', 'Người có bảo hiểm y tế', 'người', '…']),
      row(['', '<b>TỔNG CỘNG</b>', '<b>tỷ đồng</b>', '<b>1.910</b>']),
      '<tr><td colspan="4"><i>(*) Theo chuẩn nghèo đa chiều.</i></td></tr>',
    );
    expect(saidIn(html)).toEqual([
      'Tổng thu ngân sách = 955 tỷ đồng, 2026, target',
      'Thu nội địa = 800 tỷ đồng, 2026, target',
      'Thu xuất nhập khẩu = 155 tỷ đồng, 2026, target',
      'Tỷ lệ hộ nghèo = 2.5 %, 2026, target',
      'TỔNG CỘNG = 1910 tỷ đồng, 2026, target',
    ]);
  });

  it('a total in bold right below the head is no head', () => {
    const html = table(
      row(['<b>Nội dung</b>', '<b>ĐVT</b>', '<b>Năm 2026</b>']),
      row(['<b>Tổng vốn đầu tư</b>', '<b>tỷ đồng</b>', '<b>955</b>']),
      row(['Vốn nhà nước', 'tỷ đồng', '300']),
    );
    expect(saidIn(html)).toEqual([
      'Tổng vốn đầu tư = 955 tỷ đồng, 2026, target',
      'Vốn nhà nước = 300 tỷ đồng, 2026, target',
    ]);
  });

  it('lines of plan and result under one indicator', () => {
    const html = table(
      row(['Chỉ tiêu', 'ĐVT', '', 'Năm 2023', 'Năm 2024'], 'th'),
      '<tr><td rowspan="2">Sản lượng lúa</td><td rowspan="2">tấn</td><td>Kế hoạch</td><td>12.000</td><td>12.500</td></tr>',
      row(['Thực hiện', '12.100', '12.700']),
    );
    expect(saidIn(html)).toEqual([
      'Sản lượng lúa = 12000 tấn, 2023, target',
      'Sản lượng lúa = 12500 tấn, 2024, target',
      'Sản lượng lúa = 12100 tấn, 2023, result',
      'Sản lượng lúa = 12700 tấn, 2024, result',
    ]);
  });

  it('plan and result in short', () => {
    const html = table(
      row(['Chỉ tiêu', 'ĐVT', 'KH 2024', 'TH 2024', 'TH/KH (%)'], 'th'),
      row(['Xã đạt chuẩn', 'xã', '12', '10', '83']),
    );
    expect(saidIn(html)).toEqual(['Xã đạt chuẩn = 12 xã, 2024, target', 'Xã đạt chuẩn = 10 xã, 2024, result']);
  });

  it('lines of years under one indicator', () => {
    const html = table(
      row(['Chỉ tiêu', 'ĐVT', 'Năm', 'Kế hoạch', 'Thực hiện'], 'th'),
      '<tr><td rowspan="2">Sản lượng lúa</td><td rowspan="2">tấn</td><td>2023</td><td>12.000</td><td>12.500</td></tr>',
      row(['2024', '12.100', '12.700']),
    );
    expect(saidIn(html)).toEqual([
      'Sản lượng lúa = 12000 tấn, 2023, target',
      'Sản lượng lúa = 12500 tấn, 2023, result',
      'Sản lượng lúa = 12100 tấn, 2024, target',
      'Sản lượng lúa = 12700 tấn, 2024, result',
    ]);
  });

  it('heads of rows', () => {
    const html = table(
      row(['Chỉ tiêu', 'Năm 2024', 'Năm 2030'], 'th'),
      '<tr><th scope="row">Tỷ lệ đô thị hóa (%)</th><td>35</td><td>trên 45</td></tr>',
      '<tr><th scope="row">Thu nhập (triệu đồng/người/năm)</th><td>65,2</td><td>≥ 95</td></tr>',
    );
    expect(saidIn(html)).toEqual([
      'Tỷ lệ đô thị hóa = 35 %, 2024, result',
      'Tỷ lệ đô thị hóa = 45 %, 2030, target',
      'Thu nhập = 65.2 triệu đồng/người, 2024, result',
      'Thu nhập = 95 triệu đồng/người, 2030, target',
    ]);
  });

  it('names of a column that no word marks, beside numbers in Roman figures', () => {
    const html = table(
      row(['STT', 'Khoản thu', 'Năm 2024 (tỷ đồng)'], 'th'),
      row(['I', 'Thu nội địa', '1.200']),
      row(['II', 'Thu dầu thô', '300,5']),
    );
    expect(saidIn(html)).toEqual([
      'Thu nội địa = 1200 tỷ đồng, 2024, result',
      'Thu dầu thô = 300.5 tỷ đồng, 2024, result',
    ]);
  });

  it('of places: the head says what is measured', () => {
    const html = table(
      row(['STT', 'Xã, phường', 'Tỷ lệ hộ nghèo năm 2024 (%)'], 'th'),
      row(['1', 'Xã Nậm Thử', '5,2']),
      row(['2', 'Phường Vân Sơn', '3,1']),
    );
    expect(targetsOf(html)).toMatchObject([
      {
        said: 'Tỷ lệ hộ nghèo = 5.2 %, 2024, result',
        scope: 'Xã Nậm Thử',
        from: { indicator: 'Tỷ lệ hộ nghèo năm 2024 (%)' },
      },
      { said: 'Tỷ lệ hộ nghèo = 3.1 %, 2024, result', scope: 'Phường Vân Sơn' },
    ]);
  });

  it('columns that compare the others are none of values', () => {
    const html = table(
      row(
        ['Chỉ tiêu', 'ĐVT', 'Thực hiện 2024', '% so KH', 'Tỷ lệ hoàn thành (%)', '2024/2023 (%)', 'Tăng, giảm'],
        'th',
      ),
      row(['Thu ngân sách', 'tỷ đồng', '955', '101', '101', '108', '70']),
    );
    expect(saidIn(html)).toEqual(['Thu ngân sách = 955 tỷ đồng, 2024, result']);
  });
});

describe('what stands above a table', () => {
  const rows = [row(['STT', 'Nội dung', 'Dự toán năm 2026'], 'th'), row(['1', 'Thu nội địa', '12.500'])];

  it.each([
    ['a line', `<p style="text-align:right"><i>Đơn vị: triệu đồng</i></p>${table(...rows)}`, 'triệu đồng'],
    ['a line in brackets', `<p>(ĐVT: Triệu đồng)</p>${table(...rows)}`, 'Triệu đồng'],
    ['a row of the table', table('<tr><td colspan="3">Đơn vị tính: triệu đồng</td></tr>', ...rows), 'triệu đồng'],
    ['the caption', table('<caption>Bảng 2. Dự toán (triệu đồng)</caption>', ...rows), 'triệu đồng'],
  ])('is the unit of its figures: %s', (_, html, unit) => {
    expect(targetsOf(html)).toEqual([
      {
        said: `Thu nội địa = 12500 triệu đồng, 2026, target`,
        scope: null,
        from: { period: 'Dự toán năm 2026', unit: expect.stringContaining(unit) },
      },
    ]);
  });

  it('gives no unit where it names two, and none that is no unit', () => {
    expect(saidIn(`<p>Đơn vị: triệu đồng, %</p>${table(...rows)}`)).toEqual([]);
    expect(saidIn(`<p>Đơn vị: Phòng Kế hoạch</p>${table(...rows)}`)).toEqual([]);
  });

  it('is the period of columns that name none; a plan is for the whole year', () => {
    const html = `<p><b>Bảng 1. Kết quả 6 tháng đầu năm 2025</b></p>${table(
      row(['Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện', 'Cùng kỳ năm trước'], 'th'),
      row(['Thu ngân sách', 'tỷ đồng', '955', '500', '420']),
    )}`;
    expect(saidIn(html).slice(0, 2)).toEqual([
      'Thu ngân sách = 955 tỷ đồng, 2025, target',
      'Thu ngân sách = 500 tỷ đồng, 2025-H1, result',
    ]);
    expect(saidIn(html)[2]).not.toContain('2025');
  });
});

describe('tables in parts', () => {
  it('whose head stands in a table of its own', () => {
    const html = `<div>${table(`<thead>${HEAD}</thead>`)}</div><div><table>${row(['1', 'Độ che phủ rừng', '%', '65,5'])}${row(['2', 'Giường bệnh', 'giường bệnh', '420'])}${row(['3', 'Máy cày', 'chiếc', '150'])}</table></div>`;
    expect(saidIn(html)).toEqual([
      'Độ che phủ rừng = 65.5 %, 2026, target',
      'Giường bệnh = 420 giường bệnh, 2026, target',
      'Máy cày = 150 chiếc, 2026, target',
    ]);
  });

  it.each([
    ['with its head again', HEAD],
    ['without it', ''],
  ])('that go on below, %s', (_, head) => {
    const html = `${table(HEAD, row(['1', 'Độ che phủ rừng', '%', '65,5']))}<p>Trang 2</p>${table(head, row(['2', 'Giường bệnh', 'giường bệnh', '420']))}`;
    expect(saidIn(html)).toEqual([
      'Độ che phủ rừng = 65.5 %, 2026, target',
      'Giường bệnh = 420 giường bệnh, 2026, target',
    ]);
  });

  it('in a table of layout', () => {
    expect(saidIn(`<table><tr><td>${table(HEAD, row(['1', 'Hộ nghèo', '%', '1,8']))}</td></tr></table>`)).toEqual([
      'Hộ nghèo = 1.8 %, 2026, target',
    ]);
  });

  it('of other elements, by their roles', () => {
    const line = (role: string, ...cells: string[]): string =>
      `<div role="row">${cells.map((cell) => `<span role="${role}">${cell}</span>`).join('')}</div>`;
    const html = `<div role="table">${line('columnheader', 'Chỉ tiêu', 'ĐVT', 'Mục tiêu 2026')}${line('cell', 'Tỷ lệ hộ nghèo', '%', '1,8')}</div>`;
    expect(saidIn(html)).toEqual(['Tỷ lệ hộ nghèo = 1.8 %, 2026, target']);
  });
});

describe('small tables', () => {
  it('of names and figures', () => {
    const html = `<table>${row(['Tỷ lệ hộ nghèo', '2,5%'])}${row(['Tăng trưởng GRDP', '8%'])}${row(['Thu ngân sách', '1.200 tỷ đồng'])}</table>`;
    expect(saidIn(html)).toEqual([
      'Tỷ lệ hộ nghèo = 2.5 %, null, result',
      'Tăng trưởng GRDP = 8 %, null, result',
      'Thu ngân sách = 1200 tỷ đồng, null, result',
    ]);
  });
});
