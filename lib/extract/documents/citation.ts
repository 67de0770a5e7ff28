import type { Span } from '../../digest/model.ts';
import type { PrintedDate } from '../../grammar/dates.ts';
import type { DocumentType } from '../../lexicon/document-types.ts';

/** A stretch of text taken as an attribute. */
export type Part = { text: string; at: Span };

/** One mention of a document with what the words about it say; several may become one item. */
export type Citation = {
  type: DocumentType;
  /** As printed where the page has a longer name of its own ("Kết luận thanh tra"). */
  at: Span;
  number: string | null;
  key: string | null;
  date: (PrintedDate & { implied?: boolean }) | null;
  issuer: (Part & { implied?: boolean }) | null;
  subject: Part | null;
  draft: boolean;
  /** The mention that this document carries out, by its place among the citations' starts. */
  carriesOut: number | null;
  rule: string;
};
