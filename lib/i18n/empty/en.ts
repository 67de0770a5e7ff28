import type { vi } from './vi.ts';

/** The same in English. */
export const en: Record<keyof typeof vi, string> = {
  'no-figures': 'No figure with a unit was read on the page.',
  'figures-not-targets': 'The page names figures, but none of them is an aim or an outcome.',
  'no-names': 'Nobody’s full name was read on the page.',
  'names-unread': 'Some words look like names of people, but not surely enough to be taken.',
  'no-symbols': 'The page cites no document by number, symbol, date or title.',
  'documents-unnamed': 'The page mentions documents only in general, without number, date, issuer or title.',
  'no-instruction-verb': 'The page holds no request, order or assignment.',
  'instructions-unread': 'Words of instruction stand there, but not who has to do what, so nothing was taken.',
  'no-sentences': 'The page holds no sentence long enough to be picked.',
  unknown: 'Nothing was found.',
};
