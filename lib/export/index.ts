import { choose } from './choose.ts';
import { copyHeadlines } from './headlines.ts';
import { makeJson } from './json.ts';
import { makeMarkdown } from './markdown.ts';
import { makePlain } from './plain.ts';
import { makeRichTable } from './rich-table.ts';
import { makeTabSeparated } from './separated.ts';
import type { Copy, CopyInput, Format } from './types.ts';

export type { Copy, CopyInput, FileFormat, Format, Selection } from './types.ts';

/**
 * What a copy puts on the clipboard. Pure: the same input gives the same text. CSV is tab-separated here, since that
 * is what spreadsheets take from a clipboard; a file is written by `makeFile`.
 */
export function makeCopy(input: CopyInput, format: Format): Copy {
  const chosen = choose(input);
  if (input.selection.kind === 'headlines') return copyHeadlines(chosen, format);
  switch (format) {
    case 'plain':
      return { plain: makePlain(chosen) };
    case 'markdown':
      return { plain: makeMarkdown(chosen) };
    case 'table':
      return { plain: makePlain(chosen), html: makeRichTable(chosen) };
    case 'csv':
      return { plain: makeTabSeparated(chosen) };
    case 'json':
      return { plain: makeJson(chosen) };
  }
}
