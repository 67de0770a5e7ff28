import type { Document } from '../../digest/model.ts';
import { isoDate } from '../../grammar/dates.ts';
import { fold } from '../../text/fold.ts';
import type { Citation } from './citation.ts';
import type { Flow } from './flow.ts';

/** Joins the mentions of one document and turns them into items, in page order. */
export function mergeCitations(flow: Flow, citations: readonly Citation[]): Document[] {
  const groups: Citation[][] = [];
  for (const citation of citations) {
    const group = groups.find((members) => members.some((member) => isSame(member, citation)));
    if (group) group.push(citation);
    else groups.push([citation]);
  }
  return groups.map((group) => documentOf(flow, group, citations));
}

function isSame(a: Citation, b: Citation): boolean {
  if (a.type.name !== b.type.name) return false;
  if (a.key !== null && b.key !== null) return sameNumber(a.key, b.key);
  if (a.key !== null || b.key !== null) return a.type.weight === 'act' && sameText(a.subject?.text, b.subject?.text);
  if (a.type.weight === 'act') return sameText(a.subject?.text, b.subject?.text) && sameYear(a, b);
  if (a.subject && b.subject) return sameText(a.subject.text, b.subject.text);
  return sameText(a.issuer?.text, b.issuer?.text);
}

const sameText = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && fold(a).replace(/[\s,.]+/g, ' ') === fold(b).replace(/[\s,.]+/g, ' ');
const sameYear = (a: Citation, b: Citation): boolean => !a.date || !b.date || a.date.year === b.date.year;
/** "57" is short for "57-NQ/TW" and "19/2018" for "19/2018/NQ-CP". */
const sameNumber = (a: string, b: string): boolean =>
  a === b ||
  (isShort(a) && b.startsWith(a) && /^[-/]/.test(b.slice(a.length))) ||
  (isShort(b) && a.startsWith(b) && /^[-/]/.test(a.slice(b.length)));
const isShort = (key: string): boolean => !/\p{L}/u.test(key.replace(/^\d+[a-zđ]?/, ''));

const fullness = (citation: Citation): number =>
  [citation.date?.year, citation.issuer, citation.subject].filter(Boolean).length * 2 +
  (citation.number?.length ?? 0) / 20;

function documentOf(_flow: Flow, group: readonly Citation[], all: readonly Citation[]): Document {
  const ranked = [...group].sort((a, b) => fullness(b) - fullness(a));
  const best = ranked[0] as Citation;
  const numbered = [...group]
    .filter((one) => one.number)
    .sort((a, b) => (b.number?.length ?? 0) - (a.number?.length ?? 0))[0];
  const date = ranked.find((one) => one.date && isoDate(one.date));
  const issuer = ranked.find((one) => one.issuer);
  const subject = ranked.find((one) => one.subject);
  const target = best.carriesOut === null ? undefined : all.find((one) => one.at[0] === best.carriesOut);
  const at = [best.at, ...group.filter((one) => one !== best).map((one) => one.at)];
  return {
    type: best.type.name,
    number: numbered?.number ?? null,
    key: numbered?.key ?? null,
    date: date?.date ? isoDate(date.date) : null,
    issuer: issuer?.issuer?.text ?? null,
    subject: subject?.subject?.text ?? null,
    draft: group.every((one) => one.draft),
    decoded: [],
    implements: target
      ? (target.number ?? `${target.type.name} ${target.issuer?.text ?? target.subject?.text ?? ''}`)
      : null,
    relations: [],
    implied: {},
    at,
    rule: best.rule,
  };
}
