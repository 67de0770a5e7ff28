import type { vi } from './vi.ts';

/** The same in English. */
export const en: Record<keyof typeof vi, string> = {
  page: 'Save, print, cite',
  open: '{count} {count|page|pages}: save, print, cite',
  choose: 'Choose a format',
  others: 'Save in another format',
  again: 'Save this file again',
  close: 'Once it is saved you can close this tab.',
  hide: 'Close',
  written: 'Handed to the browser to save',
  making: 'Making the file: {format}',
  'making.part': '{done} of {count} pages',
  stop: 'Stop',
  stopped: 'Stopped; no file was saved.',
  failed: 'The file could not be made: {reason}',

  'name.word': 'Word (.docx)',
  'use.word':
    'Good for handing in, printing or writing on: headings, tables, page numbers, and footnotes with sentence, page, address and day of reading; paper, margins and font as Decree 30/2020/NĐ-CP asks for.',
  'name.excel': 'Excel (.xlsx)',
  'use.excel':
    'Good for filtering, sums and charts: a sheet for each kind, numbers are numbers, units have a column of their own, with each item’s sentence and the page’s address.',
  'name.csv': 'CSV',
  'use.csv':
    'Good for tracking sheets and statistics programs: 25E-1 is 2.5, written so that every machine reads it right. To open it in Excel, choose Excel (.xlsx).',
  'name.table': 'HTML page',
  'use.table': 'Opens in Word, Excel or a browser: its tables keep the words and numbers of the page.',
  'name.plain': 'Plain text',
  'use.plain': 'Good for sending in Zalo or by mail, and for pasting anywhere.',
  'name.markdown': 'Markdown',
  'use.markdown': 'Good for note-taking programs and wikis.',
  'name.json': 'JSON',
  'use.json': 'Good for other programs to read on; its structure has a version.',
  'name.jsonl': 'JSON, a line for each page',
  'use.jsonl': 'Good for programs that read page by page where there are very many.',
  'name.schema': 'JSON Schema',
  'use.schema': 'Good for those who write programs: it describes the JSON and checks files.',

  'volumes.word': 'Up to {count} pages make one file; more are parted into volumes in one .zip.',

  print: 'Print',
  'use.print': 'Good for A4 paper, or for a PDF by the browser’s print dialog.',
  'print.most': 'At most {count} pages can be printed at once. Choose fewer, or save as Word and print that.',
  'print.making': 'Preparing the print',
  'print.sentences': 'Sentences',

  cite: 'Cite',
  'use.cite': 'Good for naming the source in a report, a letter or an article.',
  'cite.page': 'The page',
  'cite.documents': 'Documents named on the page',
  'cite.copy': 'Copy the citation',
  'cite.copy.documents': 'Copy the documents’ names',
  'cite.copied': 'Copied.',
  'cite.denied': 'Not copied: the browser does not allow writing to the clipboard. Click once more.',
  'cite.failed': 'Not copied. Select the words and press Ctrl+C.',

  'gone.title': 'The digest is no longer kept',
  gone: 'Trích Yếu keeps a digest only until the page’s tab closes. Open the page again, click Trích Yếu, then choose “Export file…” under “More”.',
};
