import { numberWords } from '../present/index.ts';
import { oneLine } from './clean.ts';
import { escapeHtml } from './escape.ts';
import { guardFormula } from './guard.ts';
import { headRows, unreadRows } from './head.ts';
import { PHRASES } from './labels.ts';
import { type Cell, dateCellWords, type Table, tablesOf } from './tables.ts';
import type { Chosen } from './types.ts';

/** Excel's own attributes stand in this name space; a fragment on the clipboard has only its table to declare it on. */
export const EXCEL = 'xmlns:x="urn:schemas-microsoft-com:office:excel"';
/** Text, said in each program's way: Excel's attribute and style, Calc's number format "@". */
export const TEXT = `x:str sdnum="1033;0;@" style="mso-number-format:'\\@';vertical-align:top"`;

/**
 * Rich text: HTML tables that Word and Docs show as such, and whose cells tell Excel and Calc what they are, so that
 * nothing is guessed: text is text, and a number carries its value beside the words that are shown.
 */
export function makeRichTable(chosen: Chosen): string {
  const phrases = PHRASES[chosen.language];
  const tables = tablesOf(chosen, 'numbers');
  const body =
    tables.length > 0
      ? tables.map((table) => tableHtml(table, chosen))
      : chosen.digest.event
        ? []
        : [paragraph(phrases.empty)];
  const unread = unreadRows(chosen).map((words) => paragraph(`${phrases.unread}: ${words}`));
  return [...headHtml(chosen), ...body, ...unread, `<p><i>${escapeHtml(phrases.tail)}</i></p>`].join('\n');
}

const paragraph = (text: string): string => `<p>${escapeHtml(oneLine(text))}</p>`;

export const headHtml = (chosen: Chosen): string[] =>
  headRows(chosen).map(({ kind, label, words }) => {
    if (kind === 'title') return `<p><b>${escapeHtml(guardFormula(words))}</b></p>`;
    if (kind !== 'url' || !/^https?:/.test(words)) return paragraph(`${label}: ${words}`);
    return `<p>${escapeHtml(label)}: <a href="${escapeHtml(words)}">${escapeHtml(words)}</a></p>`;
  });

function tableHtml({ section, heads, rows }: Table, chosen: Chosen): string {
  const title = `<p><b>${escapeHtml(PHRASES[chosen.language].sections[section])}</b></p>`;
  const head = heads.map((text) => `<th>${escapeHtml(text)}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map((cell) => cellHtml(cell, chosen)).join('')}</tr>`);
  return [
    title,
    `<table ${EXCEL} border="1" cellspacing="0" cellpadding="4">`,
    `<tr>${head}</tr>`,
    ...body,
    '</table>',
  ].join('\n');
}

function cellHtml(cell: Cell, chosen: Chosen): string {
  if (typeof cell === 'number') {
    const shown = numberWords(cell, chosen.language);
    return `<td x:num="${cell}" sdval="${cell}" sdnum="1033;" align="right" valign="top">${shown}</td>`;
  }
  if (cell === null) return '<td></td>';
  const text = typeof cell === 'object' ? dateCellWords(cell, chosen) : cell;
  return `<td ${TEXT}>${escapeHtml(guardFormula(text))}</td>`;
}
