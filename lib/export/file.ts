import { choose } from './choose.ts';
import { escapeHtml } from './escape.ts';
import { fileName } from './file-name.ts';
import { headlinesFile } from './headlines.ts';
import { makeCopy } from './index.ts';
import { PHRASES } from './labels.ts';
import { makeSeparatedFile } from './separated.ts';
import type { CopyInput, FileFormat, Format } from './types.ts';

/** A file ready to be written: its text begins with a byte order mark where the programs that open it need one. */
export type ExportFile = { name: string; type: string; text: string };

/** What a file of each form ends with, and its type. */
export const KINDS: Record<FileFormat, { extension: string; type: string }> = {
  plain: { extension: 'txt', type: 'text/plain' },
  markdown: { extension: 'md', type: 'text/markdown' },
  table: { extension: 'html', type: 'text/html' },
  csv: { extension: 'csv', type: 'text/csv' },
  json: { extension: 'json', type: 'application/json' },
  jsonl: { extension: 'jsonl', type: 'application/jsonl' },
  word: {
    extension: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  excel: { extension: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
};
/** Without it Excel reads UTF-8 as the machine's old code page, and "Chỉ tiêu" as "Chá»‰ tiÃªu". */
const BYTE_ORDER_MARK = '\uFEFF';

/** The file that a selection makes in a format; CSV is written with ";" and a byte order mark. Pure. */
export function makeFile(input: CopyInput, format: Format): ExportFile {
  const { extension, type } = KINDS[format];
  const { selection, digest, language } = input;
  const part = 'section' in selection ? (PHRASES[language].sections[selection.section].split(':', 1)[0] ?? null) : null;
  return {
    name: fileName(digest.source.title, part, extension),
    type: `${type};charset=utf-8`,
    text: fileText(input, format),
  };
}

function fileText(input: CopyInput, format: Format): string {
  const separated = input.selection.kind === 'headlines' ? headlinesFile : makeSeparatedFile;
  if (format === 'csv') return BYTE_ORDER_MARK + separated(choose(input));
  const { plain, html } = makeCopy(input, format);
  return html === undefined ? `${plain}\n` : htmlDocument(input, html);
}

const htmlDocument = ({ digest, language }: CopyInput, body: string): string => `<!doctype html>
<html lang="${language}" xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta charset="utf-8"><title>${escapeHtml(digest.source.title)}</title></head>
<body>
${body}
</body>
</html>
`;
