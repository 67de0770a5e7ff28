import type { vi } from './vi.ts';

/** What the page of the first run says, in English. */
export const en: Record<keyof typeof vi, string> = {
  page: 'Start',
  title: 'Long pages, what matters first',
  lead: 'Trích Yếu reads official Vietnamese pages, of the Party, the government, ministries and the press, and sets out targets, people, documents, tasks and key sentences. Every item is in the page’s own words and leads back to its sentence.',
  language: 'Tiếng Việt',

  'pin.title': 'Pin the icon',
  'pin.chrome':
    'Click the puzzle piece at the top right of the window, then the pin beside “Trích Yếu”. The icon then stays on the toolbar.',
  'pin.edge':
    'Click the puzzle piece at the top right of the window, then the eye beside “Trích Yếu”. The icon then stays on the toolbar.',
  'pin.firefox':
    'Click the puzzle piece at the top right of the window, then the gear beside “Trích Yếu”, and choose “Pin to Toolbar”.',
  'pin.android': 'Open the browser’s menu (⋮), choose “Extensions”, then “Trích Yếu” whenever you want to read a page.',
  'pin.other': 'Another browser?',
  'pin.chrome.name': 'Chrome',
  'pin.edge.name': 'Edge',
  'pin.firefox.name': 'Firefox',
  'pin.done': 'Pinned to the toolbar.',

  'read.title': 'Click to read',
  'read.text':
    'Open an article and click the icon. Click an item to see its sentence, and the sights beside it to go there in the page. “Open side panel” in the menu ⋯ keeps the digest beside the page.',
  'read.key': '{key} reads a page as a click on the icon does.',

  'private.title': 'Nothing leaves your machine',
  'private.text':
    'A page is read only when you click, and on this machine. No account, no server, no statistics, no advertisements. Digests are gone when the browser closes, but for those that you save yourself.',

  'sample.title': 'Try it on a sample page',
  'sample.text':
    'Trích Yếu has just read the sample page below, here in this tab, without a network. Point at an item to see its sentence. The province of Hà Sơn and the people in the article are made up.',
  'sample.page': 'Sample page',
  options: 'Options',
};
