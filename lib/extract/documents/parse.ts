import { typeOfSymbol } from '../../grammar/symbols.ts';
import type { DocumentType } from '../../lexicon/document-types.ts';
import { carrierAt } from './carriers.ts';
import type { Citation } from './citation.ts';
import { conferenceAfter } from './conferences.ts';
import { dateAfter, yearAfter } from './dates.ts';
import type { Flow } from './flow.ts';
import { type Head, typeNamed } from './heads.ts';
import { lawNameAfter } from './laws.ts';
import { leadBefore } from './leads.ts';
import { type NumberPart, type Numbers, numbersAfter } from './numbers.ts';
import { issuerAfter, tailAfter } from './tails.ts';
import { isOneDocument } from './unnumbered.ts';

/** A plan for a programme for a resolution: deeper than this no title goes. */
const DEEPEST = 2;
/** A bare word at the end of its phrase names no document. */
const GOES_ON = /^[ ,]/;

/** Reads the mention that begins at each head. Heads inside another's number or name are no mentions of their own. */
export function citationsOf(flow: Flow, heads: readonly Head[]): Citation[] {
  const citations: Citation[] = [];
  let covered = -1;
  for (const [index, head] of heads.entries()) {
    if (head.start < covered) continue;
    const read = readHead(flow, heads, index);
    citations.push(...read.citations);
    covered = Math.max(covered, read.covered);
  }
  return citations;
}

function readHead(
  flow: Flow,
  heads: readonly Head[],
  index: number,
  depth = 0,
): { citations: Citation[]; covered: number } {
  const head = heads[index] as Head;
  const numbers = numbersAfter(flow, head) ?? numbersBehindIssuer(flow, head);
  if (numbers) return { citations: numbered(flow, head, numbers), covered: numbers.end };
  const law = lawOf(flow, head);
  if (law) return { citations: [law], covered: law.subject?.at[1] ?? law.at[1] };
  const one =
    (depth < DEEPEST ? carrierOf(flow, heads, index, depth) : null) ?? conferenceOf(flow, head) ?? titledOf(flow, head);
  return { citations: one ? [one] : [], covered: head.end };
}

/** "Tờ trình của Ban Tổ chức Tỉnh ủy (số 378-TTr/BTCTU, ngày …)": the number stands in brackets behind the issuer. */
function numbersBehindIssuer(flow: Flow, head: Head): Numbers | null {
  const issuer = issuerAfter(flow, head.end, true);
  const numbers =
    issuer && flow.folded.startsWith(' (số ', issuer.at[1]) ? numbersAfter(flow, { ...head, end: issuer.at[1] }) : null;
  return numbers && { ...numbers, issuer };
}

function blank(head: Head, start: number, end: number): Citation {
  const none = { number: null, key: null, date: null, issuer: null, subject: null, carriesOut: null };
  return { ...none, type: head.type, at: [start, end], draft: head.draft, implied: {}, rule: '' };
}

function numbered(flow: Flow, head: Head, { parts, end, issuer }: Numbers): Citation[] {
  const tail = tailAfter(flow, head, end, parts.at(-1)?.date ?? null, true);
  const lead = leadBefore(flow, head.start);
  return parts.map((part, place) => {
    const other = place > 0 ? otherType(head, part) : null;
    const citation: Citation = {
      ...blank(head, place === 0 ? head.start : part.start, tail.end),
      number: part.number,
      key: part.key,
      date: part.date ?? tail.date,
      issuer: issuer ?? tail.issuer,
      subject: tail.subject,
      ...(other ? { type: other, implied: { type: [part.start, part.end] } } : {}),
      rule: parts.length > 1 ? 'number-list' : part.bare ? 'bare-number' : 'symbol',
    };
    return withLead(citation, lead);
  });
}

/** In a list that goes on with another kind of document, the symbol tells which ("Quyết định số 62/…, số 1/2012/TTLT-…"). */
function otherType(head: Head, part: NumberPart): DocumentType | null {
  const decoded = part.bare ? null : typeOfSymbol(part.key);
  if (decoded === null || decoded === head.type.name || head.type.name === 'Quy định' || head.type.weight === 'letter')
    return null;
  return typeNamed(decoded);
}

/** Takes from the clause before what the mention itself leaves open. */
function withLead(citation: Citation, lead: ReturnType<typeof leadBefore>): Citation {
  const issuer = citation.issuer ?? lead.issuer;
  const date = citation.date ?? lead.date;
  const implied = {
    ...citation.implied,
    ...(issuer && !citation.issuer ? { issuer: issuer.at } : {}),
    ...(date && !citation.date ? { date: date.at } : {}),
  };
  return { ...citation, issuer, date, implied };
}

function carrierOf(flow: Flow, heads: readonly Head[], index: number, depth: number): Citation | null {
  const head = heads[index] as Head;
  const carrier = carrierAt(flow, heads, index, (next) => readHead(flow, heads, next, depth + 1).citations[0] ?? null);
  if (!carrier) return null;
  const { subject, issuer, target, implied } = carrier;
  const draft = head.draft || implied;
  const citation = {
    ...blank(head, head.start, subject.at[1]),
    subject,
    issuer,
    draft,
    carriesOut: target,
    rule: 'carries-out',
  };
  return withLead(citation, leadBefore(flow, head.start));
}

function conferenceOf(flow: Flow, head: Head): Citation | null {
  if (head.type.name !== 'Nghị quyết' && head.type.name !== 'Kết luận') return null;
  const issuer = conferenceAfter(flow, head.end);
  if (!issuer) return null;
  const { date, subject, end } = tailAfter(flow, head, issuer.at[1], null, false);
  return { ...blank(head, head.start, end), date, subject, issuer, rule: 'conference' };
}

function lawOf(flow: Flow, head: Head): Citation | null {
  if (head.type.weight !== 'act') return null;
  if (head.type.name === 'Hiến pháp') return constitutionOf(flow, head);
  const name = lawNameAfter(flow, head.end, head.named);
  if (!name) return null;
  const numbers = numbersAfter(flow, { ...head, end: name.at[1] });
  const number = numbers?.parts[0];
  const after = numbers?.end ?? name.at[1];
  const date = number?.date ?? dateAfter(flow, after) ?? yearAfter(flow, after);
  return {
    ...blank(head, head.start, Math.max(after, date?.at[1] ?? 0)),
    number: number?.number ?? null,
    key: number?.key ?? null,
    date,
    subject: name,
    rule: 'law-name',
  };
}

/** "Hiến pháp năm 2013": its year is its name. */
function constitutionOf(flow: Flow, head: Head): Citation | null {
  const date = head.capital ? yearAfter(flow, head.end) : null;
  return date && { ...blank(head, head.start, date.at[1]), date, rule: 'law-name' };
}

function titledOf(flow: Flow, head: Head): Citation | null {
  if (!GOES_ON.test(flow.folded.slice(head.end, head.end + 2))) return null;
  const { end, ...tail } = tailAfter(flow, head, head.end, null, false);
  const lead = leadBefore(flow, head.start);
  const citation = withLead({ ...blank(head, head.start, end), ...tail, rule: 'title' }, lead);
  return isOneDocument(flow, head, citation, lead.issued) ? citation : null;
}
