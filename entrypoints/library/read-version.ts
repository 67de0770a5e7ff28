import { coverage } from '../../lib/digest/coverage.ts';
import type { SavedVersion } from '../../lib/library/types.ts';
import { decodeSymbol, read } from '../../lib/session/engine.ts';
import type { PageRead } from '../../lib/session/page-read.ts';

/** A saved version with all that its view needs. The digest is taken as it was saved. */
export function pageOfVersion({ page, version, article, digest, readAt }: SavedVersion, tabId: number): PageRead {
  const reading = read(article);
  return {
    tabId,
    key: `read:${tabId}:library:${page}:${version}`,
    article,
    digest,
    reading,
    coverage: coverage(reading, digest),
    symbols: digest.documents.map(({ key }) => (key === null ? null : decodeSymbol(key))),
    readAt,
  };
}
