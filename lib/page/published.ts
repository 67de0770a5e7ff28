import { isCreditText, isName, POSTED_BEFORE } from './names.ts';
import type { Page, Piece } from './pieces.ts';

const DATE =
  /(?<!\d)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?((?:19|20)\d\d)(?!\d)|(?<!\d)(\d{1,2}) (?:tháng|thg) (\d{1,2})(?:,| năm)? ((?:19|20)\d\d)/iu;
const ISO = /(?<!\d)((?:19|20)\d\d)[-/](\d{1,2})[-/](\d{1,2})(?!\d)/;
const CLOCK = /(?<!\d)\d{1,2}\s?[:hg]\s?\d{2}(?!\d)|GMT/i;
const TIMED = /(?<!\d)\d{1,2}\s?[:hg]\s?\d{2}(?::\d{2})?(?!\d)/i;
const LONGEST = 120;

/** The date in a text as ISO; null where it holds none that a calendar has. */
export function dateIn(text: string): string | null {
  const local = DATE.exec(text);
  if (local) return isoOf(local[3] ?? local[6], local[2] ?? local[5], local[1] ?? local[4]);
  const iso = ISO.exec(text);
  return iso ? isoOf(iso[1], iso[2], iso[3]) : null;
}

function isoOf(year = '', month = '', day = ''): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso;
}

/** Is this piece the line that says when the page was posted? A date with a clock, a label, or nothing else. */
export function isDateLine({ text, time, byline, kind }: Piece): boolean {
  const found = DATE.exec(text) ?? ISO.exec(text);
  if (!found || text.length > LONGEST || kind === 'row' || !dateIn(text)) return false;
  if (byline || time) return true;
  const before = withoutClock(text.slice(0, found.index));
  const after = text.slice(found.index + found[0].length);
  const bare = /^(?:\P{L}{0,20}|[^\p{L}]{0,6}GMT.{0,30})$/iu;
  if (bare.test(before) || POSTED_BEFORE.test(before) || isName(before.trim()) || isCreditText(before))
    return after.length < 40 && !/^(?:[,;]? (?!bởi|by )|\s?:\s*)\p{L}/u.test(after);
  return before.length < 60 && (CLOCK.test(after) || CLOCK.test(before)) && /[|•·–-]\s*$/.test(before);
}

/** With one blank in the place of what parts a line's end from it. */
function spaced(text: string): string {
  const bare = text.replace(/[\s,|–-]{1,40}$/, '');
  return bare === text ? text : `${bare} `;
}

/** "Nông Văn Thử - 08:15, " names who posted; "Thời gian: 08h15, ngày " is when what the page tells of takes place. */
const withoutClock = (before: string): string =>
  TIMED.test(before) && !/^\P{L}{0,6}thời gian/iu.test(before) ? spaced(before.replace(TIMED, '')) : before;

/**
 * When the page was posted: as shown near the title, else in its address, else in its meta data.
 * In: the pieces around the title in the order in which they are to be believed. Out: an ISO date or null.
 */
export function publishedOf(page: Page, near: number[]): string | null {
  for (const at of near) {
    const piece = page.pieces[at];
    if (piece && isDateLine(piece)) return dateIn(piece.text);
  }
  const inUrl = /\/((?:19|20)\d\d)[/-]?(\d\d)[/-]?(\d\d)(?!\d)/.exec(page.url ?? '');
  const address = inUrl ? isoOf(inUrl[1], inUrl[2], inUrl[3]) : null;
  if (address) return address;
  for (const name of ['article:published_time', 'datePublished', 'pubdate', 'DC.date.issued', 'date']) {
    const declared = dateIn((page.metas[name] ?? '').replace('T', ' '));
    if (declared) return declared;
  }
  return dateIn(page.time);
}
