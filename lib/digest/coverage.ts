import type { Reading } from '../text/reading.ts';
import type { Digest, Span } from './model.ts';

/** What a page may say it holds a number of ("33 chỉ tiêu", "8 nhiệm vụ, giải pháp", "5 văn bản"). */
export type ClaimWhat = 'targets' | 'tasks' | 'documents' | 'people';

/** One statement of the page about how many items it has, beside what the digest holds of them. */
export type Claim = {
  what: ClaimWhat;
  /** The number that the page names. */
  count: number;
  /** The words that name it ("33 chỉ tiêu"). */
  at: Span;
  /** How many items of that kind the digest holds from the list that the claim heads. */
  found: number;
  /** The mark that leaves the list open ("…", "v.v."), as printed; null where the list is closed. */
  endsWith: string | null;
};

/** The tabs, in their order. */
export type Section = 'targets' | 'people' | 'documents' | 'tasks' | 'summary';

/** Why a tab is empty. Each has its own words in the popup. */
export type EmptyReason =
  | 'no-figures' // targets: the page names no quantity
  | 'figures-not-targets' // targets: it names some (`figures`), none states an aim or an outcome
  | 'no-names' // people: nothing that looks like a person's name
  | 'names-unread' // people: some look like it (`names`), none was read as a person
  | 'no-symbols' // documents: neither a symbol nor a type of document with its number, date or subject
  | 'documents-unnamed' // documents: types are mentioned ("các nghị quyết") without number, date, issuer or subject
  | 'no-instruction-verb' // tasks: no yêu cầu, đề nghị, giao, chỉ đạo …
  | 'instructions-unread' // tasks: such a verb stands there, but no task could be read
  | 'no-sentences'; // summary: no sentence long enough to be picked

export type Coverage = {
  claims: Claim[];
  /** Quantities that stand in no item, in page order. */
  figures: Span[];
  /** Spans that look like a person's name and belong to no person, in page order. */
  names: Span[];
  /** For each tab without items: why. */
  emptyReason: Partial<Record<Section, EmptyReason>>;
};

/**
 * How complete a digest is: what the page claims about its own completeness, and what stands in no item.
 * In: the reading and the digest made of it. Out: spans in the article's text. Pure; throws nothing.
 */
export function coverage(_reading: Reading, _digest: Digest): Coverage {
  return { claims: [], figures: [], names: [], emptyReason: {} };
}
