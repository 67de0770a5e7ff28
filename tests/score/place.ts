import { cut } from './items.ts';

const BEFORE = 50;
const AFTER = 50;

/** A number as pages print it: "1.234,5", "1234,5", "1234.5", "05". */
function printedForms(value: number): string[] {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, '.');
  if (fraction) return [`${grouped},${fraction}`, `${whole},${fraction}`, `${whole}.${fraction}`];
  return [grouped, whole, ...(whole.length === 1 ? [`0${whole}`] : [])];
}

/** Every place where a text prints a number in figures. */
export function placesOf(text: string, value: number): number[] {
  const forms = [...new Set(printedForms(value))].map((form) => form.replaceAll('.', '\\.'));
  const pattern = new RegExp(`(?<!\\d[.,]?)(?:${forms.join('|')})(?![.,]?\\d)`, 'g');
  return [...text.matchAll(pattern)].map(({ index }) => index);
}

/** The words around a place of a text. */
export const quoteAt = (text: string, at: number): string =>
  `«${cut(text.slice(Math.max(0, at - BEFORE), at + AFTER), BEFORE + AFTER)}»`;

/** The words around the place where a text says some words; '' where it doesn't say them so. */
export function quoteOf(text: string, words: string): string {
  const at = text.normalize('NFC').toLowerCase().indexOf(words.toLowerCase());
  return at < 0 || !words ? '' : quoteAt(text, at);
}
