import type { Span } from '../../digest/model.ts';
import type { NameCandidate } from '../../grammar/names.ts';
import { type Reading, sentenceAt } from '../../text/reading.ts';
import { indexBy } from '../index-by.ts';
import type { Mention, Offices } from './mentions.ts';
import { addPlace, addPositions, addRoles, type Draft, nearest } from './people.ts';
import { initialOf, isWithin, wordsOf } from './positions.ts';
import { rolesAfter } from './roles.ts';
import { honorificBefore, rankBefore } from './titles.ts';

/**
 * Later mentions by given name ("ông Dũng", "Bộ trưởng Dũng") and by office ("đồng chí Bí thư Tỉnh ủy") are the same
 * person: their places and the roles that they say are joined to the person named last before them.
 */
export function joinShortMentions(
  reading: Reading,
  names: readonly NameCandidate[],
  offices: Offices,
  mentions: readonly Mention[],
  people: readonly Draft[],
): void {
  /** A byte for each character of the text. */
  const taken = new Uint8Array(reading.text.length);
  for (const { start, end } of mentions) taken.fill(1, start, end);
  const byGivenName = indexBy(people, ({ key }) => [lastOf(key)]);
  const byOffice = indexBy(people, ({ positions }) =>
    positions.flatMap(({ held, words }) => (held === 'former' ? [] : initialOf(words[0]))),
  );
  for (const name of names) {
    if ((name.shape !== 'one' && name.shape !== 'loose') || taken[name.start]) continue;
    const words = ` ${reading.folded.slice(name.start, name.end)}`;
    const called = byGivenName(lastOf(words)).filter(({ key }) => ` ${key}`.endsWith(words));
    const draft = nearest(called, name.start);
    const said = draft && shortStart(reading, name, offices);
    if (!draft || said === undefined) continue;
    join(reading, draft, [said, name.end]);
    taken.fill(1, said, name.end);
  }
  const holders = new Map<string, readonly Draft[]>();
  for (const office of offices.list) {
    if (taken[office.start]) continue;
    const plain = reading.folded.slice(office.start, office.end);
    const known = holders.get(plain) ?? holdersOf(plain, byOffice);
    holders.set(plain, known);
    const draft = nearest(known, office.start);
    if (draft) join(reading, draft, [office.start, office.end]);
  }
}

/** The given name, for which people are called. */
const lastOf = (name: string): string => name.split(' ').at(-1) as string;

/** "bà Thùy Linh" before or after "bà Trần Thùy Linh": one person, where only one full name ends so. */
export function mergeShortNames(drafts: Map<string, Draft>): void {
  const people = [...drafts.values()];
  const byGivenName = indexBy(people, ({ key }) => [lastOf(key)]);
  const merged = new Set<Draft>();
  for (const short of people) {
    const full = byGivenName(lastOf(short.key)).filter((one) => one.key.endsWith(` ${short.key}`) && !merged.has(one));
    if (full.length !== 1) continue;
    const [draft] = full as [Draft];
    addPositions(draft, short.positions);
    addRoles(draft, short.roles);
    for (const span of short.at) addPlace(draft, span);
    merged.add(short);
    drafts.delete(short.key);
  }
}

/** Where the title before a given name begins, if one stands there. */
function shortStart({ folded }: Reading, { start }: NameCandidate, { byEnd, byHead }: Offices): number | undefined {
  const window = folded.slice(Math.max(0, start - 40), start);
  const title = honorificBefore(window) ?? rankBefore(window);
  if (title) return start - (window.length - title.index);
  const office = byEnd.get(start - 1) ?? byHead.get(start - 1);
  return office?.start;
}

/** Who holds an office that stands alone, by its folded words. */
function holdersOf(plain: string, byOffice: (initial: string) => readonly Draft[]): readonly Draft[] {
  // There is one Prime Minister; who is called so by name is also the Prime Minister of the Government.
  const words = wordsOf(plain.replace(/^(thủ tướng) chính phủ$/u, '$1'));
  return byOffice(initialOf(words[0])).filter(({ positions }) =>
    positions.some((position) => position.held !== 'former' && isWithin(words, position.words)),
  );
}

function join(reading: Reading, draft: Draft, span: Span): void {
  addPlace(draft, span);
  addRoles(draft, rolesAfter(reading, ...span, sentenceAt(reading, span[0])[1]));
}
