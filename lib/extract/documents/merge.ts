import type { Document, Span } from '../../digest/model.ts';
import { isoDate } from '../../grammar/dates.ts';
import { indexBy } from '../index-by.ts';
import { type Citation, isSaid, type Part } from './citation.ts';
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
  const documents = groups.map((group) => documentOf(group, again));
  const nameAt = new Map<number, string>();
  groups.forEach((group, index) => {
    for (const one of group) nameAt.set(one.at[0], nameOf(documents[index] as Document));
  });
  const linksFrom = indexBy(links, ({ from }) => [from]);
  groups.forEach((group, index) => {
    const document = documents[index] as Document;
    const target = group.find((one) => one.carriesOut !== null)?.carriesOut;
    document.implements = nameAt.get(target ?? -1) ?? null;
    completeDate(document, group, completed);
    document.relations = relationsOf(group, linksFrom, nameAt, nameOf(document));
  });
  return documents;
}

/** What other items call a document: its number, else its type and what names it. */
export const nameOf = ({ type, number, issuer, subject, rule }: Document): string =>
  number ?? `${type} ${(rule === 'conference' ? (issuer ?? subject) : (subject ?? issuer)) ?? ''}`.trim();

const fullness = (one: Citation): number =>
  (one.number?.length ?? 0) / 40 +
  [one.date?.year, one.issuer, one.subject].filter(Boolean).length -
  [one.issuer, one.date].filter((part) => part && !isSaid(part, [one.at])).length / 10 +
  (one.carriesOut === null ? 0 : (one.subject?.text.length ?? 0) / 5000);

function documentOf(group: readonly Citation[], again: ReadonlyMap<Citation, Span[]>): Document {
  const ranked = [...group].sort((a, b) => fullness(b) - fullness(a));
  const best = ranked[0] as Citation;
  const numbered = fullest(group, (one) => one.number);
  // The first day that is said; a year alone only where none is.
  const iso = ({ date }: Citation) => date && isoDate(date);
  const date = (fullest(group, (one) => (one.date?.day ? iso(one) : null)) ?? fullest(ranked, iso))?.date ?? null;
  const issuer = fullest(ranked, (one) => one.issuer?.text)?.issuer ?? null;
  const subject = ranked.find((one) => one.subject)?.subject ?? null;
  const at = [best, ...group.filter((one) => one !== best)].flatMap((one) => [one.at, ...(again.get(one) ?? [])]);
  // In a list, what is said after the last is said of all.
  if (subject && !isSaid(subject, at)) at.push(subject.at);
  // What any of its mentions prints is known.
  const implied: Document['implied'] = {};
  if (date && !isSaid(date, at)) implied.date = date.at;
  if (issuer && !isSaid(issuer, at)) implied.issuer = issuer.at;
  if (best.typeAt && group.every((one) => one.typeAt)) implied.type = best.typeAt;
  return {
    type: best.type.name,
    number: numbered?.number ?? null,
    key: numbered?.key ?? null,
    date: date && isoDate(date),
    issuer: onOneLine(issuer),
    subject: onOneLine(subject),
    draft: group.every((one) => one.draft),
    decoded: [],
    implements: null,
    relations: [],
    implied,
    at,
    rule: best.rule,
  };
}

const onOneLine = (part: Part | null): string | null => part?.text.replace(/\s+/g, ' ') ?? null;

/** The first of the ranked that says something, or a later one that says the same more fully. */
function fullest(ranked: readonly Citation[], text: (one: Citation) => string | null | undefined) {
  let best: Citation | undefined;
  let said = '';
  for (const one of ranked) {
    const now = text(one)?.toLowerCase() ?? '';
    // "khóa XII" is no fuller "khóa XI".
    if (now.length <= said.length || !now.startsWith(said) || (said && /^\p{L}/u.test(now.slice(said.length))))
      continue;
    best = one;
    said = now;
  }
  return best;
}
