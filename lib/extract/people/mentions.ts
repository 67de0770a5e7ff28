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
  rule: string;
};

/** The offices of the page, to be found by where they begin, where their head noun ends, and where they end. */
export type Offices = {
  list: Office[];
  byStart: Map<number, number>;
  byEnd: Map<number, number>;
  byHead: Map<number, number>;
};

export function indexOffices(list: Office[]): Offices {
  return {
    list,
    byStart: new Map(list.map(({ start }, i) => [start, i])),
    byEnd: new Map(list.map(({ end }, i) => [end, i])),
    byHead: new Map(list.map(({ headEnd }, i) => [headEnd, i])),
  };
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
  const mention: Mention = {
    name,
    start: name.start,
    end: name.end,
    before: [],
    after: [],
    shared: [],
    colon: false,
    honorific: false,
    rule: '',
  };
  readBefore(reading, mention, offices, claimed);
  readAfter(reading, mention, offices, names);
  return mention;
}
