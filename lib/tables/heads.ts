import type { Span } from '../digest/model.ts';
import { fold } from '../text/fold.ts';
import type { Row, Table } from './split.ts';
import { ANY_YEAR, COLUMN_NUMBER, DATUM, HEAD_CELL, PERIOD_ABOVE, YEAR } from './words.ts';

/** What names a column: the words of its heads, from the outer to the inner, and where each of them stands. */
export type Column = { name: string; at: Span[] };
export type Heads = { columns: Column[]; rows: Row[] };

const MOST = 4;
const filledOf = ({ cells }: Row): string[] => cells.filter(Boolean);
const holdsFigure = (row: Row): boolean => filledOf(row).some((cell) => DATUM.test(cell) && !YEAR.test(cell));
/** A line that numbers the columns. */
export const numbersColumns = (row: Row): boolean => filledOf(row).every((cell) => COLUMN_NUMBER.test(fold(cell)));

/** The rows at the top of a table that name its columns, and what they name them; none where the table has no head. */
export function headsOf(table: Table): Heads {
  const count = countOf(table.rows);
  const rows = table.rows.slice(0, count);
  return { rows, columns: rows.length > 0 ? columnsOf(rows, table.columns) : [] };
}

function countOf(rows: Row[]): number {
  let count = 0;
  while (count < Math.min(MOST, rows.length) && isHead(rows[count] as Row, rows[count - 1])) count += 1;
  if (count > 0) return count;
  return saysHead(rows) ? 1 : 0;
}

/** By its marks or its words; below another head, only what names more than a group of lines ("I | Kinh tế"). */
function isHead(row: Row, above: Row | undefined): boolean {
  if (holdsFigure(row) || numbersColumns(row)) return false;
  const words = row.cells.map(fold);
  const named = words.filter((word) => HEAD_CELL.test(word)).length;
  if (!above) return row.head || named >= 2;
  if (!row.cells.some((cell, i) => i > 1 && cell)) return false;
  return row.head || (goesOn(row, above) && named > 0) || named >= 2;
}

/** Cells of the head above reach down into it, or leave it blank below them. */
const goesOn = (row: Row, above: Row): boolean =>
  row.cells.some((cell, i) => i < 2 && (cell === '' || cell === above.cells[i]));

/** Without any mark: words over lines that are numbered, or over figures. */
function saysHead([first, ...rest]: Row[]): boolean {
  if (!first || rest.length < 2 || first.cells.length < 2 || !first.cells.every(Boolean)) return false;
  const isFigure = (text: string): boolean => !text || /\d/.test(text);
  const numbered =
    !/^\d/.test(first.cells[0] ?? '') && rest.every(({ cells }) => /^(?:[\dIVX]+[.)]?)?$/.test(cells[0] ?? ''));
  const measured = !/\d/.test(first.cells.at(-1) ?? '') && rest.every(({ cells }) => isFigure(cells.at(-1) ?? ''));
  return numbered || (first.cells.length > 2 && measured);
}

/**
 * Under a head that spans columns each has a name of its own: "Năm 2026" over "Kế hoạch" is "Năm 2026 Kế hoạch". Of two
 * periods the inner one is the column's: "Năm 2024" under "Giai đoạn 2021 - 2025".
 */
function columnsOf(rows: Row[], length: number): Column[] {
  return Array.from({ length }, (_, i) => {
    const column: Column = { name: '', at: [] };
    for (const { spread, places } of rows) {
      const words = spread[i] ?? '';
      if (!words || ` ${column.name} `.includes(` ${words} `)) continue;
      const outer = ANY_YEAR.test(words) ? column.name.replace(PERIOD, '').trim() : column.name;
      column.name = outer ? `${outer} ${words}` : words;
      column.at.push(places[i] as Span);
    }
    return column;
  });
}

/** A period in words as printed. */
export const PERIOD = new RegExp(PERIOD_ABOVE.source, 'giu');
