import { type Band, columnOf, type Gutter, isAcross } from './bands.ts';
import type { Segment } from './types.ts';
import { isValue, VALUE } from './value.ts';

export type Table = {
  /** Names of the columns, '' where one has none; no names where the table has no head. */
  headers: string[];
  rows: string[][];
  /** Where its columns part, in points: a table that goes on overleaf has the same. */
  columns: number[];
};

/** The row below the head that only numbers the columns. */
const COUNTING = /^(?:\(?\d{1,2}\)?|[A-Z])(?:\s?=\s?[\d()+\-/%x*]{1,20})?$/;
/** Lines further apart than this many times the closest two are of two rows. */
const ROW_GAP = 1.22;

type Cell = { column: number; lines: Segment[]; top: number; bottom: number };

/** Reads a band of aligned cells as a table: its head, and its rows with the lines of each cell joined. */
export function tableOf({ rows, gutters }: Band): Table {
  const columns = gutters.map(([a, b]) => (a + b) / 2);
  let headers: string[] = [];
  const out: string[][] = [];
  for (const { across, segments } of groupsOf(rows, gutters)) {
    if (across) {
      out.push([segments.map(({ text }) => text).join(' '), ...columns.map(() => '')]);
      continue;
    }
    const { head, body } = out.length > 0 ? { head: [], body: segments } : parted(segments, gutters);
    if (head.length > 0) headers = headersOf(head, body, gutters);
    const lines = rowsOf(body, gutters);
    const cells = lines.map((line) => Array.from({ length: gutters.length + 1 }, (_, i) => textOf(line, i)));
    out.push(...(cells[0]?.every((cell) => COUNTING.test(cell)) ? cells.slice(1) : cells));
  }
  return { headers, rows: out, columns };
}

/** Names of groups that stand across all columns, and the cells between them, top to bottom. */
function groupsOf(rows: Band['rows'], gutters: readonly Gutter[]): { across: boolean; segments: Segment[] }[] {
  const groups: { across: boolean; segments: Segment[] }[] = [];
  for (const { segments } of rows) {
    const [only] = segments as [Segment];
    const across = segments.length === 1 && gutters.length > 1 && isAcross(only, gutters);
    const last = groups.at(-1);
    const goesOn =
      segments.length === 1 &&
      last?.across &&
      only.bold &&
      last.segments.at(-1)?.bold &&
      only.y - (last.segments.at(-1)?.y ?? 0) < 1.7 * only.size;
    if (last && (last.across === across || goesOn)) last.segments.push(...segments);
    else groups.push({ across, segments: [...segments] });
  }
  return groups.map((group) => ({ ...group, segments: group.segments.toSorted((a, b) => a.y - b.y || a.x - b.x) }));
}

const textOf = (cells: readonly Cell[], column: number): string =>
  cells
    .filter((cell) => cell.column === column)
    .flatMap(({ lines }) => lines.map(({ text }) => text))
    .join(' ');

/** The lines above the first row with a figure in it, if a wider gap parts them from it or their letters do. */
function parted(segments: readonly Segment[], gutters: readonly Gutter[]): { head: Segment[]; body: Segment[] } {
  const sorted = segments.toSorted((a, b) => a.y - b.y);
  const first = sorted.findIndex((one) => isValue(one.text));
  const above = sorted.slice(0, Math.max(first, 0));
  if (above.length === 0) return { head: [], body: sorted };
  // What stands above the first figure may be the first lines of that figure's own row.
  const top = sorted[first] as Segment;
  const bold = above.filter((one) => one.bold).length * 2 > above.length && !top.bold;
  const cut = bold ? above.findLastIndex((one) => one.bold) + 1 : widestGap([...above, top]);
  const head = above.slice(0, cut);
  const columns = new Set(head.map((one) => columnOf(one, gutters))).size;
  return columns > gutters.length / 2 ? { head, body: sorted.slice(cut) } : { head: [], body: sorted };
}

/** Before which of the segments the widest gap lies. */
function widestGap(segments: readonly Segment[]): number {
  let widest = 0;
  let at = segments.length - 1;
  for (let i = 1; i < segments.length; i += 1) {
    const gap = (segments[i] as Segment).y - (segments[i - 1] as Segment).y;
    if (gap >= widest) [widest, at] = [gap, i];
  }
  return at;
}

/** The cells of each row: by the gaps between rows where these part as many as there are figures, else by the figures. */
function rowsOf(body: readonly Segment[], gutters: readonly Gutter[]): Cell[][] {
  const anchors = anchorsOf(body, gutters);
  const leading = leadingOf(body, gutters);
  const gaps = byGaps(body, gutters, leading);
  // A cell beside several figures is several cells.
  const wrong = gaps.some((row) =>
    row.some(({ top, bottom }) => anchors.filter((y) => y > top && y < bottom + 2).length > 1),
  );
  return anchors.length < 2 || !wrong ? gaps : byAnchors(body, gutters, anchors, leading);
}

/** How far lines within a cell stand apart: the closest two in one column. */
function leadingOf(body: readonly Segment[], gutters: readonly Gutter[]): number {
  const gaps = gutters.concat([[0, 0]]).flatMap((_, column) => {
    const ys = body.filter((one) => columnOf(one, gutters) === column).map(({ y }) => y);
    return ys.slice(1).map((y, i) => y - (ys[i] as number));
  });
  const size = body[0]?.size ?? 10;
  const real = gaps.filter((gap) => gap > 0.8 * size);
  return real.length > 0 ? Math.min(...real) : 0;
}

/** Heights at which a row surely has a cell: those of the column with most figures, and those of a narrow first column. */
function anchorsOf(body: readonly Segment[], gutters: readonly Gutter[]): number[] {
  const columns = Array.from({ length: gutters.length + 1 }, (): Segment[] => []);
  for (const one of body) columns[columnOf(one, gutters)]?.push(one);
  const figures = columns.map((own) => own.filter(({ text }) => VALUE.test(text)));
  const most = figures.reduce((best, own) => (own.length > best.length ? own : best), []);
  const [first = []] = columns;
  const numbers = first.every(({ text }) => text.length < 6) ? first : [];
  return [...most, ...numbers]
    .toSorted((a, b) => a.y - b.y)
    .filter((one, i, all) => i === 0 || one.y - (all[i - 1] as Segment).y > one.size * 0.4)
    .map(({ y }) => y);
}

/** Lines of one column that follow closely are a cell; cells that overlap in height are a row. */
function byGaps(body: readonly Segment[], gutters: readonly Gutter[], leading: number): Cell[][] {
  const cells: Cell[] = [];
  for (const one of body) {
    const column = columnOf(one, gutters);
    const above = cells.findLast((cell) => cell.column === column);
    const before = above?.lines.at(-1);
    const goesOn = before && one.y - before.y < leading * ROW_GAP && !(VALUE.test(one.text) && VALUE.test(before.text));
    if (above && goesOn) {
      above.lines.push(one);
      above.bottom = one.y;
    } else cells.push({ column, lines: [one], top: one.y - one.size * 0.75, bottom: one.y });
  }
  const rows: { cells: Cell[]; top: number; bottom: number }[] = [];
  for (const cell of cells.toSorted((a, b) => a.top - b.top)) {
    const row = rows.find(({ top, bottom, cells }) => {
      const free = cells.every(({ column }) => column !== cell.column);
      return free && cell.top < bottom && cell.bottom > top;
    });
    if (row) {
      row.cells.push(cell);
      row.top = Math.min(row.top, cell.top);
      row.bottom = Math.max(row.bottom, cell.bottom);
    } else rows.push({ cells: [cell], top: cell.top, bottom: cell.bottom });
  }
  return rows.toSorted((a, b) => a.top - b.top).map(({ cells }) => cells);
}

/**
 * Each row has one figure. Where cells are centred, a row reaches as far below its figure as above it; else it begins
 * with its figure.
 */
function byAnchors(
  body: readonly Segment[],
  gutters: readonly Gutter[],
  anchors: readonly number[],
  leading: number,
): Cell[][] {
  const half = (y: number): boolean => {
    const steps = Math.min(...anchors.map((at) => Math.abs(y - at))) / leading;
    return steps > 0.3 && steps < 0.7;
  };
  const [top = 0] = anchors;
  const isCentred = body.some((one) => one.y < top - one.size * 0.3 || half(one.y));
  let end = -Infinity;
  return anchors.map((at, i) => {
    const from = end;
    const first = Math.min(at, ...body.flatMap(({ y }) => (y > from ? [y] : [])));
    const next = (anchors[i + 1] ?? Infinity) - leading * 0.2;
    end = isCentred && i < anchors.length - 1 ? Math.min(next, 2 * at - first + leading * 0.3) : next;
    const row: Cell[] = [];
    for (const one of body) {
      if (one.y <= from || one.y > end) continue;
      const column = columnOf(one, gutters);
      const cell = row.find((known) => known.column === column);
      if (cell) cell.lines.push(one);
      else row.push({ column, lines: [one], top: one.y, bottom: one.y });
    }
    return row;
  });
}

/**
 * A column's name is what stands over it, top to bottom: "Năm 2025" over two columns goes before the name of each.
 * Read from the bottom up, since the lower names show how wide the columns are.
 */
function headersOf(head: readonly Segment[], body: readonly Segment[], gutters: readonly Gutter[]): string[] {
  if (head.length === 0) return [];
  const names = Array.from({ length: gutters.length + 1 }, (): string[] => []);
  const extents = names.map((_, column): [number, number] => {
    const own = body.filter((one) => columnOf(one, gutters) === column);
    return [Math.min(...own.map(({ x }) => x)), Math.max(...own.map(({ right }) => right))];
  });
  // A name over several columns that have a name together stands over all of them.
  const groups = names.map((_, column) => [column]);
  for (const one of head.toReversed()) {
    const { x, right, text } = one;
    const over = extents.flatMap(([from, to], i) => (Math.min(right, to) - Math.max(x, from) > 2 ? [i] : []));
    const beside = between(one, extents);
    const named = beside.length > 1 && beside.every((column) => names[column]?.length);
    const found = over.length > 0 ? over : named ? beside : [columnOf(one, gutters)];
    const columns = [...new Set(found.flatMap((column) => groups[column] ?? []))].toSorted((a, b) => a - b);
    for (const column of columns) names[column]?.unshift(text);
    const [only = 0] = columns;
    const [from, to] = extents[only] as [number, number];
    if (columns.length === 1) extents[only] = [Math.min(from, x), Math.max(to, right)];
    else for (const column of columns) groups[column] = columns;
  }
  return names.map((parts) => parts.join(' '));
}

/** The two columns over the middle between which a name stands; none where it stands nearer to one. */
function between({ x, right, size }: Segment, extents: readonly [number, number][]): number[] {
  const after = extents.findIndex(([from]) => from >= right - 2);
  const [before, next] = [extents[after - 1], extents[after]];
  if (!before || !next || x < before[1] - 2) return [];
  return Math.abs(x - before[1] - (next[0] - right)) < 2 * size ? [after - 1, after] : [];
}
