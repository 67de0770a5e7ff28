import type { Span } from '../../digest/model.ts';
import { isoDate, type PrintedDate } from '../../grammar/dates.ts';
import type { Reading } from '../../text/reading.ts';

export type When = { date: string | null; implied: Span | null };

/**
 * The ISO date of an event. Datelines leave the year out ("Sáng 8/1"): it comes from the page's publication date, else
 * from the year that the rest of the page is about; where nothing speaks for one year, the date stays open.
 */
export function whenOf(reading: Reading, dateline: PrintedDate | null): When {
  if (dateline?.day == null || dateline.month === null) return { date: null, implied: null };
  if (dateline.year !== null) return { date: isoDate(dateline), implied: null };
  const { published } = reading.article;
  if (published && /^\d{4}-\d{2}/.test(published)) {
    return { date: isoDate(dateline, yearNear(dateline.month, published)), implied: null };
  }
  const year = yearOfPage(reading, dateline.month);
  return year ? { date: isoDate(dateline, year.year), implied: year.at } : { date: null, implied: null };
}

/** A page published in January may report an event of December. */
function yearNear(month: number, published: string): number {
  const [year = 0, publishedMonth = 0] = published.split('-').map(Number);
  return month - publishedMonth > 6 ? year - 1 : year;
}

const YEAR =
  /(?<![\d.,])(?:\d{1,2}\s?[./-]\s?)?(?:(\d{1,2})\s?[./-]\s?)?(20[0-4]\d|19\d{2})(?!\d|[.,]\d|\/[\p{L}]|\s?-\s?(?:20|19)\d{2}|\s?-\s?\d{1,2}[/.]\d{1,2}[/.]\d{4})/gu;
/** Before years of plans and of comparison: they don't date the page. */
const OTHER_YEAR =
  /(?:đến|tới|vào|trước|giai đoạn|thời kỳ|nhiệm kỳ|tầm nhìn|khóa|so với|so với cùng kỳ|cùng kỳ|hơn|từ|kể từ|sinh|xuân|giá so sánh|bằng|của luật|so)(?: cuối| đầu)? (?:năm )?$|luật [^.;]{0,40}$|[\d\p{L}]\s?\/\s?[\p{L}-]{2,12},? (?:ngày )?$|vào ngày $/u;
/** Before a year that the page plans with or reports on: "nhiệm vụ năm 2023", "6 tháng đầu năm 2017", "quý I/2025". */
const OWN_YEAR =
  /(?:đầu|cuối|trong|cả|của|nhiệm vụ|kế hoạch|mục tiêu|dự báo|chỉ tiêu|trọng tâm|hết|quý [iv]{1,3}|quý [1-4]|tháng \d{1,2}|ngân sách|\d tháng)(?: các)? (?:năm )?$|quý [iv]{1,3} ?\/ ?$/u;

/** One bare "năm 2019" may be a story's: it takes two, or one form of the page's own year. */
const LEAST = 2;

type Year = { year: number; at: Span };
type Vote = Year & { own: number; bare: number };

/** The year that a page speaks of as its own, for an event in `month`; null where none is spoken of. */
function yearOfPage(reading: Reading, month: number): Year | null {
  const votes = new Map<number, Vote>();
  const titleEnd = reading.lines[0]?.end ?? 0;
  for (const match of reading.folded.matchAll(YEAR)) {
    const before = reading.folded.slice(Math.max(0, match.index - 48), match.index);
    if (OTHER_YEAR.test(before) || (/^\d{4}$/.test(match[0]) && /\d{4}\s?-\s?$/u.test(before))) continue;
    const weight = weightOf(match, before, month);
    if (weight === 0) continue;
    const year = Number(match[2]);
    const end = match.index + match[0].length;
    const vote = votes.get(year) ?? { year, at: [end - 4, end] as const, own: 0, bare: 0 };
    if (weight > 1) vote.own += match.index < titleEnd ? 2 : 1;
    else vote.bare += 1;
    votes.set(year, vote);
  }
  const latest = Math.max(...votes.keys());
  const [first, second] = [...votes.values()]
    .filter(({ year }) => year >= latest - 2)
    .sort((a, b) => b.own - a.own || b.bare - a.bare || b.year - a.year);
  if (!first || first.own * LEAST + first.bare < LEAST) return null;
  const even = second && first.own === second.own && first.bare === second.bare;
  return even && first.year - second.year === 1 ? second : first;
}

/** A full date counts where it lies near the event; a bare year where it can't be the year before in review. */
function weightOf(match: RegExpMatchArray, before: string, month: number): number {
  if (match[1] !== undefined || /tháng $/u.test(before)) {
    const [printed = 0] = match[0].match(/\d{1,2}(?=\s?[./-]\s?\d{4}$)/)?.map(Number) ?? [];
    return Math.abs(printed - month) <= 3 ? 2 : 0;
  }
  const named = /\p{L} $/u.test(before) && !/năm $/u.test(before);
  if (named || OWN_YEAR.test(before) || /[/-]/.test(match[0])) return 2;
  return month >= 4 ? 1 : 0;
}
