import type { Held, Person, Role, Span } from '../../digest/model.ts';
import { nameInTitleCase } from '../../grammar/names.ts';
import { fold } from '../../text/fold.ts';
import type { Reading } from '../../text/reading.ts';
import type { Mention } from './mentions.ts';
import { addPosition, type NamedPosition } from './positions.ts';
import type { Said } from './roles.ts';

/** A person while the page is being read. */
export type Draft = {
  name: string;
  key: string;
  /** Last syllable of the name, folded: "ông Dũng". */
  given: string;
  positions: NamedPosition[];
  roles: Said[];
  at: Span[];
  rule: string;
  firstEnd: number;
};

const ORDER: readonly Role[] = ['chair', 'speaker', 'attendee', 'signer', 'appointed', 'dismissed', 'other'];

/** Finds or begins the person that a mention names. */
export function draftOf(drafts: Map<string, Draft>, reading: Reading, mention: Mention): Draft {
  const { start, end } = mention.name;
  const key = fold(reading.text.slice(start, end));
  const known = drafts.get(key);
  if (known) return known;
  const name = nameInTitleCase(reading.text.slice(start, end));
  const draft: Draft = {
    name,
    key,
    given: key.slice(key.lastIndexOf(' ') + 1),
    positions: [],
    roles: [],
    at: [],
    rule: mention.rule || 'list',
    firstEnd: end,
  };
  drafts.set(key, draft);
  return draft;
}

export function addRoles(draft: Draft, roles: readonly Said[]): void {
  for (const role of roles) if (!draft.roles.includes(role)) draft.roles.push(role);
}

export function addPositions(draft: Draft, positions: readonly NamedPosition[]): void {
  for (const position of positions) addPosition(draft.positions, position);
}

/** The person as an item of the digest. */
export function personOf(draft: Draft): Person {
  const held: Record<string, Held> = {};
  for (const position of draft.positions) if (position.held) held[position.text] = position.held;
  const said = new Set(draft.roles);
  if (said.has('orders') && !said.has('signer')) said.add('speaker');
  const roles = ORDER.filter((role) => said.has(role));
  const at = [...draft.at].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return {
    name: draft.name,
    positions: draft.positions.map(({ text }) => text),
    held,
    roles: roles.length > 0 ? roles : ['other'],
    at,
    rule: draft.rule,
  };
}
