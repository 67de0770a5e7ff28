import { unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';
import { type MadeFile, makeFiles } from '../../lib/export/hand-on.ts';
import type { FileFormat } from '../../lib/export/index.ts';
import type { Language } from '../../lib/present/index.ts';
import type { KeptRead } from '../../lib/session/kept.ts';
import { article, READ_AT, sample } from './sample.ts';

/** The sample as a reading, or with something else in it. */
export const readingOf = (more: Partial<KeptRead> = {}): KeptRead => ({
  article,
  digest: sample,
  readAt: READ_AT,
  ...more,
});

export const made = (format: FileFormat, reads: KeptRead[], language: Language = 'vi'): Promise<MadeFile> =>
  makeFiles(reads, { format, language, count: reads.length, madeAt: READ_AT });

/** The bytes of a file that is no text. Throws where it has none. */
function bytesOf({ parts }: MadeFile): Uint8Array {
  const [bytes] = parts;
  if (!(bytes instanceof Uint8Array)) throw new Error('no bytes');
  return bytes;
}

const decoder = new TextDecoder();

/** The parts of an Office file by their names, as text. */
export const partsOf = (file: MadeFile): Map<string, string> =>
  new Map(Object.entries(unzipSync(bytesOf(file))).map(([name, bytes]) => [name, decoder.decode(bytes)]));

export const xmlOf = (xml: string | undefined): Document =>
  new DOMParser().parseFromString(xml ?? '', 'text/xml') as unknown as Document;

export const elements = (root: Document | Element, name: string): Element[] => [...root.getElementsByTagName(name)];

/** All words in an element. */
export const wordsOf = (root: Element): string =>
  elements(root, 'w:t')
    .map((run) => run.textContent)
    .join('');

/** Paragraphs with the style that they have. */
export const paragraphsOf = (root: Document | Element): { style: string | null; words: string }[] =>
  elements(root, 'w:p').map((paragraph) => ({
    style: elements(paragraph, 'w:pStyle')[0]?.getAttribute('w:val') ?? null,
    words: wordsOf(paragraph),
  }));

/** What is read of a sheet: of each cell its value, as a number, a text, or a formula that should not be there. */
export type SheetCell = { number: number } | { text: string } | { formula: string } | null;

export function sheetsOf(file: MadeFile): Map<string, SheetCell[][]> {
  const parts = partsOf(file);
  const strings = elements(xmlOf(parts.get('xl/sharedStrings.xml')), 'si').map((one) => one.textContent ?? '');
  const names = elements(xmlOf(parts.get('xl/workbook.xml')), 'sheet').map((sheet) => sheet.getAttribute('name') ?? '');
  return new Map(names.map((name, i) => [name, rowsOf(xmlOf(parts.get(`xl/worksheets/sheet${i + 1}.xml`)), strings)]));
}

function rowsOf(sheet: Document, strings: string[]): SheetCell[][] {
  return elements(sheet, 'row').map((row) => {
    const cells: SheetCell[] = [];
    for (const cell of elements(row, 'c')) cells[columnOf(cell.getAttribute('r') ?? '')] = cellOf(cell, strings);
    return Array.from(cells, (cell) => cell ?? null);
  });
}

const columnOf = (address: string): number =>
  [...address.replace(/\d+$/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function cellOf(cell: Element, strings: string[]): SheetCell {
  const [formula] = elements(cell, 'f');
  if (formula) return { formula: formula.textContent ?? '' };
  const value = elements(cell, 'v')[0]?.textContent;
  if (value === undefined || value === null) return null;
  return cell.getAttribute('t') === 's' ? { text: strings[Number(value)] ?? '' } : { number: Number(value) };
}
