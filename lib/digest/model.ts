/**
 * What a digest holds. The JSON of every consumer (popup, clipboard, command line) is this and nothing else.
 * Every item carries the place in the article's text that says it (`at`) and the name of the rule that made it:
 * an item without evidence can't be built.
 */

/** Raised with every change that an old reader of the JSON would misread. */
export const SCHEMA = 1;

/** A half-open range of UTF-16 code units in the article's text: `text.slice(start, end)` is the evidence. */
export type Span = readonly [start: number, end: number];

/** What every item has: where the page says it, and which rule read it there. */
export type Evidence<At = Span> = { at: At; rule: string };

export type Kind = 'article' | 'legal' | 'listing' | 'pdf' | 'scan' | 'short' | 'foreign';

/** Something that stands on the page and was not read, with the reason. */
export type Unread = { what: string; reason: UnreadReason; url?: string };
/** byline: the line about the page (author, source, time of posting), which is not part of its text. */
export type UnreadReason = 'pdf' | 'scan' | 'attachment' | 'frame' | 'embed' | 'hidden' | 'limit' | 'byline';

export type Source = {
  url: string | null;
  title: string;
  site: string | null;
  /** ISO date as the page shows it. */
  published: string | null;
  /** ISO 639-1 code recognised from the text, never from `<html lang>`. */
  language: string;
  kind: Kind;
};

export type Status = 'target' | 'result' | 'estimate';
export type Direction = 'reach' | 'increase' | 'decrease';
export type Comparator = 'eq' | 'ge' | 'gt' | 'le' | 'lt' | 'approx' | 'range';

/** Names of attributes taken from elsewhere on the page, each with the words that it came from. */
type Implied<Name extends string> = Partial<Record<Name, Span>>;

export type Target = Evidence & {
  indicator: string;
  status: Status;
  direction: Direction;
  comparator: Comparator;
  /** In the page's own unit: "1.234,5 tỷ đồng" is 1234.5. */
  value: number;
  value_to: number | null;
  unit: string | null;
  per: string | null;
  /** 2023 | 2021-2025 | 2023-01 | 2023-Q1 | 2023-H1 | 2023-9M | by:2030 | null. */
  period: string | null;
  scope: string | null;
  document: string | null;
  /** The value in the page's own words: what is shown and copied first. */
  printed: string;
  /** What a change is measured against, in the page's own words ("so với cùng kỳ"). */
  base: string | null;
  /** false: the page says that it was missed; true: that it was reached; null: it says neither. */
  met: boolean | null;
  implied: Implied<'indicator' | 'period' | 'year' | 'document' | 'scope' | 'unit'>;
};

export type Role = 'chair' | 'speaker' | 'attendee' | 'signer' | 'appointed' | 'dismissed' | 'other';
export type Held = 'former' | 'new' | 'proposed';

export type Person = Evidence<readonly Span[]> & {
  name: string;
  /** In the page's own order: it is protocol. */
  positions: string[];
  /** Only the positions that are not simply current. */
  held: Record<string, Held>;
  roles: Role[];
};

export type RelationKind = 'amends' | 'replaces' | 'repeals' | 'guides' | 'based_on';

export type Document = Evidence<readonly Span[]> & {
  type: string;
  /** As printed, without "số" and blanks. */
  number: string | null;
  /** The number with damage of print repaired; for matching, never for showing. */
  key: string | null;
  /** As precise as the page: "2022-11-17", "2022-11" or "2022". */
  date: string | null;
  issuer: string | null;
  subject: string | null;
  draft: boolean;
  /** Attributes read off the symbol and not printed. */
  decoded: 'issuer'[];
  implements: string | null;
  relations: { kind: RelationKind; to: string }[];
  implied: Implied<'date' | 'issuer' | 'type'>;
};

export type Task = Evidence & {
  from: string | null;
  to: string | null;
  action: string;
  due: string | null;
  implied: Implied<'from' | 'to' | 'due'>;
};

export type Event = Evidence & {
  name: string;
  date: string | null;
  place: string | null;
  host: string | null;
  implied: Implied<'date' | 'host' | 'place'>;
};

export type KeySentence = { text: string; at: Span };

export type Digest = {
  schema: typeof SCHEMA;
  source: Source;
  unread: Unread[];
  event: Event | null;
  summary: KeySentence[];
  targets: Target[];
  people: Person[];
  documents: Document[];
  tasks: Task[];
};
