import type { PrintedDate } from '../../grammar/dates.ts';
import { IMPLEMENTING_WORDS } from '../../lexicon/relations.ts';
import { oneOf } from '../../text/words.ts';
import type { Citation, Part } from './citation.ts';
import { dateAfter, yearAfter } from './dates.ts';
import type { Flow } from './flow.ts';
import type { Head } from './heads.ts';
import { issuerEnd } from './issuers.ts';
import { conferenceAfter, lawNameAfter } from './named.ts';
import { numbersAfter } from './numbers.ts';
import { subjectAfter } from './subjects.ts';
import { isNamedPlan, isOneDocument } from './unnumbered.ts';

/** Everything that one head gives: more than one mention where numbers stand in a list. */
export type Parsed = { citations: Citation[]; end: number };

/** Reads the mention that begins at each head; those inside another's number or name are skipped. */
export function citationsOf(flow: Flow, heads: readonly Head[]): Citation[] {
  const parser = new Parser(flow, heads);
  return heads.flatMap((_, index) => parser.at(index)?.citations ?? []);
}

const OF = /(?: |, ?)(?:\(?(?:của|do) )/uy;
const CARRIES_OUT = new RegExp(
  ` (?:hành động )?(?:của )?(?:[\\p{L} ]{2,40} )??${oneOf(IMPLEMENTING_WORDS)} (?:có hiệu quả |tốt |hiệu quả )?(?:các |dự thảo )?$`,
  'u',
);
const REACH = 90;
/** A nested document's own symbol says it all; a bare number needs the words after it. */
const isFullSymbol = (number: string | null): boolean => number !== null && /\p{L}/u.test(number);

class Parser {
  private readonly done = new Map<number, Parsed | null>();
  private covered = -1;

  constructor(
    private readonly flow: Flow,
    private readonly heads: readonly Head[],
  ) {}

  at(index: number): Parsed | null {
    const before = this.done.get(index);
    if (before !== undefined) return before;
    const head = this.heads[index] as Head;
    const parsed = head.start < this.covered ? null : this.read(head, index);
    this.done.set(index, parsed);
    return parsed;
  }

  private read(head: Head, index: number): Parsed | null {
    const numbers = numbersAfter(this.flow, head);
    if (numbers) {
      this.covered = Math.max(this.covered, numbers.end);
      const shared = this.tail(head, numbers.end, numbers.parts.at(-1)?.date ?? null, true);
      const citations = numbers.parts.map((part, place) => ({
        ...this.blank(head, place === 0 ? head.start : part.start, shared.end),
        number: part.number,
        key: part.key,
        date: part.date ?? shared.date,
        issuer: shared.issuer,
        subject: shared.subject,
        rule: numbers.parts.length > 1 ? 'number-list' : part.bare ? 'bare-number' : 'symbol',
      }));
      return { citations, end: shared.end };
    }
    const one = this.carrier(head, index) ?? this.conference(head) ?? this.law(head) ?? this.titled(head);
    return one && { citations: [one], end: one.at[1] };
  }

  private blank(head: Head, start: number, end: number): Citation {
    const { type, draft } = head;
    const none = { number: null, key: null, date: null, issuer: null, subject: null, carriesOut: null };
    return { ...none, type, at: [start, end], draft, rule: '' };
  }

  /** Date, issuer and subject after a number or a name, in the order that the page gives them. */
  private tail(head: Head, from: number, date: PrintedDate | null, numbered: boolean) {
    const { flow } = this;
    let end = from;
    let issuer: Part | null = null;
    let subject: Part | null = null;
    let own: PrintedDate | null = date;
    for (let i = 0; i < 4 && !subject; i += 1) {
      const found = own ? null : dateAfter(flow, end);
      if (found) {
        own = found;
        end = found.at[1] + (flow.text.charAt(found.at[1]) === ')' ? 1 : 0);
        continue;
      }
      const by = issuer ? null : this.issuerAfter(end);
      if (by) {
        issuer = by;
        end = by.at[1] + (flow.text.charAt(by.at[1]) === ')' ? 1 : 0);
        const issued = /^ (?:ban hành|ký|ký ban hành)(?= )/u.exec(flow.folded.slice(end, end + 14));
        if (issued && /do $/u.test(flow.folded.slice(by.at[0] - 3, by.at[0]))) end += issued[0].length;
        continue;
      }
      subject = subjectAfter(flow, end, head, numbered || issuer !== null);
      if (!subject) break;
      end = subject.at[1];
    }
    return { date: own, issuer, subject, end };
  }

  private issuerAfter(offset: number): Part | null {
    OF.lastIndex = offset;
    const of = OF.exec(this.flow.folded);
    if (!of) return null;
    const start = offset + of[0].length;
    const end = issuerEnd(this.flow, start);
    return end === null ? null : { text: this.flow.text.slice(start, end), at: [start, end] };
  }

  /** "Chương trình hành động thực hiện Nghị quyết số …": its subject names the document that it carries out. */
  private carrier(head: Head, index: number): Citation | null {
    if (head.type.weight === 'act') return null;
    for (let next = index + 1; next < this.heads.length; next += 1) {
      const nested = this.heads[next] as Head;
      if (nested.start - head.end > REACH) return null;
      const between = this.flow.folded.slice(head.end, nested.start);
      if (/[.;\n(]/.test(between)) return null;
      if (!CARRIES_OUT.test(between)) continue;
      const target = this.at(next)?.citations[0];
      if (!target || !isNamedPlan(head, target)) return null;
      const end = isFullSymbol(target.number)
        ? this.flow.text.indexOf(lastPiece(target.number ?? ''), nested.end) + lastPiece(target.number ?? '').length
        : target.at[1];
      const start = head.end + 1;
      const issuer = this.issuerAfter(head.end) ?? this.issuerAfter(head.end + ' hành động'.length);
      return {
        ...this.blank(head, head.start, end),
        subject: { text: this.flow.text.slice(start, end), at: [start, end] },
        issuer,
        carriesOut: nested.start,
        rule: 'carries-out',
      };
    }
    return null;
  }

  private conference(head: Head): Citation | null {
    if (!/^(?:Nghị quyết|Kết luận)$/.test(head.type.name)) return null;
    const issuer = conferenceAfter(this.flow, head.end);
    if (!issuer) return null;
    const tail = this.tail(head, issuer.at[1], null, false);
    return {
      ...this.blank(head, head.start, tail.end),
      ...tail,
      issuer,
      at: [head.start, tail.end],
      rule: 'conference',
    };
  }

  private law(head: Head): Citation | null {
    if (head.type.weight !== 'act' || !head.capital) return null;
    const name = lawNameAfter(this.flow, head.end);
    if (!name) return null;
    this.covered = Math.max(this.covered, name.at[1]);
    let end = name.at[1];
    const numbers = numbersAfter(this.flow, { ...head, end });
    const number = numbers?.parts[0];
    if (numbers) end = numbers.end;
    const date = number?.date ?? dateAfter(this.flow, end) ?? yearAfter(this.flow, end);
    if (date) end = Math.max(end, date.at[1]);
    return {
      ...this.blank(head, head.start, end),
      number: number?.number ?? null,
      key: number?.key ?? null,
      date,
      subject: name,
      rule: 'law-name',
    };
  }

  private titled(head: Head): Citation | null {
    const tail = this.tail(head, head.end, null, false);
    const citation = {
      ...this.blank(head, head.start, tail.end),
      ...tail,
      at: [head.start, tail.end] as const,
      rule: 'title',
    };
    return isOneDocument(this.flow, head, citation) ? citation : null;
  }
}

const lastPiece = (number: string): string => number.split(/[/-]/).at(-1) ?? number;
