import type { Span } from '../../digest/model.ts';
import type { PrintedDate } from '../../grammar/dates.ts';
import type { DocumentType } from '../../lexicon/document-types.ts';
import type { DocumentRule } from '../rules.ts';

/** A stretch of text taken as an attribute; of a congress or plenum, `key` is its one form. */
export type Part = { text: string; folded: string; at: Span; key?: string };

/** One mention of a document with what the words about it say; several may become one item. */
export type Citation = {
  type: DocumentType;
  /** From the type's word through the last attribute. */
  at: Span;
  number: string | null;
  key: string | null;
  /** Where a full symbol ends. */
  symbolEnd?: number;
  date: PrintedDate | null;
  issuer: Part | null;
  subject: Part | null;
  draft: boolean;
  /** Where the mention of the document that this one carries out begins. */
  carriesOut: number | null;
  /** The symbol that tells the type, where another word stands before it. */
  typeAt?: Span;
  rule: DocumentRule;
};

/** A mention of which nothing is read yet. */
export const blank = (type: DocumentType, draft: boolean, at: Span, rule: DocumentRule): Citation => ({
  type,
  at,
  draft,
  rule,
  number: null,
  key: null,
  date: null,
  issuer: null,
  subject: null,
  carriesOut: null,
});

export const inPageOrder = (citations: readonly Citation[]): Citation[] =>
  [...citations].sort((a, b) => a.at[0] - b.at[0]);

/** Does the clause before the mention say it? */
export const isFromBefore = ({ at }: Citation, part: Pick<Part, 'at'> | null): boolean =>
  part !== null && part.at[0] < at[0];

/** Does one of the stretches of text hold the part? */
export const isSaid = ({ at: [a, b] }: Pick<Part, 'at'>, spans: readonly Span[]): boolean =>
  spans.some(([start, end]) => start <= a && b <= end);
