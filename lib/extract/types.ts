import type { Reading } from '../text/reading.ts';

/**
 * The one shape of an extractor: text in, items with evidence out. Pure: same reading, same items, in page order.
 * Those that need what others found (tasks need people and documents) take it as `known`.
 */
export type Extractor<Item, Known = undefined> = Known extends undefined
  ? (reading: Reading) => Item[]
  : (reading: Reading, known: Known) => Item[];
