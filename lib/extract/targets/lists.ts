import type { Line, Reading } from '../../text/reading.ts';

const BULLET = /^\s?(?:[-–+•*▪●]|\d{1,2}[.)]|[a-zđ]\)|\([a-zđ\d]{1,2}\))\s?/;
const OPEN_END = /:\s{0,9}$/;
const CLOSED_END = /[.!?;…]\s{0,9}$/;
const HEAD_LENGTH = 160;

/** A line of a list: what it leaves open it takes from the list's head. */
export const isListed = ({ marked }: Reading, { block, start }: Line): boolean =>
  block?.kind === 'item' || BULLET.test(marked.slice(start, start + 6));

/** A line that a list may stand under: a heading, a line that ends with a colon, a short line without an end. */
export function isHead(reading: Reading, line: Line): boolean {
  if (line.block === null) return false;
  const text = reading.marked.slice(line.start, line.end);
  return (
    line.block.kind === 'heading' || leadsOn(reading, line) || (text.length <= HEAD_LENGTH && !CLOSED_END.test(text))
  );
}

/** A line whose colon hands on what it says to the next, list or not. */
export const leadsOn = ({ marked }: Reading, { start, end }: Line): boolean => OPEN_END.test(marked.slice(start, end));
