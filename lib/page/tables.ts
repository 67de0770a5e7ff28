import { cleanLine } from '../text/clean.ts';

/** A row of a data table as a grid: for each column the cell that covers it, be it from the left or from above. */
export type TableRow = {
  element: Element;
  cells: Element[];
  /** Each of its cells is marked as the head of a column. */
  head: boolean;
};

/** Longer than this, a cell holds a part of the page, not a datum. */
const LONGEST_CELL = 1500;
/** What stands for a table's parts where a portal builds it of other elements. */
const ROWS = 'tr,[role=row]';
const CELLS = 'td,th,[role$=cell],[role$=header]';
const MARKED = 'th,thead,[role$=header]';

type Cell = { element: Element; text: string };
type Line = { row: Element; cells: Cell[] };

/** Is an element a table, by its role or by its tag? */
export function isTable(element: Element): boolean {
  const role = element.getAttribute('role');
  return role ? /^(?:table|.*grid)$/.test(role) : element.localName === 'table';
}

/** The rows of a table that holds data; null for one that only lays out the page, and for what is no table. */
export function rowsOf(table: Element): TableRow[] | null {
  if (!isTable(table)) return null;
  if (table.querySelector('table,[role=table],form,h1,iframe,object')) return null;
  const lines = Array.from(table.querySelectorAll(ROWS), (row): Line => ({ row, cells: cellsOf(row) }));
  const wide = lines.filter(({ cells }) => cells.filter(({ text }) => text).length > 1).length;
  const marked = table.querySelector(`${MARKED},caption`) || Number(table.getAttribute('border')) > 0;
  if (wide < (marked ? 1 : 3) || wide * 2 < lines.length) return null;
  if (lines.some(({ cells }) => cells.some(({ text }) => text.length > LONGEST_CELL))) return null;
  return gridOf(lines);
}

const cellsOf = (row: Element): Cell[] =>
  Array.from(row.querySelectorAll(CELLS), (element) => ({ element, text: cleanLine(element.textContent ?? '') }));
const spanOf = ({ element }: Cell, name: string, most: number): number =>
  Math.min(Math.max(Number(element.getAttribute(name)) || 1, 1), most);

function gridOf(lines: Line[]): TableRow[] {
  const hanging: ({ left: number; element: Element } | undefined)[] = [];
  return lines.map(({ row, cells }) => {
    const out: Element[] = [];
    const hang = (): void => {
      for (let above = hanging[out.length]; above && above.left > 0; above = hanging[out.length]) {
        above.left -= 1;
        out.push(above.element);
      }
    };
    for (const cell of cells) {
      hang();
      const left = spanOf(cell, 'rowspan', 1000) - 1;
      for (let i = spanOf(cell, 'colspan', 50); i > 0; i -= 1) {
        hanging[out.length] = { left, element: cell.element };
        out.push(cell.element);
      }
    }
    hang();
    return { element: row, cells: out, head: cells.every((cell) => !cell.text || isHead(cell)) };
  });
}

const isHead = ({ element }: Cell): boolean =>
  Boolean(element.closest(MARKED)) || inkOfBold(element) >= inkOf(element.textContent);
const inkOf = (text: string | null): number => (text ?? '').replace(/\s+/g, '').length;
const inkOfBold = (cell: Element): number => {
  const outer = Array.from(cell.querySelectorAll('b,strong')).filter(
    (bold) => !bold.parentElement?.closest('b,strong'),
  );
  return outer.reduce((sum, bold) => sum + inkOf(bold.textContent), 0);
};
