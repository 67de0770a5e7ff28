import type { Person } from '../../digest/model.ts';
import { type NameCandidate, nameCandidates } from '../../grammar/names.ts';
import { officesIn } from '../../grammar/offices.ts';
import { type Reading, sentenceAt } from '../../text/reading.ts';
import { joinShortMentions, mergeShortNames } from './aliases.ts';
import { joinDuties } from './duties.ts';
import { isPerson } from './evidence.ts';
import { listsOf, sharedOffices } from './lists.ts';
import { indexOffices, isTitled, type Mention, type Offices, readMention } from './mentions.ts';
import { isInBody, isNamedAfter, isSmallPlace, isStreetName } from './not-people.ts';
import { addPlace, addPositions, addRoles, type Draft, draftOf, personOf } from './people.ts';
import { differ, positionsOf } from './positions.ts';
import { rolesAfter, rolesBefore } from './roles.ts';
import { isSigner } from './signatures.ts';

/**
 * Every natural person whom the page names, with positions in the page's own order, roles in the event, and the
 * places of all mentions, short ones included ("ông Dũng", "đồng chí Bí thư Tỉnh ủy").
 * In: a reading. Out: persons in the order of their first mention. Throws nothing.
 */
export function extractPeople(reading: Reading): Person[] {
  const names = nameCandidates(reading);
  const starts = new Set(names.filter((name) => endsOffices(reading, name)).map(({ start }) => start));
  const offices = indexOffices(officesIn(reading, starts));
  const mentions = findMentions(reading, names, offices, starts);
  const drafts = new Map<string, Draft>();
  for (const list of listsOf(reading.folded, mentions)) readList(reading, list, drafts);
  mergeShortNames(drafts);
  const people = [...drafts.values()];
  joinShortMentions(reading, names, offices, mentions, people);
  joinDuties(reading, offices, people);
  return people.map(personOf);
}

/** An office ends where such a name begins; a name of another thing is part of the office's body. */
const endsOffices = (reading: Reading, name: NameCandidate): boolean =>
  (name.shape === 'full' || name.shape === 'two' || (name.foreign && name.shape === 'loose')) &&
  !isNamedAfter(reading, name) &&
  !(name.shape !== 'full' && (isSmallPlace(reading, name) || isInBody(reading, name)));

/** People by their own evidence, and those whom a list with a shared office vouches for. */
function findMentions(
  reading: Reading,
  names: NameCandidate[],
  offices: Offices,
  starts: ReadonlySet<number>,
): Mention[] {
  const all: Mention[] = [];
  let claimed = 0;
  for (const name of names) {
    // A single word of our own spelling names nobody; short mentions are joined later.
    if (name.shape === 'one' && !name.foreign) continue;
    const mention = readMention(reading, name, offices, starts, claimed);
    all.push(mention);
    if (mention.after.length > 0 && isPerson(reading, mention, offices)) claimed = mention.end;
  }
  const accepted = new Set<Mention>();
  for (const list of listsOf(reading.folded, all)) {
    const shared = sharedOffices(list);
    let vouched = false;
    let streets = false;
    for (const mention of list) {
      // "đường Nguyễn Thái Bình, Lê Thị …": a list that begins with a street goes on with streets.
      streets ||= !titled(mention) && (isNamedAfter(reading, mention.name) || isStreetName(reading, mention.name));
      const own = isPerson(reading, mention, offices) && !(streets && !titled(mention));
      vouched = own || (vouched && (shared.has(mention) || mention.name.shape === 'two' || mention.after.length > 0));
      if (vouched) accepted.add(mention);
    }
  }
  const wordsOf = ({ name }: Mention): string => reading.folded.slice(name.start, name.end);
  const known = new Set([...accepted].map(wordsOf));
  return all.filter((mention) => accepted.has(mention) || (titled(mention) && known.has(wordsOf(mention))));
}

const titled = (mention: Mention): boolean => isTitled(mention) || mention.after.length > 0;

function readList(reading: Reading, list: Mention[], drafts: Map<string, Draft>): void {
  const shared = sharedOffices(list);
  const first = list[0] as Mention;
  const last = list.at(-1) as Mention;
  const end = sentenceAt(reading, last.name.start)[1];
  const common = rolesAfter(reading, first.start, last.end, end);
  const listed = new Set<Draft>();
  for (const mention of list) {
    const { name, start, before, after } = mention;
    const offices = shared.get(mention) ?? [];
    const positions = positionsOf(reading, [...offices, ...before, ...after]);
    const draft = draftOf(drafts, reading, mention, (known) => listed.has(known) && differ(known.positions, positions));
    listed.add(draft);
    addPositions(draft, positions);
    addRoles(draft, [...common, ...rolesBefore(reading, start, first.start)]);
    if (isSigner(reading, mention)) {
      addRoles(draft, ['signer']);
      draft.rule = 'signature';
    }
    for (const office of offices)
      if (office.start < start || office.start >= mention.end) addPlace(draft, [office.start, office.end]);
    addPlace(draft, [start, mention.end]);
    if (start !== name.start || mention.end !== name.end) addPlace(draft, [name.start, name.end]);
  }
}
