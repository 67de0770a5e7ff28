import type { Digest } from '../digest/model.ts';
import type { Language } from '../present/index.ts';
import { escapeHtml } from './escape.ts';
import { guardText } from './guard.ts';
import { jsonOf } from './json.ts';
import { PHRASES } from './labels.ts';
import { makeMarkdown } from './markdown.ts';
import { ITEM_PAGE, OWN_PAGE, PAGE_WORDS, type PageCell, pageCells } from './page-columns.ts';
import { makePlain } from './plain.ts';
import { makeRichTable } from './rich-table.ts';
import { cellText, fileField } from './separated.ts';
import { tablesOf } from './tables.ts';
import { type Chosen, type CopyInput, type FileFormat, SECTIONS, type Section } from './types.ts';

/** The compiler holds it to the model's, whose file belongs to the extractors. */
const SCHEMA: Digest['schema'] = 1;

/** A text file that grows by a digest at a time; `finished` gives its pieces in order. */
export type TextFile = { add: (chosen: Chosen) => void; finished: () => string[] };
type Separator = NonNullable<CopyInput['separator']>;
export type TextFormat = Exclude<FileFormat, 'word' | 'excel'>;

/** The file of many digests in a format. In: its title, the language, the moment of making (ISO). */
export function textFile(
  format: TextFormat,
  title: string,
  language: Language,
  madeAt: string,
  separator: Separator = ';',
): TextFile {
  switch (format) {
    case 'plain':
      return joinedFile(makePlain, '', `\n\n${'─'.repeat(24)}\n\n`, '\n');
    case 'markdown':
      return joinedFile(makeMarkdown, '', '\n\n---\n\n', '\n');
    case 'table':
      return joinedFile(makeRichTable, htmlHead(title, language), '\n<hr>\n', '\n</body>\n</html>\n');
    case 'json':
      return joinedFile(
        (chosen) => JSON.stringify(jsonOf(chosen), null, 2),
        `{\n"schema": ${SCHEMA},\n"made_at": ${JSON.stringify(madeAt)},\n"digests": [\n`,
        ',\n',
        '\n]\n}\n',
      );
    case 'jsonl':
      return joinedFile((chosen) => JSON.stringify(jsonOf(chosen)), '', '\n', '\n');
    case 'csv':
      return separatedFile(language, separator);
  }
}

function joinedFile(make: (chosen: Chosen) => string, head: string, between: string, end: string): TextFile {
  const pieces: string[] = [];
  return {
    add: (chosen) => pieces.push(pieces.length > 0 ? between : '', make(chosen)),
    finished: () => [head, ...pieces, end],
  };
}

const htmlHead = (title: string, language: Language): string => `<!doctype html>
<html lang="${language}" xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>
<body>
`;

/** One table of pages, one of each kind, each row with its page; as for one digest, parted as one digest's (see separated.ts). */
function separatedFile(language: Language, separator: Separator): TextFile {
  const line = (cells: readonly string[]): string =>
    `${cells.map((cell) => fileField(cell, separator)).join(separator)}\r\n`;
  const words = PAGE_WORDS[language];
  const phrases = PHRASES[language];
  const sources: string[] = [line([words.pages]), line(OWN_PAGE.map((label) => words[label]))];
  const kinds = new Map<Section, string[]>();
  return {
    add: (chosen) => {
      const page = pageCells(chosen);
      const written = (cell: PageCell) => pageText(cell, chosen);
      sources.push(line(OWN_PAGE.map((label) => written(page[label]))));
      const ofPage = ITEM_PAGE.map((label) => written(page[label]));
      for (const { section, heads, rows } of tablesOf(chosen, 'full')) {
        const lines = kinds.get(section) ?? [
          line([phrases.sections[section]]),
          line([...heads, ...ITEM_PAGE.map((label) => words[label])]),
        ];
        kinds.set(section, lines);
        for (const row of rows) lines.push(line([...row.map((cell) => cellText(cell, chosen)), ...ofPage]));
      }
    },
    finished: () => [
      '\uFEFF',
      ...sources,
      ...SECTIONS.flatMap((section) => {
        const lines = kinds.get(section);
        return lines ? ['\r\n', ...lines] : [];
      }),
      '\r\n',
      line([phrases.tail]),
    ],
  };
}

const pageText = (cell: PageCell, chosen: Chosen): string =>
  cell !== null && typeof cell === 'object' && 'moment' in cell ? guardText(cell.words) : cellText(cell, chosen);
