import type { CellObject } from 'write-excel-file/universal';
import type { Language } from '../../present/index.ts';
import { oneLine } from '../clean.ts';
import { isoWords, type PageCell } from '../page-columns.ts';

/** What a cell of Excel holds at most, in UTF-16 units. */
const LONGEST = 32_767;
/** Old versions show a row of # for a longer text in a cell that is formatted as text. */
const LONGEST_AS_TEXT = 255;
const DAY: Record<Language, string> = { vi: 'dd/mm/yyyy', en: 'd mmm yyyy' };
const HOUR: Record<Language, string> = { vi: 'hh:mm dd/mm/yyyy', en: 'd mmm yyyy hh:mm' };
const TOP = { alignVertical: 'top' } as const;

/**
 * A cell with its type, so that nothing is guessed: a number is a number, a full date a date, and whatever else is text
 * stays text, also when somebody edits it ("=1+1", "8/1").
 */
export function cellOf(value: PageCell, language: Language): CellObject | null {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return numberOf(value);
  if (typeof value === 'string') return textOf(value);
  if ('moment' in value) {
    const moment = localMoment(value.moment);
    return moment ? { ...TOP, value: moment, type: Date, format: HOUR[language], align: 'left' } : textOf(value.words);
  }
  const day = fullDay(value.iso);
  return day
    ? { ...TOP, value: day, type: Date, format: DAY[language], align: 'left' }
    : textOf(isoWords(value, language));
}

/** Shown by the regional settings of the machine; whole numbers in groups of three. */
const numberOf = (value: number): CellObject | null =>
  Number.isFinite(value)
    ? {
        ...TOP,
        value,
        type: Number,
        ...(Number.isInteger(value) && Math.abs(value) >= 1000 ? { format: '#,##0' } : {}),
      }
    : null;

function textOf(value: string): CellObject | null {
  const line = oneLine(value).replace(/[\uFFFD-\uFFFF]/g, '');
  if (!line) return null;
  const text = line.length > LONGEST ? `${line.slice(0, LONGEST - 2)}…` : line;
  const format = text.length <= LONGEST_AS_TEXT ? { format: '@' } : {};
  return { ...TOP, value: text, type: String, wrap: true, ...format };
}

/** Serial numbers of days begin in 1900, and its first two months are counted wrong. */
function fullDay(iso: string): Date | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  if (!year || Number(year) < 1901) return null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCDate() === Number(day) && date.getUTCMonth() === Number(month) - 1 ? date : null;
}

/** A moment as the reader's clock shows it: Excel's times know no zone, and the library writes them as UTC. */
function localMoment(moment: string): Date | null {
  const date = new Date(moment);
  const time = date.getTime();
  return Number.isNaN(time) ? null : new Date(time - date.getTimezoneOffset() * 60_000);
}
