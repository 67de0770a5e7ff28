import { datesIn, type PrintedDate } from '../../grammar/dates.ts';
import { matchAt } from '../../grammar/sticky.ts';
import type { Flow } from './flow.ts';
import type { Head } from './heads.ts';

/** What may stand between a document and its date. */
const GAP =
  /[\s,]{0,2}(?:\(\s?)?(?:(?:được )?(?:(?:ký )?ban hành|ký|thông qua|phát hành|công bố) )?(?:vào |hồi )?(?=[\dntm])/uy;
const REACH = 70;
const NUMERIC_YEAR = /[\s,]{0,2}\(?(?:năm )?(?:19|20)\d\d\)?(?![-/.]?\d| - \d)/uy;

/**
 * The date right after an offset ("số 28-NQ/TW ngày 17/11/2022", "(17/11/2022)"); null where another word comes first,
 * and where it is the year of a plan's work ("Đề án 896 năm 2017").
 */
export function dateAfter(flow: Flow, offset: number, { type }: Head): PrintedDate | null {
  const gap = matchAt(GAP, flow.folded, offset);
  const [date] = gap ? datesIn(flow.folded, offset, offset + REACH) : [];
  return date?.at[0] === offset + (gap?.[0].length ?? 0) && (date.month !== null || type.weight !== 'plan')
    ? date
    : null;
}

/** A date of which the year alone is said. */
export const yearAt = (start: number, printed: string): PrintedDate => ({
  at: [start, start + printed.length],
  day: null,
  month: null,
  year: Number(/\d{4}/.exec(printed)?.[0]),
});

/** The year right after a name ("Luật Đất đai 2024", "năm 2024"), as a date. */
export function yearAfter(flow: Flow, offset: number): PrintedDate | null {
  const year = matchAt(NUMERIC_YEAR, flow.folded, offset);
  return year && yearAt(offset, year[0]);
}
