import type { Held, Person, Role, Span } from '../../digest/model.ts';
import { nameInTitleCase } from '../../grammar/names.ts';
import { fold } from '../../text/fold.ts';
import type { Reading } from '../../text/reading.ts';
import type { PersonRule } from '../rules.ts';
import { isTitled, type Mention } from './mentions.ts';
import { addPosition, type NamedPosition } from './positions.ts';
import type { Said } from './roles.ts';

/** A person while the page is being read. */
export type Draft = {
  name: string;
  key: string;
  positions: NamedPosition[];
  roles: Set<Said>;
  /** In page order. */
  at: Span[];
  rule: PersonRule;
};

const ORDER: readonly Role[] = ['chair', 'speaker', 'attendee', 'signer', 'appointed', 'dismissed'];

/** Finds or begins the person that a mention names. `isAnother` tells another of that name. */
export function draftOf(
  drafts: Map<string, Draft>,
  { text }: Reading,
  mention: Mention,
  isAnother: (known: Draft) => boolean,
): Draft {
  const printed = text.slice(mention.name.start, mention.name.end);
  const key = fold(printed);
  const known = drafts.get(key);
  if (known && !isAnother(known)) return known;
  const rule = isTitled(mention) ? 'title-before' : mention.after.length > 0 ? 'office-after' : 'name';
  const draft: Draft = { name: nameInTitleCase(printed), key, positions: [], roles: new Set(), at: [], rule };
  drafts.set(known ? `${key}\n` : key, draft);
  return draft;
}

export function addRoles(draft: Draft, roles: Iterable<Said>): void {
  for (const role of roles) draft.roles.add(role);
}

export function addPositions(draft: Draft, positions: readonly NamedPosition[]): void {
  for (const position of positions) addPosition(draft.positions, position);
}

/** Of some people, the one whose words begin last before an offset. */
export function nearest(people: readonly Draft[], offset: number): Draft | undefined {
  let best: Draft | undefined;
  let reached = -1;
  for (const draft of people) {
    // From the last: those who ask do so in page order.
    const start = draft.at[lastPlace(draft, offset)]?.[0] ?? -1;
    if (start > reached) [best, reached] = [draft, start];
  }
  return best;
}

/** Which of a person's places begins last before an offset; -1 for none. */
const lastPlace = ({ at }: Draft, offset: number): number => at.findLastIndex(([start]) => start < offset);

/** Adds a place to a person's, in page order. */
export const addPlace = (draft: Draft, span: Span): void => {
  draft.at.splice(lastPlace(draft, span[0]) + 1, 0, span);
};

/** The person as an item of the digest. */
export function personOf({ name, positions, roles: said, at, rule }: Draft): Person {
  const held: Record<string, Held> = {};
  for (const position of positions) if (position.held) held[position.text] = position.held;
  if (said.has('orders') && !said.has('signer')) said.add('speaker');
  if (said.has('present') && ORDER.every((role) => !said.has(role))) said.add('attendee');
  const roles = ORDER.filter((role) => said.has(role));
  return {
    name,
    positions: positions.map(({ text }) => text),
    held,
    roles: roles.length > 0 ? roles : ['other'],
    at,
    rule,
  };
}
