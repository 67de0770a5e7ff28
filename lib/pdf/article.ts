import type { Article, Block } from '../article.ts';
import type { Unread } from '../digest/model.ts';
import { legacyIn, readable } from '../page/legacy-text.ts';
import { bodySize, leadingOf, partsOf, withoutNotes } from './flow.ts';
import { withoutFurniture } from './furniture.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { rowsOf } from './rows.ts';
import { titleOf } from './title.ts';
import type { FlowLine, Part, PdfPage } from './types.ts';

export type Source = {
  /** Where the file was read from; null of a file that was dropped. */
  url: string | null;
  /** The file's name. */
  name: string;
  /** What the page that led here calls it; '' where nobody did. */
  label: string;
  /** The title that the file declares; '' where it declares none. */
  declared: string;
  /** How many pages the file has, those included that were not read. */
  pages: number;
};

/** With fewer letters a page, a file is no text: what stands there is on its pictures. */
const LEAST = 40;

/**
 * Makes an article of the text of a PDF. Pure.
 * In: what stands on its pages, and where the file comes from. Out: its text in blocks, each with its page; of kind
 * 'scan' where the pages are pictures, 'short' where there is nothing. Throws nothing.
 */
export function articleOfPdf(pages: readonly PdfPage[], source: Source): Article {
  const read = withoutFurniture(pages.map((page) => ({ page, rows: rowsOf(page.runs) })));
  const parts = partsOf(read);
  const body = bodySize(parts);
  const blocks = inUnicode(blocksOf(parts, body, leadingOf(parts)));
  const letters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const scanned = pages.filter((page) => page.scanned);
  const isScan = scanned.length > 0 && letters < LEAST * pages.length;
  const title = titleOf(blocks, source);
  return {
    url: source.url,
    title,
    titleStamp: -1,
    site: title === source.name ? null : source.name,
    published: null,
    kind: isScan ? 'scan' : letters < LEAST ? 'short' : 'article',
    blocks,
    unread: unreadOf(scanned, pages.length, source),
  };
}

function unreadOf(scanned: readonly PdfPage[], read: number, { pages }: Source): Unread[] {
  const pictures = scanned.map(({ number }): Unread => ({ what: `trang ${number}`, reason: 'scan' }));
  return pages > read ? [...pictures, { what: `trang ${read + 1}–${pages}`, reason: 'limit' }] : pictures;
}

type Table = Extract<Part, { kind: 'table' }>;

/** Blocks in reading order; footnotes stand after the paragraph that closes their page. */
function blocksOf(parts: readonly Part[], body: number, leading: number): Block[] {
  const blocks: Block[] = [];
  let lines: FlowLine[] = [];
  let notes: FlowLine[] = [];
  let last: Table | null = null;
  const flush = (): void => {
    const small = paragraphsOf(notes, leading).map((one) => blockOf(one, body));
    for (const block of paragraphsOf(lines, leading).map((one) => blockOf(one, body))) {
      while (small[0] && (small[0].page ?? 0) < (block.page ?? 0)) blocks.push(small.shift() as Block);
      blocks.push(block);
    }
    blocks.push(...small);
    lines = [];
    notes = [];
  };
  for (const part of parts) {
    if (part.kind === 'lines') {
      const parted = withoutNotes(part.lines, body);
      lines.push(...parted.text);
      notes.push(...parted.notes);
      continue;
    }
    const goesOn: boolean = last !== null && lines.length === 0 && isSame(last, part);
    flush();
    const table: Table = goesOn && last ? continued(last, part) : part;
    blocks.push(...rowBlocks(table, goesOn));
    last = table;
  }
  flush();
  return blocks;
}

/** Whether a table goes on overleaf: its columns stand where those of the table before do. */
const isSame = (above: Table, { columns, page }: Table): boolean =>
  page > above.page &&
  columns.length === above.columns.length &&
  columns.every((at, i) => Math.abs(at - (above.columns[i] as number)) < 25);

/** The head is printed again on each page, or on the first alone. */
const continued = (above: Table, table: Table): Table => ({ ...table, headers: above.headers });

function rowBlocks({ headers, rows, page }: Table, goesOn: boolean): Block[] {
  const named = rows.filter((cells) => cells.some(Boolean));
  const row = (cells: string[], heads: string[]): Block => {
    const filled = cells.filter(Boolean);
    if (filled.length === 1) return { kind: 'paragraph', text: filled[0] as string, stamp: -1, page };
    return {
      kind: 'row',
      text: cells.join(' | '),
      stamp: -1,
      cells,
      headers: cells.map((_, i) => heads[i] ?? ''),
      page,
    };
  };
  const head = headers.length > 0 && !goesOn ? [row(headers, [])] : [];
  return [...head, ...named.map((cells) => row(cells, headers))];
}

/** Large letters, or a short bold line that isn't a sentence. */
function blockOf({ text, page, size, bold, turns }: Paragraph, body: number): Block {
  const large = size > body * 1.12;
  const isHeading = text.length < 200 && (large || (bold && !/[.;,:]$/.test(text)));
  return {
    kind: isHeading ? 'heading' : 'paragraph',
    text,
    stamp: -1,
    ...(isHeading ? { level: large ? 2 : 3 } : {}),
    page,
    ...(turns.length > 0 ? { turns } : {}),
  };
}

/** What is written in the letters of an old font, where the font's own name didn't tell. */
function inUnicode(blocks: Block[]): Block[] {
  const legacyOf = legacyIn(blocks.map(({ text }) => text));
  return blocks.map((block) => {
    const legacy = legacyOf(block.text);
    const text = readable(block.text, legacy);
    return text === block.text ? block : { ...block, text, ...(block.cells ? { cells: text.split(' | ') } : {}) };
  });
}
