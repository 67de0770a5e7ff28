import type { Span } from '../../digest/model.ts';
import type { NameCandidate } from '../../grammar/names.ts';
import type { Office } from '../../grammar/offices.ts';
import { type Reading, sentenceAt } from '../../text/reading.ts';
import type { Mention, Offices } from './mentions.ts';
import { addPositions, addRoles, type Draft, nearest } from './people.ts';
import { isWithin, wordsOf } from './positions.ts';
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
  for (const name of names) {
    if ((name.shape !== 'one' && name.shape !== 'loose') || taken[name.start]) continue;
    const said = shortStart(reading, name, offices);
    if (said === undefined) continue;
    const words = ` ${reading.folded.slice(name.start, name.end)}`;
    const draft = nearest(people, name.start, ({ key }) => ` ${key}`.endsWith(words))?.draft;
    if (!draft) continue;
    join(reading, draft, [said, name.end]);
    taken.fill(1, said, name.end);
  }
  for (const office of offices.list) {
    const draft = taken[office.start] ? undefined : holderOf(reading, people, office);
    if (draft) join(reading, draft, [office.start, office.end]);
  }
}

/** "bà Thùy Linh" before or after "bà Trần Thùy Linh": one person, where only one full name ends so. */
export function mergeShortNames(drafts: Map<string, Draft>): void {
  for (const short of [...drafts.values()]) {
    const full = [...drafts.values()].filter(({ key }) => key.endsWith(` ${short.key}`));
    if (full.length !== 1) continue;
    const [draft] = full as [Draft];
    addPositions(draft, short.positions);
    addRoles(draft, short.roles);
    draft.at.push(...short.at);
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

/** Who holds an office that stands alone: the holder named last before it. */
function holderOf({ folded }: Reading, people: readonly Draft[], { start, end }: Office): Draft | undefined {
  // There is one Prime Minister; who is called so by name is also the Prime Minister of the Government.
  const words = wordsOf(folded.slice(start, end).replace(/^(thủ tướng) chính phủ$/u, '$1'));
  return nearest(people, start, ({ positions }) =>
    positions.some((position) => position.held !== 'former' && isWithin(words, position.words)),
  )?.draft;
}

function join(reading: Reading, draft: Draft, span: Span): void {
  draft.at.push(span);
  addRoles(draft, rolesAfter(reading, ...span, sentenceAt(reading, span[0])[1]));
}
