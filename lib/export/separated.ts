import { guardInside, guardText } from './guard.ts';
import { headRows, unreadRows } from './head.ts';
import { PHRASES } from './labels.ts';
import { numberCell } from './number-cell.ts';
import { type Cell, dateCellWords, tablesOf } from './tables.ts';
import type { Chosen } from './types.ts';

/** For the clipboard: spreadsheets part pasted text at tabs, whatever the regional settings. */
export const makeTabSeparated = (chosen: Chosen): string =>
  rowsOf(chosen)
    .map((row) => row.map(tabField).join('\t'))
    .join('\n');

/**
 * For a file: RFC 4180 with ";" for the separator, which is what Excel expects where the comma is the decimal mark, or
 * with the one that was asked for; the byte order mark is added by whoever writes the file.
 */
export const makeSeparatedFile = (chosen: Chosen): string => fileOf(rowsOf(chosen), chosen);

/** Rows of a file, with the separator that was asked for. */
export const fileOf = (rows: readonly string[][], { input: { separator = ';' } }: Chosen): string =>
  rows.map((row) => `${row.map((text) => fileField(text, separator)).join(separator)}\r\n`).join('');

/** All rows as text: the source, one table after the other with its head, what was not read, the closing line. */
function rowsOf(chosen: Chosen): string[][] {
  const phrases = PHRASES[chosen.language];
  const tables = tablesOf(chosen, 'full');
  const rows = headRows(chosen).map(({ label, words, iso }) => [label, cellText(iso ? { iso } : words, chosen)]);
  for (const { section, heads, rows: body } of tables) {
    rows.push([], [phrases.sections[section]], heads, ...body.map((row) => row.map((cell) => cellText(cell, chosen))));
  }
  if (tables.length === 0 && !chosen.digest.event) rows.push([], [phrases.empty]);
  const unread = unreadRows(chosen).map((words) => [phrases.unread, guardText(words)]);
  return [...rows, [], ...unread, [phrases.tail]];
}

/** A whole date is written as ISO, the one form that every regional setting reads as the same day. */
export function cellText(cell: Cell, chosen: Chosen): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return numberCell(cell);
  if (typeof cell === 'string') return guardText(cell);
  return /^\d{4}-\d{2}-\d{2}$/.test(cell.iso) ? cell.iso : guardText(dateCellWords(cell, chosen));
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
/** Cells hold no tab or line break; only a quote at the start would be read as one that opens a field. */
export const tabField = (text: string): string => (text.startsWith('"') ? quoted(text) : text);
export const fileField = (text: string, separator: string): string => {
  const safe = guardInside(text);
  return safe.includes(separator) || /["\r\n]/.test(safe) ? quoted(safe) : safe;
};
