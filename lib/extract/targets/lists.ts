import type { Line, Reading } from '../../text/reading.ts';

const BULLET = /^\s?(?:[-–+•*▪●]|\d{1,2}[.)]|[a-zđ]\)|\([a-zđ\d]{1,2}\))\s?/;
const OPEN_END = /:\s{0,9}$/;

/** A line of a list: what it leaves open it takes from the list's head. */
export const isListed = ({ marked }: Reading, { block, start }: Line): boolean =>
  block?.kind === 'item' || BULLET.test(marked.slice(start, start + 6));

/** A line whose colon hands on what it says to the next, list or not. */
export const leadsOn = ({ marked }: Reading, { start, end }: Line): boolean => OPEN_END.test(marked.slice(start, end));
