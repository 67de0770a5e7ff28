import type { Span } from '../digest/model.ts';
import { fold } from '../text/fold.ts';
import { type Above, isUnit, type Said } from './above.ts';
import { type Column, PERIOD } from './heads.ts';
import type { Row } from './split.ts';
import {
  COMPARES,
  DATUM,
  DITTO,
  HOW_MUCH,
  INDICATOR,
  LEAD_OF_NAME,
  LINE_OF,
  NOTE_MARK,
  ORDINAL,
  OWN_PERIOD,
  PLACES,
  PLANNED,
  SHORT_PLAN,
  UNIT_COLUMN,
  YEAR,
} from './words.ts';

/** A row as the rules are to read it: its cells, the head of each, and the words that say what holds for each. */
export type ReadRow = Row & {
  headers: string[];
  about: Span[][];
  /** Where a table tells of places: what each column measures. */
  measures: (Column | null)[];
};

type Kind = 'ordinal' | 'name' | 'unit' | 'aside' | 'value';

/** What each column holds: the names stand in the first that is named so, else in the first that holds words. */
export function kindsOf(columns: Column[], rows: Row[]): Kind[] {
  const folded = columns.map(({ name }) => fold(name));
  const named = folded.findIndex((name) => INDICATOR.test(name));
  const holdsWords = (i: number): boolean => rows.some(({ cells }) => /\p{L}{2}/u.test(cells[i] ?? ''));
  // "Đơn vị" may head the units as well as those who report.
  const isOfBodies = (i: number): boolean =>
    folded[i] === 'đơn vị' && rows.filter(({ cells }) => isUnit(cells[i] ?? '')).length * 2 < rows.length;
  const names =
    named >= 0
      ? named
      : folded.findIndex(
          (name, i) => !ORDINAL.test(name) && holdsWords(i) && (!UNIT_COLUMN.test(name) || isOfBodies(i)),
        );
  return folded.map((name, i) => {
    if (i === names) return 'name';
    if (ORDINAL.test(name)) return 'ordinal';
    if (UNIT_COLUMN.test(name) && !isOfBodies(i)) return 'unit';
    return COMPARES.test(name) ? 'aside' : 'value';
  });
}

/** Reads the lines of one table from top to bottom: what a line leaves open, the one above or the whole table says. */
export function readLines(rows: Row[], columns: Column[], kinds: Kind[], above: Above): ReadRow[] {
  let unit: Said | null = null;
  const ofPlaces = kinds.some((kind, i) => kind === 'name' && PLACES.test(fold(columns[i]?.name ?? '')));
  const measures = columns.map((column, i) => (ofPlaces && kinds[i] === 'value' ? measureOf(column) : null));
  return rows.map((row) => {
    const unitAt = kinds.indexOf('unit');
    const printed = row.cells[unitAt] ?? '';
    const own = printed !== '' && !DITTO.test(fold(printed)) && /[\p{L}%‰]/u.test(printed);
    if (own) unit = { words: printed, at: row.places[unitAt] as Span };
    // Without a unit of its own a line has that of the line above only where it says so.
    const held = own ? null : DITTO.test(fold(printed)) ? unit : unitAt < 0 ? above.unit : null;
    return { ...lineOf(row, columns, kinds, { unit: held, period: above.period }, own || unitAt < 0), measures };
  });
}

function lineOf(
  row: Row,
  columns: Column[],
  kinds: Kind[],
  { unit, period }: Above,
  hasUnit: boolean,
): Omit<ReadRow, 'measures'> {
  const { cells, places } = row;
  const place = (i: number): Span => places[i] as Span;
  const lineAt = cells.findIndex((cell, i) => kinds[i] !== 'name' && LINE_OF.test(fold(cell)));
  const yearAt = cells.findIndex((cell, i) => kinds[i] === 'value' && saysYear(columns[i], cell));
  const headers: string[] = [];
  const about: Span[][] = [];
  for (const [i, kind] of kinds.entries()) {
    const { name, at } = columns[i] as Column;
    const spans = [...at];
    let header = name;
    const add = (words: string, span: Span | undefined): void => {
      header = `${words} ${header}`.trim();
      if (span) spans.push(span);
    };
    if (kind === 'name' && !INDICATOR.test(fold(name))) header = `Tên: ${name}`;
    else if (kind === 'aside' || i === yearAt) header = `% ${name}`;
    else if (kind === 'unit' && !hasUnit) header = '';
    else if (kind === 'value' && cells[i]) {
      if (lineAt >= 0 && lineAt !== i) add(cells[lineAt] as string, place(lineAt));
      if (yearAt >= 0) add(`Năm ${(cells[yearAt] as string).slice(-4)}`, place(yearAt));
      if (SHORT_PLAN.test(fold(header))) header = `Kế hoạch ${header}`;
      if (period && !OWN_PERIOD.test(fold(header))) add(forColumn(period.words, header), period.at);
      if (unit && !isUnit(bracketed(name))) {
        header = `${header} (${unit.words})`;
        spans.push(unit.at);
      }
    }
    headers.push(header);
    about.push(spans);
  }
  return { ...row, cells: cells.map((cell, i) => plain(cell, kinds[i])), headers, about };
}

/** What a column's head says is measured, without unit and period; null where it says no more than those. */
function measureOf({ name, at }: Column): Column | null {
  const words = name
    .replace(/\s?\([^()]{1,30}\)$/, '')
    .replace(PERIOD, '')
    .trim();
  return /\p{L}{2}/u.test(words) && !LINE_OF.test(fold(words)) && !HOW_MUCH.test(fold(words)) && at.length > 0
    ? { name: words, at }
    : null;
}

/** A plan is made for the whole year, of which the table may tell a part. */
const forColumn = (period: string, header: string): string => {
  const [year] = /(?:19|20)\d\d$/.exec(period) ?? [];
  return PLANNED.test(fold(header)) && year && !/\d\s?-\s?\d/.test(period) ? `Năm ${year}` : period;
};

const bracketed = (name: string): string => /[(,]\s?([^(),]{1,24})\)?$/.exec(name)?.[1] ?? '';
const saysYear = (column: Column | undefined, cell: string): boolean =>
  /^(?:năm|giai đoạn|thời gian)?$/.test(fold(column?.name ?? '')) && /^(?:năm )?(?:19|20)\d\d$/i.test(cell);

/** A cell without what only leads to its words, or points to a note. */
function plain(cell: string, kind: Kind | undefined): string {
  const bare = cell.replace(NOTE_MARK, '');
  if (kind === 'name') return bare.slice(LEAD_OF_NAME.exec(fold(bare))?.[0].length ?? 0) || cell;
  return kind === 'value' && DATUM.test(bare) && !YEAR.test(bare) ? bare : cell;
}
