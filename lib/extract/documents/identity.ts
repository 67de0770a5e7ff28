import { fold } from '../../text/fold.ts';
import type { Citation } from './citation.ts';
import { conferenceKey } from './named.ts';
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
  const put = (one: Citation, key: string, group: Group = []): void => {
    if (!group.includes(one)) group.push(one);
    groups.set(one, group);
    index(byKey, key, group);
    for (const other of alsoKeys(one)) index(byKey, other, group);
  };
  // Full forms first, then those that may be short for one of them.
  for (const one of citations) if (isFull(one)) put(one, fullKey(one), byKey.get(fullKey(one))?.[0]);
  const titles = new TitleIndex();
  for (const one of citations) {
    if (groups.has(one) || one.carriesOut !== null) continue;
    const found = candidates(one, byKey);
    const group = found.length === 1 ? found[0] : nearest(one, found);
    put(one, looseKey(one), group ?? titles.find(one));
    titles.add(one, groups.get(one) as Group);
  }
  const places = new Map(citations.map((one, place) => [one.at[0], place] as const));
  for (const one of citations) {
    if (one.carriesOut === null || groups.has(one)) continue;
    const place = places.get(one.carriesOut);
    const target = place === undefined ? undefined : groups.get(citations[place] as Citation);
    const same = target?.[0] ? places.get(target[0].at[0]) : undefined;
    put(
      one,
      carrierKey(one, String(same ?? one.carriesOut)),
      byKey.get(carrierKey(one, String(same ?? one.carriesOut)))?.[0],
    );
  }
  const first = new Map<Group, number>();
  for (const one of citations) {
    const group = groups.get(one) as Group;
    if (!first.has(group)) first.set(group, one.at[0]);
  }
  return [...first.keys()].map((group) => group.sort((a, b) => a.at[0] - b.at[0]));
}

function index(byKey: Index, key: string, group: Group): void {
  const list = byKey.get(key);
  if (!list) byKey.set(key, [group]);
  else if (!list.includes(group)) list.push(group);
}

/** "triển khai thực hiện … năm 2017": a plan for the same document and year. */
const carrierKey = (one: Citation, target: string): string => {
  const title = fold(one.subject?.text ?? '');
  const verbs = /^(?:hành động |triển khai |thực hiện |tổ chức |thi hành )*/u.exec(title)?.[0] ?? '';
  return `${one.type.name}>${target}|${verbs}|${/năm (\d{4})$/u.exec(title)?.[1] ?? ''}`;
};

const isLaw = (one: Citation): boolean => one.type.weight === 'act';
const hasLetters = (key: string): boolean => /\p{L}/u.test(key.replace(/^\d+[a-zđ]?/u, ''));
const isFull = (one: Citation): boolean =>
  (one.key !== null && hasLetters(one.key)) || (isLaw(one) && Boolean(one.date?.year));
const yearOfKey = (key: string | null): string => /\/((?:19|20)\d\d)(?:\/|$)/.exec(key ?? '')?.[1] ?? '';
const digitsOf = (key: string): string => /^0*(\d+[a-zđ]?)/u.exec(key)?.[1] ?? key;

const lawName = (one: Citation): string =>
  `${one.type.name}=${fold(one.subject?.text ?? '')
    .replace(/[\s,]+/g, ' ')
    .replace(/(?<!\p{L})htx(?!\p{L})/u, 'hợp tác xã')}`;
const lawYear = (one: Citation): string => yearOfKey(one.key) || String(one.date?.year ?? '');

function fullKey(one: Citation): string {
  if (one.key !== null && hasLetters(one.key)) return `${one.type.name}#${one.key}`;
  return `${lawName(one)}@${lawYear(one)}`;
}

/** Under which other keys a full form can be found by its short ones. */
function alsoKeys(one: Citation): string[] {
  const keys: string[] = [];
  if (one.key !== null) {
    keys.push(`${one.type.name}#${digitsOf(one.key)}`);
    if (yearOfKey(one.key)) keys.push(`${one.type.name}#${digitsOf(one.key)}/${yearOfKey(one.key)}`);
  }
  if (isLaw(one) && one.subject) keys.push(lawName(one), `${lawName(one)}@${lawYear(one)}`);
  if (!isLaw(one) && one.subject) keys.push(titleKey(one));
  return keys;
}

const TITLE_WORDS = 8;
const titleKey = (one: Citation): string =>
  `${one.type.name}:${
    fold(one.subject?.text ?? '')
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.slice(0, TITLE_WORDS)
      .join(' ') ?? ''
  }`;

function looseKey(one: Citation): string {
  if (one.key !== null)
    return `${one.type.name}#${digitsOf(one.key)}${yearOfKey(one.key) ? `/${yearOfKey(one.key)}` : ''}`;
  if (isLaw(one)) return lawName(one);
  const conference = one.issuer && one.rule === 'conference' ? conferenceKey(one.issuer.text) : null;
  if (conference) return `${one.type.name}^${conference}`;
  if (one.subject) return titleKey(one);
  return `${one.type.name}%${fold(one.issuer?.text ?? '')}%${one.date?.year ?? ''}`;
}

function candidates(one: Citation, byKey: Index): Group[] {
  const key = looseKey(one);
  const exact = byKey.get(key) ?? [];
  if (one.key !== null || exact.length > 0) return exact;
  const conference = /\^(.*)$/.exec(key)?.[1];
  if (conference) return [...byKey].filter(([other]) => isSameConference(key, other)).flatMap(([, groups]) => groups);
  // "Luật Bảo vệ và Phát triển" for "… Phát triển rừng".
  if (isLaw(one))
    return [...byKey]
      .filter(([other]) => other.startsWith(`${key} `) && !other.includes('@'))
      .flatMap(([, groups]) => groups);
  return exact;
}

/** Equal where both say it: "trung ương|11|" is short for "trung ương|11|13". */
function isSameConference(a: string, b: string): boolean {
  if (!b.includes('^')) return false;
  const [left, right] = [a.split('|'), b.split('|')];
  return (
    left.length === right.length &&
    left.every((part, i) => part === right[i] || (i > 0 && (part === '' || right[i] === '')))
  );
}

/** Of several that fit, the one last spoken of. */
function nearest(one: Citation, found: readonly Group[]): Group | undefined {
  const before = (group: Group): number => Math.max(...group.map(({ at }) => (at[0] < one.at[0] ? at[0] : -1)));
  return [...found].sort((a, b) => before(b) - before(a))[0];
}
