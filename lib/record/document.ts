import type { Article } from '../article.ts';
import type { Engine } from '../digest/digest-of.ts';
import type { Document, Span } from '../digest/model.ts';
import type { RecordRule } from '../extract/rules.ts';
import { fold } from '../text/fold.ts';
import type { DocumentRecord } from './record.ts';
import { dayIn, numberIn, sameSymbol, subjectIn, typeIn } from './values.ts';

export const RULE = 'record' satisfies RecordRule;
/** What a document is called of which neither the record nor the symbol tells the type. */
const ANY = 'Văn bản';

/** The document that a page is about, as its record tells it: nothing that no value says. */
export function documentOf(record: DocumentRecord, { decodeSymbol }: Pick<Engine, 'decodeSymbol'>): Document {
  const number = record.number ? numberIn(record.number.text) : null;
  const told = record.type ? typeIn(record.type.text) : null;
  const type = told?.type ?? (number && decodeSymbol(number).type) ?? ANY;
  const subject = record.subject ? subjectIn(record.subject.text, type) : null;
  const values = [record.number, told ? record.type : undefined, record.date, record.issuer, record.subject];
  return {
    type,
    number,
    key: number,
    date: record.date ? dayIn(record.date.text) : null,
    issuer: record.issuer?.text ?? null,
    subject,
    draft: told?.draft || /^dự thảo /.test(fold(record.subject?.text ?? '')),
    decoded: [],
    implements: null,
    relations: [],
    implied: {},
    at: values.flatMap((value): Span[] => (value ? [value.at] : [])).sort((a, b) => a[0] - b[0]),
    rule: RULE,
  };
}

/** Whether a mention in the text is of the record's document: by its symbol, by its number, or by its title. */
export function isMention(own: Document, other: Document, titled: (at: Span) => boolean): boolean {
  const sameType = fold(own.type) === fold(other.type);
  if (own.number && other.number) {
    if (sameSymbol(own.number, other.number)) return sameType || /\p{L}/u.test(own.number);
    const { number } = own;
    const heads = [`${other.number}/`, `${other.number}-`];
    return sameType && /^\d+$/.test(other.number) && heads.some((head) => number.startsWith(head));
  }
  if (other.number || !sameType) return false;
  // Its title stands in the record and over the page, without the number.
  const subject = fold(other.subject ?? '');
  const same = subject !== '' && fold(own.subject ?? '').startsWith(subject);
  return other.at.every(titled) && (same || !subject);
}

/** The record's document with all that the text says of it besides. */
export function merged(own: Document, mentions: readonly Document[]): Document {
  const number = mentions.find(({ number }) => number && own.number && sameSymbol(number, own.number));
  const one = <Name extends 'date' | 'issuer' | 'subject' | 'implements'>(name: Name): Document[Name] =>
    own[name] ?? mentions.find((mention) => mention[name])?.[name] ?? null;
  const implied: Document['implied'] = {};
  for (const mention of mentions)
    for (const name of ['date', 'issuer'] as const)
      if (own[name] === null && one(name) === mention[name]) implied[name] ??= mention.implied[name];
  const at = [...own.at, ...mentions.flatMap((mention) => mention.at)];
  return {
    ...own,
    number: number?.number ?? own.number,
    key: number?.key ?? own.key,
    date: one('date'),
    issuer: one('issuer'),
    subject: one('subject'),
    implements: one('implements'),
    relations: mentions
      .flatMap(({ relations }) => relations)
      .filter(({ kind, to }, i, all) => all.findIndex((other) => other.kind === kind && other.to === to) === i),
    implied: Object.fromEntries(Object.entries(implied).filter(([, span]) => span)),
    at: at.filter(([from, to], i) => at.findIndex((span) => span[0] === from && span[1] === to) === i),
  };
}

/** Long enough to be no short notice, and of no document. */
const AROUND =
  'Các cấp ủy và chính quyền địa phương đã phổ biến rộng rãi, người dân trên địa bàn biết và làm theo, được mọi người đồng tình và ủng hộ.';

/** The number with damage of print repaired, as a sentence that cites it would give it. */
export function keyOf(number: string, { digest }: Pick<Engine, 'digest'>): string {
  const blocks = [`Tỉnh ban hành Quyết định số ${number}.`, AROUND].map((text) => ({
    kind: 'paragraph' as const,
    text,
    stamp: -1,
  }));
  const cited: Article = {
    url: null,
    title: '',
    titleStamp: -1,
    site: null,
    published: null,
    kind: 'article',
    blocks,
    unread: [],
  };
  return digest(cited).documents.find((one) => one.number === number)?.key ?? number;
}
