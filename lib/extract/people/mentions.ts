import type { NameCandidate } from '../../grammar/names.ts';
import type { Office } from '../../grammar/offices.ts';
import type { Reading } from '../../text/reading.ts';
import { readAfter } from './after-name.ts';
import { readBefore } from './before-name.ts';

export type Position = { start: number; end: number };

/** One place where the page names a person, with the offices that stand around the name. */
export type Mention = {
  name: NameCandidate;
  /** From the first title before the name to the last office after it. */
  start: number;
  end: number;
  before: Position[];
  after: Position[];
  /** Offices said once of a whole list: "các Phó Chủ tịch UBND tỉnh: …". */
  shared: Position[];
  /** They stand before a colon: they hold for the whole list, also for those who have an office of their own. */
  colon: boolean;
  honorific: boolean;
};

/** Whether a title stands before the name. */
export const isTitled = ({ honorific, before, shared }: Mention): boolean =>
  honorific || before.length + shared.length > 0;

/** The offices of the page, to be found by where they begin, where their head noun ends, and where they end. */
export type Offices = {
  list: Office[];
  byStart: Map<number, Office>;
  byEnd: Map<number, Office>;
  byHead: Map<number, Office>;
};

export function indexOffices(list: Office[]): Offices {
  const by = (edge: (office: Office) => number) => new Map(list.map((office) => [edge(office), office]));
  return { list, byStart: by(({ start }) => start), byEnd: by(({ end }) => end), byHead: by(({ headEnd }) => headEnd) };
}

/**
 * Reads the words around a name: titles, offices and honorifics before it, offices after it. `claimed` is where the
 * words of the person before end: offices up to there are that person's.
 */
export function readMention(
  reading: Reading,
  name: NameCandidate,
  offices: Offices,
  names: ReadonlySet<number>,
  claimed: number,
): Mention {
  const { start, end } = name;
  const mention: Mention = { name, start, end, before: [], after: [], shared: [], colon: false, honorific: false };
  readBefore(reading, mention, offices, claimed);
  readAfter(reading, mention, offices, names);
  return mention;
}
