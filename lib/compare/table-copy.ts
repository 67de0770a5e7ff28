import { oneLine } from '../export/clean.ts';
import { escapeHtml } from '../export/escape.ts';
import { guardFormula, guardText } from '../export/guard.ts';
import { numberCell } from '../export/number-cell.ts';
import { EXCEL, TEXT } from '../export/rich-table.ts';
import { tabField } from '../export/separated.ts';
import type { Copy } from '../export/types.ts';
import type { Language } from '../present/language.ts';
import { numberWords } from '../present/value.ts';

/** A table to be copied: what it is called, its heads, its rows; numbers are numbers. */
export type CopiedTable = { title: string; heads: string[]; rows: (string | number | null)[][]; tail: string };

/** The table as tab-separated text and as HTML, side by side: each program takes the one that it reads. */
export function tableCopy({ title, heads, rows, tail }: CopiedTable, language: Language): Copy {
  const text = (cell: string | number | null): string =>
    cell === null ? '' : typeof cell === 'number' ? numberCell(cell) : tabField(guardText(oneLine(cell)));
  const plain = [[guardText(oneLine(title))], heads, ...rows.map((row) => row.map(text)), [tail]];
  const cell = (value: string | number | null): string => {
    if (value === null) return '<td></td>';
    if (typeof value === 'number')
      return `<td x:num="${value}" sdval="${value}" sdnum="1033;" align="right" valign="top">${numberWords(value, language)}</td>`;
    return `<td ${TEXT}>${escapeHtml(guardFormula(oneLine(value)))}</td>`;
  };
  const html = [
    `<p><b>${escapeHtml(guardFormula(oneLine(title)))}</b></p>`,
    `<table ${EXCEL} border="1" cellspacing="0" cellpadding="4">`,
    `<tr>${heads.map((head) => `<th>${escapeHtml(head)}</th>`).join('')}</tr>`,
    ...rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`),
    '</table>',
    `<p><i>${escapeHtml(tail)}</i></p>`,
  ];
  return { plain: plain.map((row) => row.join('\t')).join('\n'), html: html.join('\n') };
}
