import type { vi } from './vi.ts';

/** The same in English. */
export const en: Record<keyof typeof vi, string> = {
  page: 'Read a PDF',
  'asking.title': 'Fetching the file from the page',
  'asking.part': '{done} of {all}',
  'reading.title': 'Reading the file',
  'reading.part': 'Page {read} of {count}',

  'drop.title': 'Drop a PDF here',
  'drop.text': 'The file is read on this machine and goes nowhere.',
  'drop.choose': 'Choose a file…',
  'drop.now': 'Drop the file to read it',

  'ready.title': 'The file has not been fetched',
  'ready.text': 'Trích Yếu fetches the file only when you click the button.',
  'ready.ask': 'Read the file from the page',

  'origin.title': 'The file lies elsewhere',
  'origin.text':
    'Trích Yếu fetches only files of the very page that you looked at, so it has asked {host} for nothing. Open the file, save it, then drop it here.',
  'policy.title': 'The page does not allow fetching the file',
  'policy.text':
    'The page’s security policy forbids all scripts to fetch files. Open or save the file with the browser, then drop it here.',
  'network.title': 'The file could not be fetched',
  'network.text':
    'The server does not answer, or leads to another place that Trích Yếu does not ask. Try again, or open the file, save it and drop it here.',
  'status.title': 'The server does not give the file',
  'status.text': 'The server answers with code {status}. Open the file in the browser to see what is there.',
  'large.title': 'The file is too large',
  'large.text': 'Trích Yếu reads files up to {most}. If the portal has a smaller version or the text itself, use that.',
  'other.title': 'This is no PDF',
  'other.text': 'What came is no PDF: it may be a page to sign in, or a file of another kind.',
  'gone.title': 'The page’s tab can’t be reached',
  'gone.text':
    'The tab is closed or has moved on, or is the browser’s PDF viewer, which is closed to extensions. Open the page again and click Trích Yếu, or save the file and drop it here.',
  'locked.title': 'The file has a password',
  'locked.text': 'The file opens only with its password, so its text can’t be read.',
  'broken.title': 'The file is damaged',
  'broken.text': 'This file can’t be opened: its data are incomplete or wrong. Download it again and try once more.',
  'empty.title': 'The file has no text',
  'empty.text': 'The pages of the file are blank, or hold drawings only.',

  open: 'Open the file in a new tab',
  'save.file': 'Save the file',
  again: 'Try again',
  another: 'Read another file',

  'text.label': 'Text of the file',
  'text.note': 'The words as read from the file; the original may be laid out otherwise.',
  'text.page': 'Page {page}',
  'text.scanned': 'Page {page} is a scanned image, so its words can’t be read.',
  'text.rest': 'From here on the file was not read: it has {pages} pages, of which Trích Yếu reads the first {most}.',
  'text.back': 'Back to the digest',
  'evidence.page': 'page {page}',
};
