import type { Span } from '../../digest/model.ts';
import { decodeSymbol } from '../../grammar/symbols.ts';
import { typeNamed } from '../../lexicon/document-types.ts';
import type { DocumentRule } from '../rules.ts';
import { carrierAt } from './carriers.ts';
import { blank, type Citation, isFromBefore } from './citation.ts';
import { conferenceAfter } from './conferences.ts';
import { dateAfter, yearAfter } from './dates.ts';
import { before, type Flow } from './flow.ts';
import type { Head } from './heads.ts';
import { lawNameAfter } from './laws.ts';
import { leadBefore } from './leads.ts';
import { type NumberPart, type Numbers, numbersAfter, numbersBehind } from './numbers.ts';
import { tailAfter } from './tails.ts';
import { isOneDocument } from './unnumbered.ts';

/** A plan for a programme for a resolution: deeper than this no title goes. */
const DEEPEST = 2;

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
  const numbers = numbersAfter(flow, head) ?? numbersBehind(flow, head);
  if (numbers) return { citations: numbered(flow, head, numbers), covered: numbers.end };
  const law = lawOf(flow, head);
  if (law) return { citations: [law], covered: law.subject?.at[1] ?? law.at[1] };
  const one =
    (depth < DEEPEST ? carrierOf(flow, heads, index, depth) : null) ?? conferenceOf(flow, head) ?? titledOf(flow, head);
  return { citations: one ? [one] : [], covered: head.end };
}

const mentionOf = ({ type, draft, start }: Head, end: number, rule: DocumentRule): Citation =>
  blank(type, draft, [start, end], rule);

/** What is still written, put forward or asked about ("trình Quốc hội xem xét Nghị quyết về …") is no issued document. */
const IN_MAKING =
  /(?:(?<!(?:công|chương|quy|lộ|quá) )trình [^.;\n]{2,50} (?:ban hành|xem xét|phê duyệt|thông qua|ký)|xây dựng|soạn thảo|hoàn thiện|thẩm định|(?:lấy|cho|góp) ý(?: kiến)?|sẽ ban hành)(?: (?:về|vào|các|một)){0,2} $/u;
const APPROVED = /thủ tướng(?: [^.,;]{1,20})? phê duyệt $/;
const inMaking = (flow: Flow, citation: Citation): Citation => ({
  ...citation,
  draft: citation.draft || (citation.type.weight !== 'letter' && IN_MAKING.test(before(flow, citation.at[0], 90))),
});

function numbered(flow: Flow, head: Head, { parts, end, issuer }: Numbers): Citation[] {
  const tail = tailAfter(flow, head, end, parts.at(-1)?.date ?? null, true);
  const lead = leadBefore(flow, head.start);
  return parts.map((part, place) => {
    const citation: Citation = {
      ...mentionOf(place === 0 ? head : { ...head, start: part.start }, tail.end, part.bare ? 'bare-number' : 'symbol'),
      ...(place > 0 && { typeAt: [head.start, head.end] as Span }),
      ...numberOf(part),
      date: part.date ?? tail.date,
      issuer: issuer ?? tail.issuer,
      subject: tail.subject,
    };
    // In a list that goes on with another kind, the symbol tells which ("Quyết định số 62/…, số 1/2012/TTLT-…").
    const other = place && typeNamed(decodeSymbol(part.key).type);
    if (other && other !== head.type) Object.assign(citation, { type: other, typeAt: [part.start, part.end] });
    return withLead(citation, lead);
  });
}

/** A bare number needs the words after it; a symbol says it all. */
const numberOf = ({ number, key, end, bare }: NumberPart) => ({ number, key, ...(bare ? {} : { symbolEnd: end }) });

/** Takes from the clause before what the mention itself leaves open. */
function withLead(citation: Citation, lead: ReturnType<typeof leadBefore>): Citation {
  return { ...citation, issuer: citation.issuer ?? lead.issuer, date: citation.date ?? lead.date };
}

function carrierOf(flow: Flow, heads: readonly Head[], index: number, depth: number): Citation | null {
  const head = heads[index] as Head;
  const carrier = carrierAt(flow, heads, index, (next) => readHead(flow, heads, next, depth + 1).citations[0] ?? null);
  if (!carrier) return null;
  const mention = mentionOf(head, carrier.subject.at[1], 'carries-out');
  return inMaking(flow, withLead({ ...mention, ...carrier }, leadBefore(flow, head.start)));
}

function conferenceOf(flow: Flow, head: Head): Citation | null {
  const issuer = /^(?:Nghị quyết|Kết luận)$/.test(head.type.name) ? conferenceAfter(flow, head.end) : null;
  if (!issuer) return null;
  const { date, subject, end } = tailAfter(flow, head, issuer.at[1], null, true);
  return { ...mentionOf(head, end, 'conference'), date, subject, issuer };
}

function lawOf(flow: Flow, head: Head): Citation | null {
  if (head.type.weight !== 'act') return null;
  if (head.type.name === 'Hiến pháp') return constitutionOf(flow, head);
  const name = lawNameAfter(flow, head.end, head.named);
  if (!name) return null;
  const numbers = numbersAfter(flow, { ...head, end: name.at[1] });
  const number = numbers?.parts[0];
  const after = numbers?.end ?? name.at[1];
  const date = number?.date ?? dateAfter(flow, after, head) ?? yearAfter(flow, after);
  const mention = mentionOf(head, Math.max(after, date?.at[1] ?? 0), 'law-name');
  return { ...mention, ...(number && numberOf(number)), date, subject: name };
}

/** "Hiến pháp năm 2013": its year is its name. */
function constitutionOf(flow: Flow, head: Head): Citation | null {
  const date = head.capital ? yearAfter(flow, head.end) : null;
  return date && { ...mentionOf(head, date.at[1], 'law-name'), date };
}

function titledOf(flow: Flow, head: Head): Citation | null {
  const lead = leadBefore(flow, head.start);
  // What a body has issued is a paper, and no verb, though written small: "đã ban hành quyết định thu hồi đất".
  const issued = lead.issuer?.text.includes(' ') && !head.plural && !flow.legal;
  const capital = head.capital || Boolean(issued) || before(flow, head.start, 5) === 'trao ';
  const { end, ...tail } = tailAfter(
    flow,
    { ...head, capital, named: head.named || (capital && head.type.name === 'Đề án') },
    head.end,
    null,
    false,
  );
  const citation = withLead({ ...mentionOf(head, end, 'title'), ...tail }, lead);
  if (!isOneDocument(flow, head, citation, lead.issued)) return null;
  // The Prime Minister approves the plans that others make.
  const approved = head.type.weight === 'plan' && APPROVED.test(before(flow, head.start, 40));
  return inMaking(flow, approved && isFromBefore(citation, citation.issuer) ? { ...citation, issuer: null } : citation);
}
