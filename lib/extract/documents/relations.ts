import type { Document, RelationKind } from '../../digest/model.ts';
import { RELATION_WORDS } from '../../lexicon/relations.ts';
import type { Citation } from './citation.ts';
import type { Flow } from './flow.ts';

/** One mention stands to another: `from` amends, guides … `to` (offsets of the mentions). */
export type Link = { from: number; to: number; kind: RelationKind };

const KINDS = (Object.entries(RELATION_WORDS) as [RelationKind, string][]).map(([kind, words]) => ({
  kind,
  opens: new RegExp(`^(?:quy định (?:về )?(?:việc )?)?(?:${words})(?![A-Za-zÀ-ỹ])`, 'u'),
  passive: new RegExp(
    `^[\\s,(]{0,3}(?:đã |vừa )?(?:được|bị) (?:${words})(?:,? (?:một số điều|một phần|bổ sung))? (?:bởi|bằng|tại|theo) (?:các )?$`,
    'u',
  ),
  active: new RegExp(`^ (?:này )?(?:sẽ |để )?(?:${words}) (?:một số điều (?:của )?|các |cho )?$`, 'u'),
}));
const BASIS = /căn cứ (?:vào )?(?:các )?$/u;
const REACH = 60;

/**
 * Relations that the text states between mentions: in a title ("sửa đổi, bổ sung một số điều của Nghị định số …"),
 * after it ("được sửa đổi, bổ sung bởi Luật số …"), between two ("thay thế"), in the preamble ("Căn cứ …").
 */
export function linksBetween(flow: Flow, citations: readonly Citation[]): Link[] {
  const links: Link[] = [];
  const head = citations.find((one) => one.rule === 'text-head');
  const ordered = [...citations].sort((a, b) => a.at[0] - b.at[0]);
  ordered.forEach((one, place) => {
    const previous = ordered[place - 1];
    if (previous) links.push(...linkOfNeighbours(flow, previous, one));
    if (head && one !== head && BASIS.test(flow.folded.slice(Math.max(0, one.at[0] - 20), one.at[0])))
      links.push({ from: head.at[0], to: one.at[0], kind: 'based_on' });
    links.push(...linksOfTitle(flow, one, ordered, place));
  });
  return links;
}

function linkOfNeighbours(flow: Flow, one: Citation, next: Citation): Link[] {
  if (next.at[0] < one.at[1] || next.at[0] - one.at[1] > REACH) return [];
  const between = flow.folded.slice(one.at[1], next.at[0]);
  for (const { kind, passive, active } of KINDS) {
    if (passive.test(between)) return [{ from: next.at[0], to: one.at[0], kind }];
    if (active.test(between)) return [{ from: one.at[0], to: next.at[0], kind }];
  }
  return [];
}

function linksOfTitle(flow: Flow, one: Citation, ordered: readonly Citation[], place: number): Link[] {
  const title = one.subject?.at;
  if (!title) return [];
  const opening = flow.folded.slice(title[0], title[0] + 60);
  const kind = KINDS.find(({ opens }) => opens.test(opening))?.kind;
  if (!kind) return [];
  const links: Link[] = [];
  let reached = title[0];
  for (let next = place + 1; next < ordered.length; next += 1) {
    const nested = ordered[next] as Citation;
    if (nested.at[0] >= title[1]) break;
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
  links: readonly Link[],
  nameAt: (offset: number) => string | null,
  self: string,
): Document['relations'] {
  const starts = new Set(group.map((one) => one.at[0]));
  const relations = new Map<string, Document['relations'][number]>();
  for (const { from, to, kind } of links) {
    const name = starts.has(from) ? nameAt(to) : null;
    if (name !== null && name !== self) relations.set(`${kind} ${name}`, { kind, to: name });
  }
  return [...relations.values()];
}
