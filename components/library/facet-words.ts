import type { Status } from '../../lib/digest/model.ts';
import type { Facet } from '../../lib/library/types.ts';
import { capitalised, type Language, periodWords, statusWords } from '../../lib/present/index.ts';
import type { LibraryKey, SayLibrary } from './use-library-words.ts';

const STATUSES: readonly string[] = ['target', 'result', 'estimate'] satisfies Status[];
const KINDS = [
  'article',
  'legal',
  'listing',
  'pdf',
  'scan',
  'short',
  'foreign',
  'targets',
  'people',
  'documents',
  'tasks',
  'event',
];

/** A facet's value in words: codes are the model's own, all else is the page's and stays as printed (null). */
export function facetWords(facet: Facet, value: string, language: Language, say: SayLibrary): string | null {
  if (facet === 'status' && STATUSES.includes(value)) return capitalised(statusWords(value as Status, language));
  if (facet === 'period') return capitalised(periodWords(value, language)) || value;
  if (facet === 'kind' && KINDS.includes(value)) return say(`kind.${value}` as LibraryKey);
  return null;
}
