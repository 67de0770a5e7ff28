import type { Article } from '../article.ts';
import { type Entry, entriesIn, type Value } from './fields.ts';
import type { Field } from './labels.ts';
import { dayIn, numberIn, sameSymbol } from './values.ts';

/** What a page's record of a document tells: of each field the value that says it. */
export type DocumentRecord = Partial<Record<Field, Value>>;

/** So many blocks without a label may stand between two of one record. */
const APART = 3;
const LEAST_LABELS = 3;
const LEAST_VALUES = 2;
/** Of several labels of one field, the one that says it best. */
const BEST = /^trích yếu|^số.*hiệu|^ngày ban hành|ban hành/;
/** Words that no page with a record is without, and hardly any other has. */
const MAY_NUMBER = /k[ýí] hiệu|số hiệu|số (?:văn bản|vb|quyết định|công văn)/i;
const OWN: ReadonlySet<Field> = new Set(['number', 'date', 'effective', 'subject', 'type', 'issuer', 'signer']);

/**
 * The record that a document's own page shows of it: a table, a list or lines of labels with values. Null where there is
 * none, and where the page shows several, as lists of documents do.
 * In: an article. Throws nothing.
 */
export function recordOf(article: Article): DocumentRecord | null {
  if (!article.blocks.some(({ text }) => MAY_NUMBER.test(text))) return null;
  const records = clustersOf(entriesIn(article)).flatMap((entries) => readCluster(entries) ?? []);
  const [first, ...others] = records;
  return first && others.every(({ number }) => isSame(first.number, number)) ? first : null;
}

/** Entries that stand together. */
function clustersOf(entries: Entry[]): Entry[][] {
  const clusters: Entry[][] = [];
  for (const entry of entries) {
    const cluster = clusters.at(-1);
    if (cluster && entry.block - (cluster.at(-1)?.block ?? 0) <= APART) cluster.push(entry);
    else clusters.push([entry]);
  }
  return clusters;
}

function readCluster(entries: Entry[]): DocumentRecord[] | null {
  const record: DocumentRecord = {};
  const labels: Partial<Record<Field, string>> = {};
  const numbers = entries.filter(({ field, value }) => field === 'number' && value && numberIn(value.text));
  for (const { field, label, value } of entries) {
    labels[field] ??= label;
    if (!value || !fits(field, value)) continue;
    if (record[field] && !(BEST.test(label) && !BEST.test(labels[field] ?? ''))) continue;
    record[field] = value;
    labels[field] = label;
  }
  const told = [...OWN].filter((field) => labels[field]).length;
  const valued = [...OWN].filter((field) => record[field]).length;
  // A lot and a house have a number, too.
  const numbered = /[/-]\p{L}/u.test(record.number?.text ?? '') || Object.values(labels).some(isOfDocuments);
  const identified = record.number ? numbered : record.type && record.subject && labels.number;
  if (told < LEAST_LABELS || valued < LEAST_VALUES || !identified) return null;
  // One of the values stands for each document of a list.
  return numbers.every(({ value }) => isSame(record.number, value ?? undefined)) ? [record] : [record, {}];
}

const isOfDocuments = (label: string): boolean => /văn bản|trích yếu|ký hiệu|ban hành/.test(label);

const fits = (field: Field, { text }: Value): boolean => {
  if (field === 'number') return numberIn(text) !== null;
  return field === 'date' ? dayIn(text) !== null : true;
};

const isSame = (a: Value | undefined, b: Value | undefined): boolean =>
  a !== undefined && b !== undefined && sameSymbol(numberIn(a.text) ?? a.text, numberIn(b.text) ?? b.text);
