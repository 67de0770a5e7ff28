import type { Document } from '../digest/model.ts';
import type { Language } from './language.ts';
import { relationWords } from './words.ts';

/** "Nghị quyết 28-NQ/TW"; the type alone where the page gives no number. */
export const documentName = ({ type, number }: Document): string => (number ? `${type} ${number}` : type);

/** "về", "về việc", "v/v": what joins a title to its subject. Not at the start of a word: "nông nghiệp về đích". */
const ABOUT = /(?:^|[\s(,])(về việc|v\/v|về)\s{1,3}$/iu;

/**
 * Name and subject as the page joins them: "Nghị quyết 12-NQ/TU" + "về nhiệm vụ năm 2024", but "Luật Đất đai" and
 * "Chương trình hành động thực hiện …" in one. One without number and subject is told by who issued it: "Nghị quyết Đại
 * hội XIII của Đảng".
 * In: the document, the article's text. Out: the name, the words that follow it ('' where none do), and whether the
 * issuer is part of the name.
 */
export function titleWords(document: Document, text: string): { name: string; about: string; issued: boolean } {
  const { subject, number, type, issuer } = document;
  const name = documentName(document);
  if (!subject) {
    if (number || !issuer) return { name, about: '', issued: false };
    const place = placeOf(issuer, document, text);
    if (place < 0) return { name, about: '', issued: false };
    const before = text.slice(0, place);
    return { name: `${type}${before.endsWith(' của ') ? ' của' : ''} ${issuer}`, about: '', issued: true };
  }
  const at = placeOf(subject, document, text);
  const about = ABOUT.exec(text.slice(Math.max(0, at - 12), Math.max(0, at)))?.[1]?.toLowerCase();
  if (about) return { name, about: `${about} ${subject}`, issued: false };
  return number ? { name, about: subject, issued: false } : { name: `${type} ${subject}`, about: '', issued: false };
}

/** Where the words stand in the document's own evidence, else anywhere in the text; -1 for nowhere. */
const placeOf = (words: string, { at }: Document, text: string): number =>
  at.map(([start, end]) => text.slice(start, end).indexOf(words) + start).find((i) => text.startsWith(words, i)) ??
  text.indexOf(words);

/** A reference of another item ("32-NQ/TU") with the document's type where the digest knows the document. */
export function referenceWords(reference: string, documents: readonly Document[]): string {
  const known = documents.find(({ number, key }) => number === reference || key === reference);
  return known ? documentName(known) : reference;
}

/**
 * What the document does to others: "thực hiện 28-NQ/TW", "sửa đổi, bổ sung 57/2021/TT-BTC".
 * `saidInSubject`: also what its subject says already ("hành động thực hiện Nghị quyết số 28-NQ/TW"): a table has a
 * column for it, a card needs no second line.
 */
export function relationsWords(
  document: Document,
  documents: readonly Document[],
  language: Language,
  saidInSubject = false,
): string[] {
  const said = document.implements !== null && (document.subject?.includes(document.implements) ?? false);
  const pairs = [
    ...(document.implements && (saidInSubject || !said)
      ? [{ kind: 'implements' as const, to: document.implements }]
      : []),
    ...document.relations,
  ];
  return pairs.map(({ kind, to }) => `${relationWords(kind, language)} ${referenceWords(to, documents)}`);
}
