/** Readers of our own copies, written from the formats' specifications and not from the writers under test. */

/** One field from the start of `rest`: its text and its length in the source. Throws on a quote that is never closed. */
function readField(rest: string, separator: string): { text: string; length: number } {
  if (!rest.startsWith('"')) {
    const end = rest.search(separator === ';' ? /[;\r\n]/ : /[\t\r\n]/);
    const text = end < 0 ? rest : rest.slice(0, end);
    return { text, length: text.length };
  }
  const quoted = /^"((?:[^"]|"")*)"(?=[;\t\r\n]|$)/.exec(rest);
  if (!quoted) throw new Error(`a quoted field that is not closed: ${rest.slice(0, 60)}`);
  return { text: (quoted[1] ?? '').replaceAll('""', '"'), length: quoted[0].length };
}

/** RFC 4180 with another separator. An empty line is a record with one empty field. */
export function readSeparated(text: string, separator: ';' | '\t'): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let rest = text;
  while (rest) {
    const field = readField(rest, separator);
    record.push(field.text);
    rest = rest.slice(field.length);
    const parts = rest.startsWith(separator);
    if (parts && rest.length === 1) record.push('');
    if (parts) rest = rest.slice(1);
    if (parts && rest) {
      if (/^\r?\n/.test(rest)) record.push('');
      else continue;
    }
    rest = rest.replace(/^\r?\n/, '');
    records.push(record);
    record = [];
  }
  return records;
}

/** The cells of a GFM table's row: unescaped pipes part them; backslash escapes and code spans are undone. */
export const readPipeRow = (line: string): string[] =>
  line
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) =>
      cell
        .trim()
        .replace(/(?<!\\)`([^`]*)`/g, '$1')
        .replace(/\\([!-/:-@[-`{-~])/g, '$1'),
    );

export type ReadCell = { text: string; num: string | null; calc: string | null; textual: boolean };

/** The tables of a piece of HTML with what each cell tells Excel and Calc. Needs a DOM. */
export const readHtmlTables = (html: string): ReadCell[][][] =>
  [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('table')].map((table) =>
    [...table.rows].map((row) =>
      [...row.cells].map((cell) => ({
        text: cell.textContent ?? '',
        num: cell.getAttribute('x:num'),
        calc: cell.getAttribute('sdval'),
        textual: cell.hasAttribute('x:str') && /mso-number-format:'\\@'/.test(cell.getAttribute('style') ?? ''),
      })),
    ),
  );
