import type { Document, RelationKind } from '../digest/model.ts';
import type { Identity } from './document-identity.ts';
import type { Found, PageInfo } from './page-info.ts';

/** A document as one page cites it. */
export type DocumentMention = Pick<Document, 'type' | 'number' | 'date' | 'issuer' | 'subject' | 'draft'> & {
  identity: Identity;
  /** The day of the page. */
  day: string | null;
  page: PageInfo;
  found: Found[];
};

/** What one document does to another, as a page says it; `to` is null where that page doesn't cite it by itself. */
export type Relation = {
  kind: RelationKind | 'implements';
  from: DocumentMention;
  to: DocumentMention | null;
  words: string;
  found: Found | null;
};

/** What a document does, or has done to it: the other document, and the sentence that says so. */
export type Tie = { kind: RelationKind | 'implements'; other: string | null; words: string; found: Found | null };

/** One document over all pages. */
export type CitedDocument = Pick<Document, 'type' | 'number' | 'date' | 'issuer' | 'subject' | 'draft'> & {
  key: string;
  /** Why it is joined with no other of its number: the page that cites it gives no date, or no body. */
  alone: 'undated' | 'unknown' | null;
  mentions: DocumentMention[];
  /** What it carries out, amends … */
  does: Tie[];
  /** What carries it out, amends it … */
  done: Tie[];
};

const TERM_YEARS = 5;

/** Puts mentions that are one document together, and ties the documents. Those that most pages cite come first. */
export function settleDocuments(mentions: readonly DocumentMention[], relations: readonly Relation[]): CitedDocument[] {
  const years = datesByKey(mentions);
  const all = new Map<string, CitedDocument>();
  const keys = new Map<DocumentMention, string>();
  for (const [i, mention] of mentions.entries()) {
    const { key, alone } = keyOf(mention, years, i);
    keys.set(mention, key);
    const known = all.get(key);
    if (known) complete(known, mention);
    else all.set(key, { ...factsOf(mention), key, alone, mentions: [mention], does: [], done: [] });
  }
  for (const { kind, from, to, words, found } of relations) {
    const one = all.get(keys.get(from) ?? '');
    const otherKey = to ? (keys.get(to) ?? null) : null;
    if (!one || otherKey === one.key) continue;
    one.does.push({ kind, other: otherKey, words, found });
    if (otherKey !== null) all.get(otherKey)?.done.push({ kind, other: one.key, words: nameOf(one), found });
  }
  return [...all.values()].sort(
    (a, b) => pagesOf(b) - pagesOf(a) || b.done.length - a.done.length || nameOf(a).localeCompare(nameOf(b), 'vi'),
  );
}

export const pagesOf = ({ mentions }: CitedDocument): number => new Set(mentions.map(({ page }) => page.id)).size;
const nameOf = ({ type, number }: CitedDocument): string => (number ? `${type} ${number}` : type);
const factsOf = ({ type, number, date, issuer, subject, draft }: DocumentMention) => ({
  type,
  number,
  date,
  issuer,
  subject,
  draft,
});

/** The whole dates of documents whose number comes again with the years, by the number without its year. */
function datesByKey(mentions: readonly DocumentMention[]): Map<string, Map<string, string>> {
  const dates = new Map<string, Map<string, string>>();
  for (const { identity, date } of mentions) {
    const base = identity.kind === 'one' ? / (\d{4})$/.exec(identity.key) : null;
    if (identity.kind !== 'one' || !base || !date) continue;
    const key = identity.key.slice(0, base.index);
    const known = dates.get(key) ?? new Map<string, string>();
    dates.set(key, known);
    const before = known.get(identity.key);
    if (!before || date.length > before.length) known.set(identity.key, date);
  }
  return dates;
}

/**
 * A citation without a date counts as the one dated document of its number only where numbers run on for a term, there is
 * but one, and the page is of the years after it.
 */
function keyOf(
  mention: DocumentMention,
  dated: ReadonlyMap<string, ReadonlyMap<string, string>>,
  index: number,
): { key: string; alone: CitedDocument['alone'] } {
  const { identity, day } = mention;
  if (identity.kind === 'one') return { key: identity.key, alone: null };
  if (identity.kind === 'unknown') return { key: `? ${identity.page} ${index}`, alone: 'unknown' };
  const ones = [...(dated.get(identity.key) ?? [])];
  const [one] = ones;
  if (one && ones.length === 1 && identity.term && day !== null && day >= one[1] && within(one[1], day))
    return { key: one[0], alone: null };
  return { key: `${identity.key} ? ${identity.page}`, alone: 'undated' };
}

const within = (from: string, day: string): boolean => Number(day.slice(0, 4)) - Number(from.slice(0, 4)) < TERM_YEARS;

/** What one page leaves out, another may give. */
function complete(known: CitedDocument, mention: DocumentMention): void {
  known.mentions.push(mention);
  known.issuer ??= mention.issuer;
  known.subject ??= mention.subject;
  if (mention.date && mention.date.length > (known.date?.length ?? 0)) known.date = mention.date;
}
