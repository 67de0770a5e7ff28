import type { Document, Task } from '../digest/model.ts';
import {
  baseWords,
  dateWords,
  decodedWords,
  draftWords,
  dueWords,
  impliedNotes,
  metWords,
  referenceWords,
  relationsWords,
  type TargetNode,
  titleWords,
  valueWords,
  wayWords,
} from '../present/index.ts';
import { PHRASES } from './labels.ts';
import type { Chosen } from './types.ts';

/** Parts of a line that are there, joined. */
export const joined = (parts: readonly (string | null | undefined | false)[], by: string): string =>
  parts.filter(Boolean).join(by);

/** "giảm 4 - 5% so với cùng kỳ (chưa đạt) [năm 2023: theo tiêu đề]": the value in the page's own words and all that goes with it. */
export function targetFact(
  { target }: Pick<TargetNode, 'target'>,
  chosen: Chosen,
  shared: readonly string[] = [],
): string {
  const { language } = chosen;
  const met = metWords(target.met, language);
  const notes = notesOf(target, chosen).filter((note) => !shared.includes(note));
  return joined(
    [valueWords(target), wayWords(target, language), baseWords(target, language), met && `(${met})`, ...notes],
    ' ',
  );
}

export const notesOf = (
  item: Parameters<typeof impliedNotes>[0],
  { input, language }: Pick<Chosen, 'input' | 'language'>,
): string[] => impliedNotes(item, input.article, language);

/** "Nghị quyết 28-NQ/TW (dự thảo), 17/11/2022, Ban Chấp hành Trung ương Đảng". */
export function documentHead(document: Document, chosen: Chosen): string {
  const { language, reading } = chosen;
  const draft = draftWords(document.draft, language);
  const { name, issued } = titleWords(document, reading.text);
  const issuer = issued ? '' : issuerWords(document, chosen);
  return joined(
    [joined([name, draft && `(${draft})`], ' '), document.date && dateWords(document.date, language), issuer],
    ', ',
  );
}

/** Who issued a document as the page says; else the body that its symbol names, marked as read off the symbol. */
export function issuerWords(document: Document, { input, documents, language }: Chosen): string {
  const body = document.issuer ?? input.symbols?.[documents.indexOf(document)]?.body;
  const read = !document.issuer || document.decoded.includes('issuer');
  return body ? joined([body, read && `(${decodedWords(language)})`], ' ') : '';
}

/** What the document is about, what it does to others, and where implied attributes come from. */
export function documentRest(document: Document, chosen: Chosen): string {
  const { language, documents, reading } = chosen;
  const { about } = titleWords(document, reading.text);
  const relations = relationsWords(document, documents, language);
  return joined([joined([about, ...relations], '; '), ...notesOf(document, chosen)], ' ');
}

/** "Trần Văn Bình giao các huyện ủy"; what the page leaves open is said. */
export function taskHead({ from, to }: Task, { language }: Chosen): string {
  const phrases = PHRASES[language];
  return joined([from ?? phrases.nobody, to && `${phrases.assigns} ${to}`], ' ');
}

export function taskFact(task: Task, chosen: Chosen): string {
  const due = dueWords(task.due, chosen.language);
  return joined([task.action, due && `(${PHRASES[chosen.language].due}: ${due})`, ...notesOf(task, chosen)], ' ');
}

/** The document that sets a target, with its type where the page's documents tell it. */
export const settingDocument = (reference: string | null, { documents }: Chosen): string =>
  reference ? referenceWords(reference, documents) : '';
