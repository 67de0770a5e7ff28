import type { Article } from '../article.ts';
import { type Above, saidAbove } from './above.ts';
import { type Heads, headsOf, numbersColumns } from './heads.ts';
import { kindsOf, type ReadRow, readLines } from './lines.ts';
import { type Row, startsOf, type Table, tablesOf } from './split.ts';

/** So many lines may part a table from its head, or from its other half. */
const APART = 2;

/**
 * The rows of an article's data tables as the rules are to read them, by the index of their block.
 * In: an article as collect gives it. Out: for each row of figures its cells with their heads. Throws nothing.
 */
export function readTables(article: Article): Map<number, ReadRow> {
  const read = new Map<number, ReadRow>();
  let last: Head | null = null;
  const starts = startsOf(article);
  for (const table of tablesOf(article, starts)) {
    const head = headOf(article, starts, table, last);
    const said = new Set(head.rows.map(wordsOf));
    const rows = table.rows.filter((row) => !said.has(wordsOf(row)) && !numbersColumns(row));
    if (head.columns.length > 0)
      for (const row of readLines(rows, head.columns, kindsOf(head.columns, rows), head)) read.set(row.block, row);
    last = head;
  }
  return read;
}

type Head = Heads & Above & { table: Table };

/** The head of a table and what stands above it; that of the table before it, where it goes on with that one. */
function headOf(article: Article, starts: readonly number[], table: Table, last: Head | null): Head {
  const own = headsOf(table);
  // The head of a long table may stand in a table of its own, and its second half go on without one.
  const near = last !== null && table.from - last.table.to <= APART && table.columns === last.table.columns;
  const goesOn = near && own.rows.length === 0 && table.columns > 2 && last.columns.length > 0;
  const first = table.rows[goesOn ? 0 : own.rows.length]?.block ?? table.to;
  const { unit, period } = saidAbove(article, starts, table.from, first);
  if (goesOn) return { ...last, table, unit: unit ?? last.unit };
  // Without a head of its own, a list of names and figures still has the unit that stands above it.
  const nameless = unit ? Array.from({ length: table.columns }, () => ({ name: '', at: [] })) : [];
  return { rows: own.rows, columns: own.rows.length > 0 ? own.columns : nameless, table, unit, period };
}

/** The article with each row as it is to be read. The text stays as it is. */
export function withHeaders(article: Article, read: ReadonlyMap<number, ReadRow>): Article {
  if (read.size === 0) return article;
  const blocks = article.blocks.map((block, i) => {
    const row = read.get(i);
    return row ? { ...block, cells: row.cells, headers: row.headers } : block;
  });
  return { ...article, blocks };
}

const wordsOf = ({ cells }: Row): string => cells.join('|');
