import type { Document, Span } from '../../digest/model.ts';
import { isoDate } from '../../grammar/dates.ts';
import type { Citation } from './citation.ts';
import { groupCitations } from './identity.ts';
import { type Link, relationsOf } from './relations.ts';
import { type Completed, completeDate } from './years.ts';

/** Joins the mentions of one document and turns them into items, in page order. */
export function mergeCitations(
  citations: readonly Citation[],
  links: readonly Link[],
  again: ReadonlyMap<Citation, Span[]>,
  completed: (one: Citation) => Completed | null,
): Document[] {
  const groups = groupCitations(citations);
  const groupAt = new Map(groups.flatMap((group) => group.map((one) => [one.at[0], group] as const)));
  const documents = groups.map((group) => documentOf(group, again));
  const names = new Map(groups.map((group, index) => [group, nameOf(documents[index] as Document)] as const));
  const nameAt = (offset: number): string | null => {
    const group = groupAt.get(offset);
    return group ? (names.get(group) ?? null) : null;
  };
  groups.forEach((group, index) => {
    const document = documents[index] as Document;
    const target = group.find((one) => one.carriesOut !== null)?.carriesOut;
    if (target !== undefined && target !== null) document.implements = nameAt(target);
    completeDate(document, group, completed);
    document.relations = relationsOf(group, links, nameAt, names.get(group) ?? '');
  });
  return documents;
}

/** What other items call a document: its number, else its type and what names it. */
export const nameOf = ({ type, number, issuer, subject, rule }: Document): string =>
  number ?? `${type} ${(rule === 'conference' ? (issuer ?? subject) : (subject ?? issuer)) ?? ''}`.trim();

const fullness = (one: Citation): number =>
  (one.number ? one.number.length / 40 : 0) +
  [one.date?.year, one.issuer, one.subject].filter(Boolean).length -
  Object.keys(one.implied).length / 10 +
  (one.carriesOut === null ? 0 : (one.subject?.text.length ?? 0) / 5000);

function documentOf(group: readonly Citation[], again: ReadonlyMap<Citation, Span[]>): Document {
  const ranked = [...group].sort((a, b) => fullness(b) - fullness(a));
  const best = ranked[0] as Citation;
  const numbered = longest(
    group.filter((one) => one.number !== null),
    (one) => one.number ?? '',
  );
  const dated = longest(
    ranked.filter((one) => one.date && isoDate(one.date)),
    (one) => (one.date ? (isoDate(one.date) ?? '') : ''),
  );
  const titled = ranked.find((one) => one.subject);
  const issued = longest(
    ranked.filter((one) => one.issuer),
    (one) => one.issuer?.text ?? '',
    sharesStart,
  );
  const implied: Document['implied'] = {};
  const own = ({ at }: { at: Span }): boolean => best.at[0] <= at[0] && at[1] <= best.at[1];
  if (dated?.date && !own(dated.date)) implied.date = dated.date.at;
  if (issued?.issuer && !own(issued.issuer)) implied.issuer = issued.issuer.at;
  if (best.implied.type) implied.type = best.implied.type;
  const at = [best, ...group.filter((one) => one !== best)].flatMap((one) => [one.at, ...(again.get(one) ?? [])]);
  const title = titled?.subject?.at;
  // In a list, what is said after the last is said of all.
  if (title && !at.some(([start, end]) => start <= title[0] && title[1] <= end)) at.push(title);
  return {
    type: best.type.name,
    number: numbered?.number ?? null,
    key: numbered?.key ?? null,
    date: dated?.date ? isoDate(dated.date) : null,
    issuer: issued?.issuer?.text.replace(/\s+/g, ' ') ?? null,
    subject: titled?.subject?.text.replace(/\s+/g, ' ') ?? null,
    draft: group.every((one) => one.draft),
    decoded: [],
    implements: null,
    relations: [],
    implied,
    at,
    rule: best.rule,
  };
}

/** The first of the ranked, or a longer one that says the same more fully. */
function longest(
  ranked: readonly Citation[],
  text: (one: Citation) => string,
  says: (longer: string, shorter: string) => boolean = (longer, shorter) => longer.startsWith(shorter),
): Citation | undefined {
  let best = ranked[0];
  for (const one of ranked) if (best && text(one).length > text(best).length && says(text(one), text(best))) best = one;
  return best;
}

const sharesStart = (longer: string, shorter: string): boolean =>
  longer.toLowerCase().startsWith(shorter.toLowerCase());
