import type { Headline } from '../article.ts';
import { dayWords } from '../present/day.ts';
import type { Language } from '../present/language.ts';
import { oneLine, webAddress } from './clean.ts';
import { escapeHtml } from './escape.ts';
import { guardFormula, guardText } from './guard.ts';
import { headRows } from './head.ts';
import { PHRASES } from './labels.ts';
import * as markdown from './markdown.ts';
import * as plain from './plain.ts';
import { EXCEL, headHtml, TEXT } from './rich-table.ts';
import { fileOf, tabField } from './separated.ts';
import type { Chosen, Copy, Format } from './types.ts';

const COLUMNS: Record<Language, [day: string, headline: string, address: string]> = {
  vi: ['Ngày', 'Tiêu đề', 'Địa chỉ'],
  en: ['Date', 'Headline', 'Address'],
};

/** A headline ready to be written: one line, its day in words, an address of the web or ''. */
type Line = { text: string; day: string; iso: string | null; url: string };

const linesOf = ({ input, language }: Chosen): Line[] =>
  (input.article.headlines ?? []).map(({ text, date, url }: Headline) => ({
    text: oneLine(text),
    day: date ? dayWords(date, language) : '',
    iso: date && /^\d/.test(date) ? date : null,
    url: webAddress(url) ?? '',
  }));

/** A listing's headlines as a copy: a list, or a table with a row for each. Pure. */
export function copyHeadlines(chosen: Chosen, format: Format): Copy {
  switch (format) {
    case 'plain':
      return { plain: asPlain(chosen) };
    case 'markdown':
      return { plain: asMarkdown(chosen) };
    case 'table':
      return { plain: asPlain(chosen), html: asTable(chosen) };
    case 'csv':
      return {
        plain: rowsOf(chosen)
          .map((row) => row.map(tabField).join('\t'))
          .join('\n'),
      };
    case 'json':
      return { plain: asJson(chosen) };
  }
}

/** The same for a file: RFC 4180 with the separator that was asked for. */
export const headlinesFile = (chosen: Chosen): string => fileOf(rowsOf(chosen), chosen);

const tailOf = ({ language }: Chosen): string => PHRASES[language].tail;

const asPlain = (chosen: Chosen): string =>
  [
    plain.head(chosen).join('\n'),
    ...linesOf(chosen).map(({ text, day, url }) =>
      [`• ${day ? `${day}: ` : ''}${text}`, url && `   ${url}`].filter(Boolean).join('\n'),
    ),
    `\n${tailOf(chosen)}`,
  ].join('\n');

/** The address as a link's destination: a backslash would escape what follows it. */
const asMarkdown = (chosen: Chosen): string => {
  const lines = linesOf(chosen).map(({ text, day, url }) => {
    const said = markdown.safe(text);
    return `- ${url ? `[${said}](<${url.replaceAll('\\', '%5C')}>)` : said}${day ? ` (${day})` : ''}`;
  });
  return [markdown.head(chosen), lines.join('\n'), `*${tailOf(chosen)}*`].join('\n\n');
};

function asTable(chosen: Chosen): string {
  const [day, headline] = COLUMNS[chosen.language];
  const rows = linesOf(chosen).map((line) => {
    const said = escapeHtml(guardFormula(line.text));
    const linked = line.url ? `<a href="${escapeHtml(line.url)}">${said}</a>` : said;
    return `<tr><td ${TEXT}>${escapeHtml(line.day)}</td><td ${TEXT}>${linked}</td></tr>`;
  });
  return [
    ...headHtml(chosen),
    `<table ${EXCEL} border="1" cellspacing="0" cellpadding="4">`,
    `<tr><th>${day}</th><th>${headline}</th></tr>`,
    ...rows,
    '</table>',
    `<p><i>${escapeHtml(tailOf(chosen))}</i></p>`,
  ].join('\n');
}

/** A whole day is written as ISO, the one form that every regional setting reads as the same day. */
const rowsOf = (chosen: Chosen): string[][] => [
  ...headRows(chosen).map(({ label, words }) => [label, guardText(words)]),
  [],
  COLUMNS[chosen.language],
  ...linesOf(chosen).map(({ text, day, iso, url }) => [iso ?? guardText(day), guardText(text), url]),
  [],
  [tailOf(chosen)],
];

function asJson(chosen: Chosen): string {
  const { input } = chosen;
  const headlines = linesOf(chosen).map(({ text, url }, i) => ({
    text,
    url: url || null,
    date: input.article.headlines?.[i]?.date ?? null,
  }));
  const { schema, source } = input.digest;
  return JSON.stringify({ schema, source, headlines, read_at: input.readAt, note: tailOf(chosen) }, null, 2);
}
