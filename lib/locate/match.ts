import type { Legacy } from '../page/legacy.ts';

/** A place in raw text (UTF-16 code units, half-open), and how many characters around it are as expected. */
export type Place = { from: number; to: number; context: number };

/** Text as it is compared, and for each of its characters where it stands in the raw text. */
type Folded = { raw: string; text: string; starts: number[]; ends: number[] };

const BLANK = /[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;
/** A base character with the marks that combine with it: the unit that NFC may put together. */
const CLUSTER = /[^\p{M}]\p{M}*|\p{M}+/gu;
/** Between two lines or cells of a quote the page may have things that were left out: a picture, a byline. */
const WIDEST_GAP = 400;

/**
 * NFC without blanks: pages break lines, paste non-breaking blanks and part a syllable over elements. Letters and
 * digits stay as they are, but for those of an old font, which are put into Unicode.
 */
function fold(raw: string, legacy: Legacy | null = null): Folded {
  const folded: Folded = { raw, text: '', starts: [], ends: [] };
  const clusters = legacy ? new RegExp(`${legacy.unit.source}|[^]`, legacy.unit.flags) : CLUSTER;
  for (const match of raw.matchAll(clusters)) {
    const unit = legacy ? legacy.letterOf(match[0]) : match[0].normalize('NFC');
    if (BLANK.test(unit.charAt(0))) continue;
    folded.text += unit;
    for (let i = 0; i < unit.length; i += 1) {
      folded.starts.push(match.index);
      folded.ends.push(match.index + match[0].length);
    }
  }
  return folded;
}

/** The lines and cells of a quote. */
export const partsOf = (quote: string): string[] => quote.split(/\n| \| /).filter((part) => part.trim());

/** What is looked for. */
export type Wanted = {
  /** The quote's lines and cells (`partsOf`). */
  parts: string[];
  /** The text around it, which chooses among several places. */
  before?: string;
  after?: string;
  /** How many characters that are no blanks stood before it when the page was read; -1 where nobody knows. */
  ink?: number;
  /** May it begin there in the raw text? */
  accepts?: (from: number) => boolean;
};

/**
 * Finds a quote in the raw text of a page: its parts one after the other, letter for letter and digit for digit. Of
 * several places, the one where it was read; else the one with the same words around it; of equal ones the nearest.
 * In: the raw text, what is wanted, the old font whose letters the page may be written in. Out: null where it isn't there.
 */
export function findQuote(
  raw: string,
  { parts, before = '', after = '', ink = -1, accepts = () => true }: Wanted,
  legacy: Legacy | null = null,
): Place | null {
  const page = fold(raw, legacy);
  const [first, ...rest] = parts.map((part) => fold(part).text);
  if (!first) return null;
  const left = fold(before).text;
  const right = fold(after).text;
  let best: Found | null = null;
  for (let at = page.text.indexOf(first); at >= 0; at = page.text.indexOf(first, at + 1)) {
    const end = endOf(page.text, at + first.length, rest);
    const from = page.starts[at] as number;
    if (end < 0 || cutsNumber(page, at, end) || !accepts(from)) continue;
    const context =
      shared(left, page.text.slice(Math.max(0, at - 64), at), true) +
      shared(right, page.text.slice(end, end + 64), false);
    const place = { from, to: page.ends[end - 1] as number, context, away: ink < 0 ? 0 : Math.abs(at - ink) };
    if (!best || isBetter(place, best, ink)) best = place;
  }
  return best && { from: best.from, to: best.to, context: best.context };
}

type Found = Place & { away: number };

function isBetter(place: Found, best: Found, ink: number): boolean {
  if (ink >= 0 && (place.away === 0 || best.away === 0)) return place.away === 0;
  return place.context > best.context || (place.context === best.context && place.away < best.away);
}

function endOf(text: string, start: number, parts: string[]): number {
  let end = start;
  for (const part of parts) {
    const next = text.indexOf(part, end);
    if (next < 0 || next - end > WIDEST_GAP) return -1;
    end = next + part.length;
  }
  return end;
}

/** "5%" is not to be found in "12,5%" or "15%": a match that begins or ends inside a number is of another number. */
function cutsNumber({ raw, text, starts, ends }: Folded, at: number, end: number): boolean {
  const from = starts[at] as number;
  const left = /\d/.test(text.charAt(at)) && /(?:\d|\d[.,])$/.test(raw.slice(Math.max(0, from - 2), from));
  const right = /\d/.test(text.charAt(end - 1)) && /^(?:\d|[.,]\d)/.test(raw.slice(ends[end - 1] as number));
  return left || right;
}

/** How many characters of the context agree, from the quote outwards. */
function shared(context: string, page: string, backwards: boolean): number {
  const at = (text: string, i: number): string => text.charAt(backwards ? text.length - 1 - i : i);
  let same = 0;
  while (same < context.length && same < page.length && at(context, same) === at(page, same)) same += 1;
  return same;
}
