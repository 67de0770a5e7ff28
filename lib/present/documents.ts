import type { Document } from '../digest/model.ts';
import type { Language } from './language.ts';
import { relationWords } from './words.ts';

/** "Nghị quyết 28-NQ/TW"; the type alone where the page gives no number. */
export const documentName = ({ type, number }: Document): string => (number ? `${type} ${number}` : type);

/** "về", "về việc", "v/v": what joins a title to its subject. Not at the start of a word: "nông nghiệp về đích". */
const ABOUT = /(?:^|[\s(,])(về việc|v\/v|về)\s{1,3}$/iu;

/**
 * Name and subject as the page joins them: "Nghị quyết 12-NQ/TU" + "về nhiệm vụ năm 2024", but "Luật Đất đai" and
 * "Chương trình hành động thực hiện …" in one.
 * In: the document, the article's text. Out: the name, and the words that follow it ('' where none do).
 */
export function titleWords(document: Document, text: string): { name: string; about: string } {
  const { subject, number, type } = document;
  const name = documentName(document);
  if (!subject) return { name, about: '' };
  const at =
    document.at
      .map(([start, end]) => text.slice(start, end).indexOf(subject) + start)
      .find((i) => text.startsWith(subject, i)) ?? text.indexOf(subject);
  const about = ABOUT.exec(text.slice(Math.max(0, at - 12), Math.max(0, at)))?.[1]?.toLowerCase();
  if (about) return { name, about: `${about} ${subject}` };
  return number ? { name, about: subject } : { name: `${type} ${subject}`, about: '' };
}

/** A reference of another item ("32-NQ/TU") with the document's type where the digest knows the document. */
export function referenceWords(reference: string, documents: readonly Document[]): string {
  const known = documents.find(({ number, key }) => number === reference || key === reference);
  return known ? documentName(known) : reference;
}

/** What the document does to others: "thực hiện 28-NQ/TW", "sửa đổi, bổ sung 57/2021/TT-BTC". */
export function relationsWords(document: Document, documents: readonly Document[], language: Language): string[] {
  // A subject that says "thực hiện Nghị quyết số 28-NQ/TW" needs no second line for it.
  const said = document.implements !== null && (document.subject?.includes(document.implements) ?? false);
  const pairs = [
    ...(document.implements && !said ? [{ kind: 'implements' as const, to: document.implements }] : []),
    ...document.relations,
  ];
  return pairs.map(({ kind, to }) => `${relationWords(kind, language)} ${referenceWords(to, documents)}`);
}
