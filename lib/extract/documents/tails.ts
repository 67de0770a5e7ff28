import type { PrintedDate } from '../../grammar/dates.ts';
import type { Citation, Part } from './citation.ts';
import { conferenceAfter } from './conferences.ts';
import { dateAfter } from './dates.ts';
import type { Flow } from './flow.ts';
import type { Head } from './heads.ts';
import { issuerEnd } from './issuers.ts';
import { subjectAfter } from './subjects.ts';

/** What stands after a number or a name: date, issuer and subject, in the order that the page gives them. */
type Tail = Pick<Citation, 'date' | 'issuer' | 'subject'> & { end: number };

const OF = /(?: |, ?)\(?(?:của|do|được) /uy;
const ISSUED = /^ (?:ban hành|ký ban hành|ký|phê duyệt|thông qua)(?=[ ,.;)])/u;
const PASSIVE = /(?: vừa| đã| mới){0,2} được /uy;

/** Reads on after a number or a name; what is not said there is null. `date`: one that stood with the number. */
export function tailAfter(flow: Flow, head: Head, from: number, date: PrintedDate | null, isNumbered: boolean): Tail {
  const tail: Tail = { date, issuer: null, subject: null, end: from };
  for (let i = 0; i < 4 && !tail.subject; i += 1) {
    const found = tail.date ? null : dateAfter(flow, tail.end);
    if (found && !(head.type.weight === 'plan' && found.month === null)) {
      tail.date = found;
      tail.end = closed(flow, found.at[1]);
      continue;
    }
    const issuer: Part | null = tail.issuer ? null : issuerAfter(flow, tail.end, isNumbered);
    if (issuer) {
      tail.issuer = issuer;
      tail.end = closed(flow, issuer.at[1]);
      if (!/của |tại /.test(flow.folded.slice(issuer.at[0] - 4, issuer.at[0])))
        tail.end += ISSUED.exec(flow.folded.slice(tail.end, tail.end + 16))?.[0].length ?? 0;
      continue;
    }
    tail.subject = subjectAfter(flow, tail.end, head, isNumbered || tail.issuer !== null);
    if (!tail.subject) break;
    tail.end = tail.subject.at[1];
  }
  return tail;
}

/** Past a bracket that closes there. */
const closed = (flow: Flow, end: number): number => end + (flow.text.charAt(end) === ')' ? 1 : 0);

/** "của Bộ Chính trị", "do … ban hành", "vừa được … ban hành", "của Hội nghị Trung ương 5 (khóa IX)". */
export function issuerAfter(flow: Flow, offset: number, isNumbered: boolean): Part | null {
  const conference = isNumbered ? conferenceAfter(flow, offset) : null;
  if (conference) return conference;
  for (const [pattern, mustIssue] of [
    [OF, false],
    [PASSIVE, true],
  ] as const) {
    pattern.lastIndex = offset;
    const lead = pattern.exec(flow.folded);
    if (!lead) continue;
    const start = offset + lead[0].length;
    const end = issuerEnd(flow, start);
    if (end === null) continue;
    const doer = mustIssue || !/của $/.test(lead[0]);
    if (doer && !ISSUED.test(flow.folded.slice(end, end + 16))) continue;
    return { text: flow.text.slice(start, end), at: [start, end] };
  }
  return null;
}
