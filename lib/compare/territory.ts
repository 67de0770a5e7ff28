import { PROVINCES, type ProvinceRow } from '../lexicon/provinces.ts';

/** A province while its borders stayed as they were: what figures may be compared within. Days are ISO dates. */
export type Territory = {
  /** Tells it from every other, and from the same name at another time. */
  id: string;
  name: string;
  /** The first day of these borders; null where they are older than any page. */
  from: string | null;
  /** The first day of other borders; null where these hold today. */
  until: string | null;
  /** The province that its ground belongs to today. */
  now: string;
  /** What made it end or begin, in the words of the law. */
  source: string;
};

const ROWS = new Map(PROVINCES.map((row) => [row.name, row]));
export const provinceRow = (name: string): ProvinceRow | undefined => ROWS.get(name);

/** The borders that a name stood for, oldest first; none for a name that is no province's. */
export function territoriesOf(name: string): Territory[] {
  const row = ROWS.get(name);
  if (!row) return [];
  const { into, changed, source } = row;
  const now = into ?? name;
  if (!into) return [{ id: name, name, from: null, until: null, now, source }];
  const before: Territory = { id: `${name} < ${changed}`, name, from: null, until: changed, now, source };
  return into === name ? [before, { ...before, id: `${name} >= ${changed}`, from: changed, until: null }] : [before];
}

/** Why no territory can be told. */
export type NoTerritory = 'undated' | 'borders';

/**
 * The borders that a page means by a province's name.
 * In: the name, the day of the page (null where it has none), the last day that its figure is about (null for no period).
 * Out: the territory; 'undated' where the name stood for two and the page has no day; 'borders' where a page of the new
 * province gives a figure for the time of the old ones and doesn't say for which of them.
 */
export function territoryFor(name: string, day: string | null, figureEnd: string | null): Territory | NoTerritory {
  const all = territoriesOf(name);
  const [only] = all;
  if (!only) return 'undated';
  const changed = only.until;
  if (all.length === 1) {
    // The name ended with its province: after that day it can only mean the old borders, and only of their time.
    if (!changed || (day !== null && day < changed)) return only;
    return figureEnd !== null && figureEnd < changed ? only : 'borders';
  }
  if (day === null) return 'undated';
  const at = all.find(({ from, until }) => (!from || day >= from) && (!until || day < until)) ?? only;
  return at.from && figureEnd !== null && figureEnd < at.from ? 'borders' : at;
}
