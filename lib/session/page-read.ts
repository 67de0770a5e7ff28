import type { Article } from '../article.ts';
import type { Coverage } from '../digest/coverage.ts';
import type { Digest } from '../digest/model.ts';
import type { DecodedSymbol } from '../grammar/symbols.ts';
import type { Reading } from '../text/reading.ts';
import type { ViewState } from './kept.ts';

/** A page as the popup shows it. */
export type PageRead = {
  tabId: number;
  /** The name that it is kept under in the session's storage. */
  key: string;
  article: Article;
  digest: Digest;
  /** The article's lines and sentences, for the sentence behind each item. */
  reading: Reading;
  /** Null until it is counted: the first look at a digest doesn't wait for it. */
  coverage: Coverage | null;
  /** What each document's symbol says of it, by the document's index; null where it has none. */
  symbols: readonly (DecodedSymbol | null)[];
  /** When the page was read, ISO 8601 with the hour. */
  readAt: string;
  /** Where the person has gone in the digest since, for when it is shown again. */
  view?: ViewState;
};
