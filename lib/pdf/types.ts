/** A stretch of text in one font as it stands on a PDF's page; `y` is its baseline, counted from the page's top, in points. */
export type Run = {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Height of the font. */
  size: number;
  bold: boolean;
};

export type PdfPage = {
  /** From 1. */
  number: number;
  width: number;
  height: number;
  runs: Run[];
  /** Nothing but pictures stands there. */
  scanned: boolean;
};

/** Runs that stand on one baseline without a gap that would part columns. */
export type Segment = {
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  /** All of it is bold. */
  bold: boolean;
  /** Begins with a small raised number, as a footnote does. */
  note: boolean;
};

/** The segments of one height, from left to right. */
export type Row = { y: number; size: number; segments: Segment[] };

/** A line of running text in the column that it stands in. */
export type FlowLine = Segment & {
  page: number;
  left: number;
  end: number;
  /** Stands in the head or at the end of an official text, where lines are names and offices. */
  formal: boolean;
};

/** What a page is made of, in the order that it is read in. */
export type Part =
  | { kind: 'lines'; page: number; lines: FlowLine[] }
  | { kind: 'table'; page: number; headers: string[]; rows: string[][]; columns: number[] };
