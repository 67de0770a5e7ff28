import type { CellObject, SheetData } from 'write-excel-file/universal';
import type { Language } from '../../present/index.ts';
import { type Label, PHRASES } from '../labels.ts';
import { ITEM_PAGE, OWN_PAGE, PAGE_WORDS, type PageLabel, pageCells, sectionName } from '../page-columns.ts';
import { tablesOf } from '../tables.ts';
import { type Chosen, SECTIONS, type Section } from '../types.ts';
import { cellOf } from './cells.ts';

/** In characters of the workbook's font. */
const WIDTHS: Partial<Record<Label | PageLabel, number>> = {
  indicator: 34,
  printed: 24,
  value: 12,
  valueTo: 10,
  scope: 20,
  document: 24,
  notes: 30,
  sentence: 70,
  name: 24,
  positions: 44,
  type: 20,
  number: 20,
  issuer: 26,
  subject: 44,
  relations: 30,
  from: 24,
  to: 26,
  action: 60,
  title: 44,
  url: 44,
  site: 28,
  event: 44,
  unread: 30,
  citation: 60,
  readAt: 19,
};
const USUAL = 14;

export type KindSheet = {
  sheet: string;
  data: SheetData;
  columns: { width: number }[];
  stickyRowsCount: number;
  orientation: 'landscape';
};

const HEAD: Partial<CellObject> = {
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'center',
  backgroundColor: '#E7E6E1',
  bottomBorderStyle: 'thin',
};
const headCell = (value: string): CellObject => ({ ...HEAD, value, type: String });
const NUMERIC: ReadonlySet<string> = new Set(['value', 'valueTo']);

/** Sheets as they are filled: a row for each item, with its sentence and its page. */
export class Sheets {
  private readonly language: Language;
  private readonly kinds = new Map<Section, KindSheet>();
  private readonly pages: KindSheet;

  constructor(language: Language) {
    this.language = language;
    this.pages = this.sheetOf(PAGE_WORDS[language].pages, OWN_PAGE);
  }

  add(chosen: Chosen): void {
    const { language } = this;
    const page = pageCells(chosen);
    this.pages.data.push(OWN_PAGE.map((label) => cellOf(page[label], language)));
    const ofPage = ITEM_PAGE.map((label) => cellOf(page[label], language));
    for (const { section, labels, rows } of tablesOf(chosen, 'full')) {
      const { data } = this.kinds.get(section) ?? this.opened(section, labels);
      for (const row of rows) data.push([...row.map((cell) => cellOf(cell, language)), ...ofPage]);
    }
  }

  /** One for the pages, one for each kind that was found; the pages' sheet ends with how all this was made. */
  finished(): KindSheet[] {
    const { data } = this.pages;
    const tail: CellObject = { value: PHRASES[this.language].tail, type: String, fontStyle: 'italic' };
    const kinds = SECTIONS.flatMap((section) => this.kinds.get(section) ?? []);
    return [...kinds, { ...this.pages, data: [...data, [], [tail]] }];
  }

  private opened(section: Section, labels: readonly Label[]): KindSheet {
    const made = this.sheetOf(sectionName(section, this.language), [...labels, ...ITEM_PAGE]);
    this.kinds.set(section, made);
    return made;
  }

  private sheetOf(sheet: string, labels: readonly (Label | PageLabel)[]): KindSheet {
    const words = { ...PHRASES[this.language].columns, ...PAGE_WORDS[this.language] };
    return {
      sheet,
      data: [
        labels.map((label) => ({
          ...headCell(words[label]),
          ...(NUMERIC.has(label) ? { align: 'right' as const } : {}),
        })),
      ],
      columns: labels.map((label) => ({ width: WIDTHS[label] ?? USUAL })),
      stickyRowsCount: 1,
      orientation: 'landscape',
    };
  }
}
