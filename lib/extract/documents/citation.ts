import type { Implied, Span } from '../../digest/model.ts';
import type { PrintedDate } from '../../grammar/dates.ts';
import type { DocumentType } from '../../lexicon/document-types.ts';

/** A stretch of text taken as an attribute. */
export type Part = { text: string; at: Span };

/** One mention of a document with what the words about it say; several may become one item. */
export type Citation = {
  type: DocumentType;
  /** From the type's word through the last attribute. */
  at: Span;
  number: string | null;
  key: string | null;
  date: PrintedDate | null;
  issuer: Part | null;
  subject: Part | null;
  draft: boolean;
  /** Where the mention of the document that this one carries out begins. */
  carriesOut: number | null;
  /** Attributes from outside `at`, with their words. */
  implied: Implied<'date' | 'issuer' | 'type'>;
  rule: string;
};
