import type { Person } from '../../digest/model.ts';
import { type NameCandidate, nameCandidates } from '../../grammar/names.ts';
import { officesIn } from '../../grammar/offices.ts';
import { type Reading, sentenceAt } from '../../text/reading.ts';
import { joinShortMentions, mergeShortNames } from './aliases.ts';
import { joinDuties } from './duties.ts';
import { isPerson } from './evidence.ts';
import { listsOf, sharedOffices } from './lists.ts';
import { indexOffices, type Mention, type Offices, type Position, readMention } from './mentions.ts';
import { isInBody, isNamedAfter, isSmallPlace, isStreetName } from './not-people.ts';
import { addPositions, addRoles, type Draft, draftOf, personOf } from './people.ts';
import { type NamedPosition, positionOf } from './positions.ts';
import { rolesAfter, rolesBefore } from './roles.ts';
import { markSigners } from './signatures.ts';

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
  markSigners(reading, mentions, drafts);
  joinShortMentions(reading, names, offices, mentions, drafts);
  joinDuties(reading, offices, drafts);
  return [...drafts.values()].map(personOf);
}

/** An office ends where such a name begins; a name of another thing is part of the office's body. */
const endsOffices = (reading: Reading, name: NameCandidate): boolean =>
  (name.shape === 'full' || name.shape === 'two' || (name.foreign && name.shape === 'loose')) &&
  !isNamedAfter(reading, name) &&
  !isSmallPlace(reading, name) &&
  !(name.shape === 'two' && isInBody(reading, name));

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
      if (own || (vouched && mention.name.shape !== 'one')) accepted.add(mention);
    }
  }
  const known = new Set([...accepted].map(({ name }) => reading.folded.slice(name.start, name.end)));
  return all.filter(
    (mention) =>
      accepted.has(mention) ||
      (titled(mention) && known.has(reading.folded.slice(mention.name.start, mention.name.end))),
  );
}

const titled = ({ honorific, before, shared, after }: Mention): boolean =>
  honorific || before.length + shared.length + after.length > 0;

function readList(reading: Reading, list: Mention[], drafts: Map<string, Draft>): void {
  const shared = sharedOffices(list);
  const first = list[0] as Mention;
  const last = list.at(-1) as Mention;
  const sentenceEnd = sentenceAt(reading, last.name.start)[1];
  const common = rolesAfter(reading, first.start, last.end, sentenceEnd);
  for (const mention of list) {
    const draft = draftOf(drafts, reading, mention);
    addPositions(draft, positionsOf(reading, [...(shared.get(mention) ?? []), ...mention.before, ...mention.after]));
    addRoles(draft, common);
    addRoles(draft, rolesBefore(reading, mention.start, first.start));
    if (mention !== last)
      addRoles(draft, rolesAfter(reading, mention.start, mention.end, sentenceAt(reading, mention.name.start)[1]));
    for (const { start, end } of shared.get(mention) ?? []) if (start < mention.start) draft.at.push([start, end]);
    draft.at.push([mention.start, mention.end]);
    if (mention.start !== mention.name.start || mention.end !== mention.name.end)
      draft.at.push([mention.name.start, mention.name.end]);
  }
}

const positionsOf = (reading: Reading, spans: readonly Position[]): NamedPosition[] =>
  spans.map((span) => positionOf(reading, span)).filter((position): position is NamedPosition => position !== null);
