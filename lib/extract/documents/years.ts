import type { Document, Span } from '../../digest/model.ts';
import { datesIn, isoDate, type PrintedDate } from '../../grammar/dates.ts';
import type { Reading } from '../../text/reading.ts';
import { type Citation, isSaid } from './citation.ts';
import type { Flow } from './flow.ts';
import { yearOfKey } from './identity.ts';

const DAY = 24 * 60 * 60 * 1000;
/** A dateline's year is that of the page, and documents in the news are fresh. */
const NEAR = 120 * DAY;

/** A day and month without a year, completed from the page: the ISO date, and the words that give the year. */
export type Completed = { date: string; from: Span };

/**
 * Completes "ngày 15/1": by the year in the document's own number, else by the publication date, else by that of the
 * page's own dates that is nearest in time, if one is within four months. Null where nothing tells.
 */
export function completer(
  flow: Flow,
  { article }: Pick<Reading, 'article'>,
  citations: readonly Citation[],
): (one: Citation) => Completed | null {
  let dated: (PrintedDate & { year: number })[] | null = null;
  return (one) => {
    const { date, key } = one;
    if (!date || date.year !== null || date.day === null || date.month === null) return null;
    const inNumber = yearOfKey(key);
    if (inNumber) return complete(date, Number(inNumber), date.at);
    const published = Date.parse(article.published ?? '');
    if (!Number.isNaN(published)) {
      const year = new Date(published).getUTCFullYear();
      return complete(date, time(date, year) > published + 7 * DAY ? year - 1 : year, date.at);
    }
    dated ??= freshDates(flow, citations);
    let best: Completed | null = null;
    let nearest = NEAR;
    for (const other of dated) {
      for (const year of [other.year - 1, other.year, other.year + 1]) {
        const gap = Math.abs(time(date, year) - time(other, other.year));
        if (gap > nearest) continue;
        nearest = gap - 1;
        best = complete(date, year, other.at);
      }
    }
    return best;
  };
}

/** The page's own dates: not those of the documents it cites, which may be old, and none older than a year before the latest. */
function freshDates(flow: Flow, citations: readonly Citation[]): (PrintedDate & { year: number })[] {
  const own: (PrintedDate & { year: number })[] = [];
  let next = 0;
  let covered = 0;
  let latest = 0;
  for (const date of datesIn(flow.folded)) {
    for (; next < citations.length && (citations[next] as Citation).at[0] <= date.at[0]; next += 1)
      covered = Math.max(covered, (citations[next] as Citation).at[1]);
    const { year } = date;
    if (year === null || date.month === null || date.at[1] <= covered) continue;
    // "từ ngày 10/7 đến ngày 13/7/2026": the first has its year from the second, which says it.
    if (!flow.folded.slice(...date.at).includes(String(year))) continue;
    own.push({ ...date, year });
    latest = Math.max(latest, year);
  }
  return own.filter(({ year }) => year >= latest - 1);
}

const time = ({ day, month }: PrintedDate, year: number): number => Date.UTC(year, (month ?? 1) - 1, day ?? 15);

function complete(date: PrintedDate, year: number, from: Span): Completed | null {
  const iso = isoDate(date, year);
  return iso ? { date: iso, from } : null;
}

/** Gives a document that has no date the completed one of its mentions, marked as implied. */
export function completeDate(
  document: Document,
  group: readonly Citation[],
  completed: (one: Citation) => Completed | null,
): void {
  const one = document.date === null ? group.find(completed) : undefined;
  const found = one && completed(one);
  if (!one?.date || !found) return;
  document.date = found.date;
  document.implied.date = found.from;
  if (!isSaid(one.date, document.at)) document.at = [...document.at, one.date.at];
}
