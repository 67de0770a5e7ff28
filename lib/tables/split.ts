import type { Article, Block } from '../article.ts';
import type { Span } from '../digest/model.ts';

/** A row of a data table where it stands in the article. */
export type Row = { block: number; cells: string[]; spread: string[]; head: boolean; places: Span[] };
/** A data table: its rows, and the first block that belongs to it. */
export type Table = { from: number; to: number; rows: Row[]; columns: number };

/** Where each block begins in the article's text. */
export function startsOf({ title, blocks }: Article): number[] {
  let start = title.length + 1;
  return blocks.map(({ text }) => {
    const own = start;
    start += text.length + 1;
    return own;
  });
}

/** The data tables of an article, in page order, with the place of each cell in the article's text. */
export function tablesOf({ blocks }: Article, starts: readonly number[]): Table[] {
  const tables: Table[] = [];
  let id = -1;
  let table: Table | undefined;
  for (const [i, block] of blocks.entries()) {
    if (block.table !== undefined) {
      if (!table || id !== block.table || table.to < i) {
        id = block.table;
        table = { from: i, to: i, rows: [], columns: 0 };
        tables.push(table);
      }
      const row = rowOf(block, i, starts[i] as number);
      if (row) table.rows.push(row);
      table.to = i + 1;
      table.columns = Math.max(table.columns, row?.cells.length ?? 0);
    }
  }
  return tables;
}

function rowOf({ cells, spread, head, text }: Block, block: number, start: number): Row | null {
  return cells
    ? { block, cells, spread: spread ?? cells, head: head === true, places: placesIn(text, cells, start) }
    : null;
}

/** Where each cell stands; a blank one has the place of the cell before it, which may span its column. */
function placesIn(text: string, cells: string[], start: number): Span[] {
  let end = 0;
  let last: Span = [start, start];
  return cells.map((cell) => {
    const from = cell ? text.indexOf(cell, end) : -1;
    if (from < 0) return last;
    end = from + cell.length;
    last = [start + from, start + end];
    return last;
  });
}
