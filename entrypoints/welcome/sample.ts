import type { Article } from '../../lib/article.ts';
import { coverage } from '../../lib/digest/coverage.ts';
import { digestOf } from '../../lib/digest/digest-of.ts';
import { decodeSymbol, digest, read } from '../../lib/session/engine.ts';
import type { PageRead } from '../../lib/session/page-read.ts';
import sample from './sample.json';

/** The sample page as collect reads it: `tests/entrypoints/welcome-sample.test.ts` holds it to tests/fixtures/sample. */
const article = sample as Article;

/** Reads the sample page, as a click reads any other. In: the tab that it stands in. */
export function readSample(tabId: number): PageRead {
  const found = digestOf(article, { digest, decodeSymbol });
  const reading = read(article);
  return {
    tabId,
    key: `read:${tabId}:sample`,
    article,
    digest: found,
    reading,
    coverage: coverage(reading, found),
    symbols: found.documents.map(({ key }) => (key === null ? null : decodeSymbol(key))),
    readAt: new Date().toISOString(),
  };
}
