import type { Page, Piece } from './pieces.ts';
import { dateIn, isDateLine } from './published.ts';

/** "(16/03)", or that alone: a day without its year. */
const DAY = /^[^\p{L}\d]{0,6}(\d{1,2})[/-](\d{1,2})(?![/-]?\d)\P{L}{0,12}$|[([](\d{1,2})[/-](\d{1,2})[)\]]/u;
/** A line with a date has so many letters of its own at most: a weekday, a label, who posted. */
const MOST_LETTERS = 32;
const LONGEST = 80;
/** So far from a headline its date may stand where nothing holds the two together. */
const NEAR = 4;

/** The day that a text names, as ISO; "--03-16" where it gives no year; null where it names none. */
export function dayIn(text: string): string | null {
  const whole = dateIn(text);
  if (whole) return whole;
  const [, day = '', month = '', inDay = day, inMonth = month] = DAY.exec(text) ?? [];
  // A leap year, for 29 February.
  const dated = inDay && dateIn(`${inDay}/${inMonth}/2024`);
  return dated ? dated.replace('2024', '-') : null;
}

/** The day that a line names which says little else; null of any other text. */
export function dayAlone(text: string): string | null {
  if (text.length > LONGEST || (text.match(/\p{L}/gu) ?? []).length > MOST_LETTERS) return null;
  return dayIn(text);
}

const dayOf = (piece: Piece | undefined): string | null => {
  if (!piece || piece.kind === 'row') return null;
  return isDateLine(piece) ? dateIn(piece.text) : dayAlone(piece.text);
};

/**
 * The day that the page shows beside each headline: in the smallest box that holds no other headline, the lines below
 * it first; without a box, in the lines between it and the next one, or above it where the whole list has it so.
 * In: the page, the pieces of the headlines in page order. Out: ISO dates, null where there is none.
 */
export function daysBeside(page: Page, heads: readonly number[]): (string | null)[] {
  const isHead = new Set(heads);
  const taken = new Set<number>();
  /** The first line with a day from a headline on, a step at a time, that is no other headline's. */
  const search = (at: number, step: 1 | -1, end: number): number => {
    for (let i = at + step; i !== end && i >= 0 && i < page.pieces.length && !isHead.has(i); i += step)
      if (!taken.has(i) && dayOf(page.pieces[i])) return i;
    return -1;
  };
  const below = (at: number): number => search(at, 1, at + NEAR + 1);
  const above = (at: number): number => search(at, -1, at - NEAR - 1);
  const boxes = page.boxes.map((box) => ({ box, single: countIn(heads, box) === 1 }));
  const inBox = (at: number): number => {
    for (const { box, single } of boxes) {
      if (box[0] > at || box[1] <= at) continue;
      const found = single ? [search(at, 1, box[1]), search(at, -1, box[0] - 1)].find((line) => line >= 0) : undefined;
      if (found !== undefined || !single) return found ?? -1;
    }
    return -1;
  };
  const lines = heads.map(inBox);
  for (const line of lines) taken.add(line);
  const open = heads.filter((_, i) => lines[i] === -1);
  const leads = open.length > 0 && above(open[0] as number) >= 0 && below(open[open.length - 1] as number) < 0;
  return heads.map((at, i) => {
    const line = lines[i] === -1 ? (leads ? above(at) : below(at)) : lines[i];
    return dayOf(page.pieces[line ?? -1]);
  });
}

/** How many of some numbers in rising order lie in a range. */
function countIn(numbers: readonly number[], [from, to]: readonly [number, number]): number {
  const firstFrom = (least: number): number => {
    let low = 0;
    let high = numbers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[middle] as number) < least) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return firstFrom(to) - firstFrom(from);
}
