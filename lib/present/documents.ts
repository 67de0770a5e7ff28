import type { Document } from '../digest/model.ts';
import type { Language } from './language.ts';
import { relationWords } from './words.ts';

/** "Nghị quyết 28-NQ/TW"; of a document without number its type and issuer: "Nghị quyết, Đại hội XIII của Đảng". */
export const documentName = ({ type, number }: Document): string => (number ? `${type} ${number}` : type);

/** A reference of another item ("32-NQ/TU") with the document's type where the digest knows the document. */
export function referenceWords(reference: string, documents: readonly Document[]): string {
  const known = documents.find(({ number, key }) => number === reference || key === reference);
  return known ? documentName(known) : reference;
}

/** What the document does to others: "thực hiện 28-NQ/TW", "sửa đổi, bổ sung 57/2021/TT-BTC". */
export function relationsWords(document: Document, documents: readonly Document[], language: Language): string[] {
  const pairs = [
    ...(document.implements ? [{ kind: 'implements' as const, to: document.implements }] : []),
    ...document.relations,
  ];
  return pairs.map(({ kind, to }) => `${relationWords(kind, language)} ${referenceWords(to, documents)}`);
}
