import type { Document } from '../lib/digest/model.ts';

/** A document of which the page says nothing but that it is one. */
export const DOCUMENT: Omit<Document, 'type' | 'at' | 'rule'> = {
  number: null,
  key: null,
  date: null,
  issuer: null,
  subject: null,
  draft: false,
  decoded: [],
  implements: null,
  relations: [],
  implied: {},
};
