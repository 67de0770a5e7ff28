import type { Span } from '../../digest/model.ts';
import type { NameCandidate } from '../../grammar/names.ts';
import type { Office } from '../../grammar/offices.ts';
import { type Reading, sentenceAt } from '../../text/reading.ts';
import type { Mention, Offices } from './mentions.ts';
import { addPositions, addRoles, type Draft } from './people.ts';
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
  drafts: Map<string, Draft>,
): void {
  const people = [...drafts.values()];
  const taken = mentions.map(({ start, end }): Span => [start, end]);
  const isTaken = (start: number): boolean => taken.some(([from, to]) => from <= start && start < to);
  for (const name of names) {
    if (name.shape !== 'one' && name.shape !== 'loose') continue;
    if (isTaken(name.start)) continue;
    const said = shortStart(reading, name, offices);
    if (said === null) continue;
    const words = reading.folded.slice(name.start, name.end);
    const draft = nearest(people, name.start, ({ key, given }) => given === words || key.endsWith(` ${words}`));
    if (draft) join(reading, draft, [said, name.end]);
    if (draft) taken.push([said, name.end]);
  }
  for (const office of offices.list) {
    if (isTaken(office.start)) continue;
    const draft = holderOf(reading, people, office);
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

/** Where the title before a given name begins; null where none stands there. */
function shortStart({ folded }: Reading, { start, end }: NameCandidate, offices: Offices): number | null {
  const window = folded.slice(Math.max(0, start - 40), start);
  const title = honorificBefore(window) ?? rankBefore(window);
  if (title) return start - (window.length - title.index);
  const index = offices.byEnd.get(start - 1) ?? offices.byHead.get(start - 1);
  const office = index === undefined ? undefined : offices.list[index];
  return office && office.end <= end ? office.start : null;
}

/** Who holds an office that stands alone: the person named last before it, else the first named after it. */
function holderOf({ folded }: Reading, people: readonly Draft[], { start, end }: Office): Draft | null {
  // There is one Prime Minister; who is called so by name is also the Prime Minister of the Government.
  const words = wordsOf(folded.slice(start, end).replace(/^(thủ tướng) chính phủ$/u, '$1'));
  return nearest(people, start, ({ positions }) =>
    positions.some((position) => position.held !== 'former' && isWithin(words, position.words)),
  );
}

function nearest(people: readonly Draft[], offset: number, fits: (draft: Draft) => boolean): Draft | null {
  let best: Draft | null = null;
  let bestAt = -1;
  for (const draft of people) {
    if (!fits(draft)) continue;
    const before = Math.max(-1, ...draft.at.filter(([start]) => start < offset).map(([start]) => start));
    if (before > bestAt) {
      best = draft;
      bestAt = before;
    }
  }
  return best;
}

function join(reading: Reading, draft: Draft, span: Span): void {
  draft.at.push(span);
  const roles = rolesAfter(reading, span[0], span[1], sentenceAt(reading, span[0])[1]);
  addRoles(draft, roles);
}
