import type { Document, RelationKind } from '../../digest/model.ts';
import { RELATION_WORDS } from '../../lexicon/relations.ts';
import type { Citation } from './citation.ts';
import { before, type Flow } from './flow.ts';

/** One mention stands to another: `from` amends, guides … `to` (offsets of the mentions). */
export type Link = { from: number; to: number; kind: RelationKind };

const KINDS = (Object.entries(RELATION_WORDS) as [RelationKind, string][]).map(([kind, words]) => ({
  kind,
  opens: new RegExp(`^(?:${words})(?![A-Za-zÀ-ỹ])`, 'u'),
  passive: new RegExp(
    `^[\\s,(]{0,3}(?:đã |vừa )?(?:được|bị) (?:${words})(?:,? (?:một số điều|một phần|bổ sung))? (?:bởi|bằng|tại|theo) (?:các )?$`,
    'u',
  ),
  active: new RegExp(`^ (?:này )?(?:sẽ |để )?(?:${words}) (?:các )?$`, 'u'),
}));
const BASIS = /căn cứ (?:vào )?(?:các )?$/u;

/**
 * Relations that the text states between mentions: in a title ("sửa đổi, bổ sung một số điều của Nghị định số …"),
 * after it ("được sửa đổi, bổ sung bởi Luật số …"), between two ("thay thế"), in the preamble ("Căn cứ …").
 */
export function linksBetween(flow: Flow, citations: readonly Citation[]): Link[] {
  const links: Link[] = [];
  const head = citations.find((one) => one.rule === 'text-head');
  citations.forEach((one, place) => {
    const previous = citations[place - 1];
    if (previous) links.push(...linkOfNeighbours(flow, previous, one));
    if (head && one !== head && BASIS.test(before(flow, one.at[0], 20)))
      links.push({ from: head.at[0], to: one.at[0], kind: 'based_on' });
    links.push(...linksOfTitle(flow, one, citations, place));
  });
  return links;
}

function linkOfNeighbours(flow: Flow, one: Citation, next: Citation): Link[] {
  const between = flow.folded.slice(one.at[1], next.at[0]);
  for (const { kind, passive, active } of KINDS) {
    if (passive.test(between)) return [{ from: next.at[0], to: one.at[0], kind }];
    if (active.test(between)) return [{ from: one.at[0], to: next.at[0], kind }];
  }
  return [];
}

function linksOfTitle(flow: Flow, one: Citation, citations: readonly Citation[], place: number): Link[] {
  if (!one.subject) return [];
  let [reached, end] = one.subject.at;
  const opening = flow.folded.slice(reached, reached + 60);
  const kind = KINDS.find(({ opens }) => opens.test(opening))?.kind;
  if (!kind) return [];
  const links: Link[] = [];
  for (let next = place + 1; next < citations.length; next += 1) {
    const nested = citations[next] as Citation;
    if (nested.at[0] >= end) break;
    // A document inside another's title is that one's affair.
    if (nested.at[0] < reached) continue;
    links.push({ from: one.at[0], to: nested.at[0], kind });
    reached = nested.at[1];
  }
  return links;
}

/** The relations of one document, each once, by the names that other items have. */
export function relationsOf(
  group: readonly Citation[],
  linksFrom: (mention: number) => readonly Link[],
  nameAt: ReadonlyMap<number, string>,
  self: string,
): Document['relations'] {
  const relations = new Map<string, Document['relations'][number]>();
  for (const { to, kind } of group.flatMap((one) => linksFrom(one.at[0]))) {
    const name = nameAt.get(to);
    if (name && name !== self) relations.set(`${kind} ${name}`, { kind, to: name });
  }
  return [...relations.values()];
}
