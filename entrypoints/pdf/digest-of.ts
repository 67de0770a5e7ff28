import type { Article } from '../../lib/article.ts';
import { coverage } from '../../lib/digest/coverage.ts';
import { digestOf } from '../../lib/digest/digest-of.ts';
import { decodeSymbol, digest, read } from '../../lib/session/engine.ts';
import type { KeptRead } from '../../lib/session/kept.ts';
import type { PageRead } from '../../lib/session/page-read.ts';

/** The digest of an article with all that the view needs; one that was kept is taken as it is. */
export function pageOf(tabId: number, key: string, article: Article, kept: KeptRead | null): PageRead {
  const found = kept?.digest ?? digestOf(article, { digest, decodeSymbol });
  const reading = read(article);
  return {
    tabId,
    key,
    article,
    digest: found,
    reading,
    coverage: coverage(reading, found),
    symbols: found.documents.map(({ key: symbol }) => (symbol === null ? null : decodeSymbol(symbol))),
    readAt: kept?.readAt ?? new Date().toISOString(),
  };
}
