import { type Citation, inPageOrder } from './citation.ts';
import { hasCapital } from './flow.ts';
import { TitleIndex } from './titles.ts';

type Group = Citation[];
type Index = Map<string, Group[]>;

/**
 * Which mentions are one document. A symbol is no identity alone: type and number are, a law's name and year, a
 * congress's ordinal, else the title. Short forms ("Nghị quyết 57") join the one full form of the page that they fit.
 * In: mentions in page order. Out: groups, by their first mention.
 */
export function groupCitations(citations: readonly Citation[]): Group[] {
  const groups = new Map<Citation, Group>();
  const byKey: Index = new Map();
  const put = (one: Citation, key: string, group: Group = []): Group => {
    group.push(one);
    groups.set(one, group);
    for (const each of [key, ...familyKey(one), ...alsoKeys(one)]) {
      const list = byKey.get(each);
      if (!list) byKey.set(each, [group]);
      else if (!list.includes(group)) list.push(group);
    }
    return group;
  };
  const titles = new TitleIndex();
  // Full forms first, then those that may be short for one of them.
  for (const one of citations) {
    if (!isFull(one)) continue;
    // A symbol without a year is used again every year.
    const year = yearOfKey(one.key) ? undefined : one.date?.year;
    const known = byKey
      .get(fullKey(one))
      ?.find((group) => !year || (group.findLast(({ date }) => date?.year)?.date?.year ?? year) === year);
    titles.add(one, put(one, fullKey(one), known));
  }
  const lastSeen = new Map<Group, number>();
  for (const one of citations) {
    if (one.carriesOut !== null && !groups.has(one)) continue;
    if (!groups.has(one)) {
      const group = lastOf(candidates(one, byKey), lastSeen) ?? titles.find(one);
      titles.add(one, put(one, looseKey(one), group));
    }
    lastSeen.set(groups.get(one) as Group, one.at[0]);
  }
  const mentionAt = new Map(citations.map((one) => [one.at[0], one] as const));
  for (const one of citations) {
    if (groups.has(one)) continue;
    const target = mentionAt.get(one.carriesOut ?? -1);
    const key = `${one.type.name}>${(target && groups.get(target)?.[0]?.at[0]) ?? one.carriesOut}`;
    put(one, key, byKey.get(key)?.[0]);
  }
  const ordered = new Set(citations.map((one) => groups.get(one) as Group));
  return [...ordered].map(inPageOrder);
}

const isLaw = (one: Citation): boolean => one.type.weight === 'act';
/** A symbol, and no bare number. */
const isSymbol = (key: string | null): key is string => hasCapital(key ?? '');
const isFull = (one: Citation): boolean => isSymbol(one.key) || (isLaw(one) && Boolean(one.date?.year));
export const yearOfKey = (key: string | null): string => /\/((?:19|20)\d\d)(?:\/|$)/.exec(key ?? '')?.[1] ?? '';
/** A symbol's number alone, as short forms give it. */
const shortKey = (one: Citation, key: string): string => `${one.type.name}#${/^0*(\d+[a-zđ]?)/u.exec(key)?.[1] ?? key}`;

const lawName = (one: Citation): string =>
  `${one.type.name}=${(one.subject?.folded ?? '').replace(/[\s,]+/g, ' ').replace(/^htx$/, 'hợp tác xã')}`;
const lawYear = (one: Citation): string => yearOfKey(one.key) || String(one.date?.year ?? '');

function fullKey(one: Citation): string {
  if (isSymbol(one.key)) return `${one.type.name}#${one.key}`;
  return `${lawName(one)}@${lawYear(one)}`;
}

/** Under which other keys a full form can be found by its short ones. */
function alsoKeys(one: Citation): string[] {
  const keys = one.key === null ? [] : [shortKey(one, one.key)];
  if (!one.subject) return keys;
  return keys.concat(isLaw(one) ? [lawName(one), `${lawName(one)}@${lawYear(one)}`] : titleKey(one));
}

const TITLE_WORDS = 8;
const titleKey = (one: Citation): string =>
  `${one.type.name}:${
    one.subject?.folded
      .match(/[A-Za-zÀ-ỹ0-9]+/gu)
      ?.slice(0, TITLE_WORDS)
      .join(' ') ?? ''
  }`;

function looseKey(one: Citation): string {
  if (one.key !== null) return shortKey(one, one.key);
  if (isLaw(one)) return lawName(one);
  if (one.issuer && one.rule === 'conference') return `${one.type.name}^${one.issuer.key}`;
  if (one.subject) return titleKey(one);
  return `${one.type.name}%${one.issuer?.folded ?? ''}%${one.date?.year ?? ''}`;
}

/** Mentions that may be called by less than their key: congresses, and laws by the beginning of their name. */
function familyKey(one: Citation): string[] {
  if (one.rule === 'conference') return [`${one.type.name}^`];
  return isLaw(one) ? [`${lawName(one).split(' ', 3).join(' ')}^`] : [];
}

function candidates(one: Citation, byKey: Index): Group[] {
  const key = looseKey(one);
  const exact = byKey.get(key);
  if (exact) return exact;
  const family = byKey.get(familyKey(one)[0] ?? '') ?? [];
  if (isLaw(one)) return family.filter((group) => group.some((other) => lawName(other).startsWith(`${key} `)));
  return family.filter(([first]) => first?.rule === one.rule && isSameConference(key, looseKey(first)));
}

/** Equal where both say it: "trung ương|11|" is short for "trung ương|11|13". */
function isSameConference(a: string, b: string): boolean {
  const right = b.split('|');
  return a.split('|').every((part, place) => part === right[place] || (place > 0 && !(part && right[place])));
}

/** Of several that fit, the one last spoken of. */
function lastOf(found: readonly Group[], lastSeen: ReadonlyMap<Group, number>): Group | undefined {
  const placeOf = (group: Group): number => lastSeen.get(group) ?? -1;
  return [...found].sort((a, b) => placeOf(b) - placeOf(a))[0];
}
