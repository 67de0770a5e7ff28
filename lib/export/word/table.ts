import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Column, PaperCell, Part, Row } from '../paper.ts';
import type { Notes } from './notes.ts';
import { STYLE } from './styles.ts';
import { xmlText } from './text.ts';

/** A4 less the margins of 30 and 15 mm, in twentieths of a point. */
const TEXT_WIDTH = 9354;
const MARGINS = { left: 70, right: 70, top: 0, bottom: 0 };

/** A part's table, its head repeated on every page; each row stays on one page where it can. */
export function tableOf(part: Extract<Part, { columns: Column[] }>, notes: Notes, footing: string): Table {
  const { columns, rows } = part;
  const widths = columns.map(({ share }) => Math.round((TEXT_WIDTH * share) / 100));
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: MARGINS,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ head }, i) => headCell(head, widths[i] ?? 0)),
      }),
      ...rows.map((row) => bodyRow(row, columns, widths, notes, footing)),
    ],
  });
}

const headCell = (head: string, width: number): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    children: [new Paragraph({ style: STYLE.head, text: xmlText(head) })],
  });

const bodyRow = (row: Row, columns: readonly Column[], widths: readonly number[], notes: Notes, footing: string) =>
  new TableRow({
    cantSplit: true,
    children: row.cells.map((cell, i) => {
      const refers = i === row.noted ? notes.refer(row.sentences, footing) : [];
      return new TableCell({
        width: { size: widths[i] ?? 0, type: WidthType.DXA },
        children: paragraphsOf(cell, refers, columns[i]?.centred ?? false),
      });
    }),
  });

/** The footnote stands after the cell's own words, before the notes on what was taken from elsewhere. */
function paragraphsOf({ lines, notes }: PaperCell, refers: ReturnType<Notes['refer']>, centred: boolean): Paragraph[] {
  const alignment = centred ? AlignmentType.CENTER : AlignmentType.LEFT;
  const words = lines.length > 0 ? lines : [''];
  return [
    ...words.map(
      (line, i) =>
        new Paragraph({
          style: STYLE.cell,
          alignment,
          children: [new TextRun(xmlText(line)), ...(i === words.length - 1 ? refers : [])],
        }),
    ),
    ...notes.map(
      (note) =>
        new Paragraph({
          style: STYLE.cell,
          alignment,
          children: [new TextRun({ text: xmlText(note), italics: true, size: 22 })],
        }),
    ),
  ];
}
