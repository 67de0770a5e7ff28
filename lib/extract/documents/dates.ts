import { datesIn, type PrintedDate } from '../../grammar/dates.ts';
import type { Flow } from './flow.ts';

/** What may stand between a document and its date. */
const GAP =
  /^[\s,]{0,2}(?:\(\s?)?(?:(?:được )?(?:ban hành|ký|ký ban hành|thông qua|phát hành|công bố) )?(?:vào |hồi )?$/u;
const REACH = 70;
const NUMERIC_YEAR = /^[\s,]{0,2}\(?(?:năm )?((?:19|20)\d{2})\)?(?![\d/]|[.-]\d|\s?-\s?\d)/u;

/** The date right after an offset ("số 28-NQ/TW ngày 17/11/2022", "(17/11/2022)"); null where another word comes first. */
export function dateAfter(flow: Flow, offset: number): PrintedDate | null {
  const after = flow.folded.slice(offset, offset + 12);
  if (!/\d|ngày|năm|tháng|ban|ký|thông|được|phát|công|hồi/u.test(after)) return null;
  const [date] = datesIn(flow.folded, offset, Math.min(flow.folded.length, offset + REACH));
  if (!date || !GAP.test(flow.folded.slice(offset, date.at[0]))) return null;
  return date;
}

/** The year right after a name ("Luật Đất đai 2024", "năm 2024"), as a date. */
export function yearAfter(flow: Flow, offset: number): PrintedDate | null {
  const match = NUMERIC_YEAR.exec(flow.folded.slice(offset, offset + 14));
  if (!match) return null;
  return { at: [offset, offset + match[0].length], day: null, month: null, year: Number(match[1]) };
}
