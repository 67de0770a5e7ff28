import type { vi } from './vi.ts';

/** The same in English. */
export const en: Record<keyof typeof vi, string> = {
  'listing.title': 'This is a list of articles',
  'listing.text': 'The page lists many articles and is none itself. Open one of them and click the icon again.',
  'pdf.title': 'The content is a PDF file',
  'pdf.text':
    'Trích Yếu fetches a PDF only when you click the button below: that one file, from this very page, and reads it on your machine.',
  'pdf.read': 'Read the PDF',
  'pdf.open': 'Open the page for PDF',
  'scan.title': 'The content is a scanned document',
  'scan.text': 'The words are part of an image and can’t be read. If the portal has the document as text, open that.',
  'short.title': 'Too little text',
  'short.text':
    'There is not enough text for a digest. If the page is still loading, wait until it is complete and read it again.',
  'foreign.title': 'This page is not in Vietnamese',
  'foreign.text':
    'Trích Yếu reads Vietnamese only, in Unicode, TCVN3 or VNI. This page is in another language, or in another font.',
  'restricted.title': 'The browser does not allow reading this page',
  'restricted.browser':
    'This is one of the browser’s own pages, which are closed to every extension. Open an article on a portal.',
  'restricted.store':
    'This is the store for extensions, which is closed to every extension. Open an article on a portal.',
  'restricted.pdf':
    'The file is open in the browser’s PDF viewer, which is closed to extensions. Save the file, then drop it on the page for PDF of Trích Yếu.',
  'restricted.file':
    'This is a file on your machine. To have it read, switch on “Allow access to file URLs” in the extension’s details and click again.',
  'restricted.unknown':
    'The browser refuses: this may be one of its own pages, the store for extensions, or a PDF file. Open an article on a portal.',
  'error.title': 'The page could not be read',
  'error.text': 'Something went wrong. The page was not altered. Reload it and click the icon again.',
  'error.details': 'Details of the error',
  'empty.title': 'Nothing to show',
  'empty.text': 'The page is an article, but names no target, person, document or task that could be read.',
};
