import { type Band, bandsOf, columnOf } from './bands.ts';
import type { Read } from './furniture.ts';
import { medianOf } from './rows.ts';
import { tableOf } from './table.ts';
import type { FlowLine, Part, Row, Segment } from './types.ts';

/** This share of the lines begins or ends at an edge of the text; what only a few reach lies outside of it. */
const SHARE = 0.1;
const NEAR = 3;
/** Footnotes are in smaller letters than the text, in the lower part of the page. */
const SMALLER = 0.9;

/** The pages' rows in reading order: lines of running text, each with the edges of its column, and tables. */
export function partsOf(pages: readonly Read[]): Part[] {
  const edges = edgesOf(pages);
  return pages.flatMap(({ page, rows }) => {
    const parts: Part[] = [];
    for (const band of bandsOf(rows)) {
      if (band.kind === 'table') {
        const { headers, rows: cells, columns } = tableOf(band);
        parts.push({ kind: 'table', page: page.number, headers, rows: cells, columns });
      } else if (band.kind === 'text') {
        const [left, end] = edges(page.width);
        parts.push({ kind: 'lines', page: page.number, lines: linesOf(band.rows, page.number, left, end) });
      } else {
        for (let column = 0; column <= band.gutters.length; column += 1)
          parts.push({ kind: 'lines', page: page.number, lines: columnLines(band, column, page.number) });
      }
    }
    return parts;
  });
}

/** Segments of a row of running text are one line: a tab stands between them. */
function linesOf(rows: readonly Row[], page: number, left: number, end: number): FlowLine[] {
  return rows.map(({ segments }) => {
    const [first] = segments as [Segment];
    return {
      ...first,
      text: segments.map(({ text }) => text).join(' '),
      right: (segments.at(-1) as Segment).right,
      bold: segments.every(({ bold }) => bold),
      page,
      left,
      end,
      formal: false,
    };
  });
}

function columnLines(band: Band, column: number, page: number): FlowLine[] {
  const own = band.rows
    .flatMap(({ segments }) => segments)
    .filter((one) => columnOf(one, band.gutters) === column)
    .toSorted((a, b) => a.y - b.y || a.x - b.x);
  const left = Math.min(...own.map(({ x }) => x));
  const end = Math.max(...own.map(({ right }) => right));
  return own.map((one) => ({ ...one, page, left, end, formal: band.kind === 'formal' }));
}

/** The edges of the text on pages of a width: the outermost that a fair share of the lines reach. */
function edgesOf(pages: readonly Read[]): (width: number) => [left: number, end: number] {
  const known = new Map<number, [number, number]>();
  return (width) => {
    const edges = known.get(width) ?? outermost(pages.filter(({ page }) => page.width === width));
    known.set(width, edges);
    return edges;
  };
}

function outermost(pages: readonly Read[]): [number, number] {
  const lines = pages.flatMap(({ rows }) => rows.map(({ segments }) => segments));
  const lefts = lines.map((segments) => segments[0]?.x ?? 0).toSorted((a, b) => a - b);
  const rights = lines.map((segments) => -(segments.at(-1)?.right ?? 0)).toSorted((a, b) => a - b);
  return [edge(lefts), -edge(rights)];
}

function edge(sorted: readonly number[]): number {
  const least = Math.max(1, sorted.length * SHARE);
  const found = sorted.find((at, i) => (sorted[i + Math.ceil(least) - 1] ?? Infinity) - at <= NEAR);
  return found ?? sorted[0] ?? 0;
}

/** How far lines that follow each other stand apart, in heights of their font. */
export function leadingOf(parts: readonly Part[]): number {
  const steps = parts.flatMap((part) => {
    const lines = part.kind === 'lines' ? part.lines : [];
    return lines.slice(1).map((line, i) => (line.y - (lines[i] as FlowLine).y) / line.size);
  });
  return medianOf(steps.filter((step) => step > 0.7 && step < 2.2)) || 1.3;
}

/** The height of the font that most of the text is printed in. */
export function bodySize(parts: readonly Part[]): number {
  const letters = new Map<number, number>();
  for (const part of parts)
    for (const { size, text } of part.kind === 'lines' ? part.lines : [])
      letters.set(Math.round(size * 2) / 2, (letters.get(Math.round(size * 2) / 2) ?? 0) + text.length);
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 12;
}

/** Parts the footnotes from the lines of a page: small letters below a line that begins with a raised number. */
export function withoutNotes(lines: readonly FlowLine[], body: number): { text: FlowLine[]; notes: FlowLine[] } {
  const from = lines.findIndex(
    (line, i) => line.note && lines.slice(i).every(({ size, page }) => size <= SMALLER * body && page === line.page),
  );
  return from < 0 ? { text: [...lines], notes: [] } : { text: lines.slice(0, from), notes: lines.slice(from) };
}
