import type { PrintedDate } from '../../grammar/dates.ts';
import { matchAt } from '../../grammar/sticky.ts';
import type { Citation, Part } from './citation.ts';
import { lengthAt } from './clause-words.ts';
import { conferenceAfter } from './conferences.ts';
import { dateAfter } from './dates.ts';
import { closed, type Flow, partOf } from './flow.ts';
import type { Head } from './heads.ts';
import { issuerEnd } from './issuers.ts';
import { subjectAfter } from './subjects.ts';

/** What stands after a number or a name: date, issuer and subject, in the order that the page gives them. */
type Tail = Pick<Citation, 'date' | 'issuer' | 'subject'> & { end: number };

/** Before the body; after all but "của" a verb of issuing must follow it. */
const LEAD = /(?:(?: |, ?)\(?(?:của|do|được)|(?: vừa| đã| mới){1,2} được) /uy;
const ISSUED = / (?:(?:ký )?ban hành|ký|phê duyệt|thông qua)(?=[ ,.;)])/uy;

/** Reads on after a number or a name; what is not said there is null. `date`: one that stood with the number. */
export function tailAfter(flow: Flow, head: Head, from: number, date: PrintedDate | null, isNumbered: boolean): Tail {
  const tail: Tail = { date, issuer: null, subject: null, end: from };
  for (let i = 0; i < 4 && !tail.subject; i += 1) {
    const found = tail.date ? null : dateAfter(flow, tail.end, head);
    if (found) {
      tail.date = found;
      tail.end = closed(flow, found.at[1]);
      continue;
    }
    const issuer: Part | null = tail.issuer ? null : issuerAfter(flow, tail.end, isNumbered);
    if (issuer) {
      tail.issuer = issuer;
      tail.end = closed(flow, issuer.at[1]);
      if (!/của |tại /.test(flow.folded.slice(issuer.at[0] - 4, issuer.at[0])))
        tail.end += lengthAt(ISSUED, flow.folded, tail.end);
      continue;
    }
    tail.subject = subjectAfter(flow, tail.end, head, isNumbered || tail.issuer !== null);
    if (!tail.subject) break;
    tail.end = tail.subject.at[1];
  }
  return tail;
}

/** "của Bộ Chính trị", "do … ban hành", "vừa được … ban hành", "của Hội nghị Trung ương 5 (khóa IX)". */
export function issuerAfter(flow: Flow, offset: number, isNumbered: boolean): Part | null {
  const conference = isNumbered ? conferenceAfter(flow, offset) : null;
  if (conference) return conference;
  const lead = matchAt(LEAD, flow.folded, offset)?.[0];
  const start = offset + (lead?.length ?? 0);
  const end = lead ? issuerEnd(flow, start) : null;
  if (!lead || end === null || (!lead.endsWith('của ') && lengthAt(ISSUED, flow.folded, end) === 0)) return null;
  return partOf(flow, start, end);
}
