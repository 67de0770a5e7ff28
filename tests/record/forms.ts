/**
 * One document's record in the forms that portals give it. The words are the same in all: what is read must be, too.
 */
export const RECORD = [
  ['Số ký hiệu', '12/QĐ-UBND'],
  ['Ngày ban hành', '15/03/2026'],
  ['Ngày hiệu lực', '01/04/2026'],
  ['Trích yếu', 'Về việc ban hành Quy chế quản lý chợ trên địa bàn tỉnh Vân Sơn'],
  ['Loại văn bản', 'Quyết định'],
  ['Cơ quan ban hành', 'UBND tỉnh Vân Sơn'],
  ['Người ký', 'Nông Văn Thử'],
  ['Chức vụ', 'Phó Chủ tịch'],
  ['Lĩnh vực', 'Thương mại'],
  ['Tình trạng', 'Còn hiệu lực'],
] as const;

type Pair = readonly [label: string, value: string];
const each = (pairs: readonly Pair[], draw: (label: string, value: string) => string): string =>
  pairs.map(([label, value]) => draw(label, value)).join('');
/** Two pairs beside each other. */
const twos = (draw: (cells: readonly string[]) => string): string =>
  Array.from({ length: RECORD.length / 2 }, (_, i) => draw([...RECORD[2 * i]!, ...RECORD[2 * i + 1]!])).join('');
const cells = (row: readonly string[]): string => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const renamed = (names: Record<string, string>): Pair[] =>
  RECORD.map(([label, value]) => [names[label] ?? label, value] as const);

export const FORMS: Readonly<Record<string, string>> = {
  'a table of two columns': `<table>${each(RECORD, (label, value) => cells([label, value]))}</table>`,
  'a table whose labels are heads of rows': `<table class="table"><tbody>${each(RECORD, (label, value) => `<tr><th scope="row">${label}</th><td>${value}</td></tr>`)}</tbody></table>`,
  'a table with bold labels and colons': `<table border="1">${each(RECORD, (label, value) => cells([`<b>${label}:</b>`, value]))}</table>`,
  'a table of four columns, two pairs a row': `<table>${twos(cells)}</table>`,
  'a table of six columns with colons of their own': `<table border="1">${twos(([a = '', b = '', c = '', d = '']) => cells([a, ':', b, c, ':', d]))}</table>`,
  'a table with label and value in one cell': `<table border="1">${twos(([a, b, c, d]) => cells([`<b>${a}:</b> ${b}`, `<b>${c}:</b> ${d}`]))}</table>`,
  'a list of terms': `<dl>${each(RECORD, (label, value) => `<dt>${label}</dt><dd>${value}</dd>`)}</dl>`,
  'a list of terms in groups': `<dl>${each(RECORD, (label, value) => `<div><dt>${label}:</dt><dd>${value}</dd></div>`)}</dl>`,
  'pairs of div': `<div class="detail">${each(RECORD, (label, value) => `<div class="row"><div class="col-3">${label}</div><div class="col-9">${value}</div></div>`)}</div>`,
  'pairs of span in a line': `<div class="detail">${each(RECORD, (label, value) => `<div class="row"><span class="label">${label}</span> <span>${value}</span></div>`)}</div>`,
  'pairs with a value behind a colon': `<div>${each(RECORD, (label, value) => `<div><div>${label}</div><div>: ${value}</div></div>`)}</div>`,
  'lines with colons': `<div>${each(RECORD, (label, value) => `<p><strong>${label}:</strong> ${value}</p>`)}</div>`,
  'lines of a list': `<ul>${each(RECORD, (label, value) => `<li>${label}: ${value}</li>`)}</ul>`,
  'lines parted by breaks': `<p>${each(RECORD, (label, value) => `${label}: ${value}<br>`)}</p>`,
  'labels side by side in a line': `<p>${twos(([a, b, c, d]) => `${a}: ${b} | ${c}: ${d}<br>`)}</p>`,
  'roles of a table': `<div role="table">${each(RECORD, (label, value) => `<div role="row"><div role="rowheader">${label}</div><div role="cell">${value}</div></div>`)}</div>`,
  'other labels': `<table>${each(
    renamed({
      'Số ký hiệu': 'Số/Ký hiệu',
      'Ngày ban hành': 'Ngày ký',
      'Ngày hiệu lực': 'Hiệu lực',
      'Trích yếu': 'Về việc',
      'Loại văn bản': 'Hình thức văn bản',
      'Cơ quan ban hành': 'Đơn vị ban hành',
      'Chức vụ': 'Chức danh',
    }),
    (label, value) => cells([label, value]),
  )}</table>`,
};
