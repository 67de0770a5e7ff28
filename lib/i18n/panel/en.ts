import type { vi } from './vi.ts';

/** What the side panel says besides the digest, in English. */
export const en: Record<keyof typeof vi, string> = {
  page: 'Side panel',
  'ask.title': 'Click the icon to read this page',
  'ask.text': 'Trích Yếu reads a page only when you ask for it. To read this one:',
  'ask.icon': 'click the Trích Yếu icon on the toolbar',
  'ask.menu': 'right-click the page and choose “Digest this page”',
  'ask.key': 'press {key}',
  'ask.read': 'Read this page',
  'ask.left': 'This tab has moved to another address, so the digest of the former page is no longer here.',
  'ask.options': 'Options',
  'marks.label': 'Colours in the page',
  'marks.switch': 'Colour all items in the page',
  'marks.kinds': 'Kinds of items to colour',
  'marks.missing': '{count} {count|place|places} can no longer be found in the page.',
  'marks.gone': 'The page could not be coloured: it is closed or has moved on. Read it again.',
};
