import { cleanLine } from '../text/clean.ts';

/** A row of a data table as a grid: a cell that spans rows is repeated as text, one that spans columns leaves blanks. */
export type TableRow = { element: Element; cells: (Element | string)[]; headers: string[] };

/** Longer than this, a cell holds a part of the page, not a datum. */
const LONGEST_CELL = 1500;

/** The rows of a table that holds data; null for one that only lays out the page. */
export function rowsOf(table: Element): TableRow[] | null {
  if (table.querySelector('table,form,h1,iframe,object')) return null;
  const lines = Array.from(table.querySelectorAll('tr')).map((row) => ({ row, cells: cellsOf(row) }));
  const wide = lines.filter(({ cells }) => cells.filter((cell) => textOf(cell)).length > 1).length;
  const marked = table.querySelector('th,caption,thead') || Number(table.getAttribute('border')) > 0;
  if (wide < (marked ? 1 : 3) || wide * 2 < lines.length) return null;
  if (lines.some(({ cells }) => cells.some((cell) => textOf(cell).length > LONGEST_CELL))) return null;
  return gridOf(lines);
}

const cellsOf = (row: Element): Element[] => Array.from(row.children).filter((cell) => /^t[dh]$/.test(cell.localName));
const textOf = (cell: Element | string): string =>
  typeof cell === 'string' ? cell : cleanLine(cell.textContent ?? '');
const spanOf = (cell: Element, name: string): number => Math.min(Math.max(Number(cell.getAttribute(name)) || 1, 1), 50);

function gridOf(lines: { row: Element; cells: Element[] }[]): TableRow[] {
  const hanging: ({ left: number; text: string } | undefined)[] = [];
  const grid: TableRow[] = lines.map(({ row, cells }) => {
    const out: (Element | string)[] = [];
    const hang = (): void => {
      for (let above = hanging[out.length]; above && above.left > 0; above = hanging[out.length]) {
        above.left -= 1;
        out.push(above.text);
      }
    };
    for (const cell of cells) {
      hang();
      for (let i = 0; i < spanOf(cell, 'colspan'); i += 1) {
        hanging[out.length] = { left: spanOf(cell, 'rowspan') - 1, text: i ? '' : textOf(cell) };
        out.push(i ? '' : cell);
      }
    }
    hang();
    return { element: row, cells: out, headers: out.map(() => '') };
  });
  const heads = headsOf(grid);
  const names = headerNames(grid.slice(0, heads));
  for (const row of grid.slice(heads)) row.headers = row.cells.map((_, i) => names[i] ?? '');
  return grid;
}

/** How many rows at the top name the columns. */
function headsOf(grid: TableRow[]): number {
  let heads = 0;
  while (heads < Math.min(3, grid.length - 1) && isHead(grid[heads] as TableRow)) heads += 1;
  const [first, ...rest] = grid as [TableRow, ...TableRow[]];
  if (heads > 0 || grid.length < 3 || first.cells.length < 2 || !first.cells.every(textOf)) return heads;
  const lastOf = rest.map((row) => textOf(row.cells[row.cells.length - 1] ?? ''));
  const numbered =
    !/^\d/.test(textOf(first.cells[0] ?? '')) &&
    rest.every((row) => /^(?:[\dIVX]+[.)]?)?$/.test(textOf(row.cells[0] ?? '')));
  const measured =
    !/\d/.test(textOf(first.cells[first.cells.length - 1] ?? '')) && lastOf.every((text) => !text || /\d/.test(text));
  return numbered || (first.cells.length > 2 && measured) ? 1 : 0;
}

const isHead = ({ cells }: TableRow): boolean => {
  const filled = cells.filter((cell): cell is Element => typeof cell !== 'string' && textOf(cell) !== '');
  return (
    filled.length > 0 &&
    filled.every(
      (cell) => cell.localName === 'th' || cell.closest('thead') || inkOfBold(cell) >= inkOf(cell.textContent),
    )
  );
};
const inkOf = (text: string | null): number => (text ?? '').replace(/\s+/g, '').length;
const inkOfBold = (cell: Element): number => {
  const outer = Array.from(cell.querySelectorAll('b,strong')).filter(
    (bold) => !bold.parentElement?.closest('b,strong'),
  );
  return outer.reduce((sum, bold) => sum + inkOf(bold.textContent), 0);
};

/** Under a header that spans columns each has a name of its own: "Năm 2026" over "Kế hoạch" is "Năm 2026 Kế hoạch". */
function headerNames(heads: TableRow[]): string[] {
  const names: string[] = [];
  for (const { cells } of heads) {
    let spanning = '';
    for (const [i, cell] of cells.entries()) {
      const own = textOf(cell);
      if (own) spanning = own;
      const text = typeof cell === 'string' && !own && cells.length > i ? spanning : own;
      if (text && names[i] !== text) names[i] = names[i] ? `${names[i]} ${text}` : text;
    }
  }
  return names;
}
