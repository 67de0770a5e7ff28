import type { Article } from '../article.ts';
import { recordOf, withRecord } from '../record/index.ts';
import { withPlaces } from '../tables/evidence.ts';
import { readTables, withHeaders } from '../tables/index.ts';
import type { ReadRow } from '../tables/lines.ts';
import type { Digest, Source, Target } from './model.ts';

/** What reads an article's text. It is handed in, since it is loaded on its own. */
export type Engine = Pick<typeof import('../session/engine.ts'), 'digest' | 'decodeSymbol'>;

/**
 * The digest of all that stands in an article: of its text, of its tables by their heads, and of the record that a
 * document's own page shows of it. Every product goes through here, so that all give the same bytes.
 * In: the article, and what reads text. Out: the digest. Pure and deterministic; throws nothing.
 */
export function digestOf(article: Article, engine: Engine): Digest {
  const tables = readTables(article);
  const record = recordOf(article);
  // A record is what its page is about, whatever else stands around it.
  const asText: Article = record ? { ...article, kind: 'article' } : article;
  const found = engine.digest(withHeaders(asText, tables));
  const read = tables.size > 0 ? { ...found, targets: placed(article, found.targets, tables) } : found;
  if (!record) return read;
  const { kind } = read.source;
  const source: Source = { ...read.source, kind: kind === 'short' ? 'article' : kind };
  return withRecord(article, { ...read, source }, record, engine);
}

/** The engine that digests all that stands in an article. */
export const complete = <E extends Engine>(engine: E): E => ({
  ...engine,
  digest: (article: Article) => digestOf(article, engine),
});

/** The items of tables with the places of their heads. */
function placed(article: Article, targets: Target[], tables: ReadonlyMap<number, ReadRow>): Target[] {
  const text = textOf(article);
  const rows = [...tables.values()].sort((a, b) => startOf(a) - startOf(b));
  return targets.map((target) => {
    const row = target.rule === 'table-row' ? rowAt(rows, target.at[0]) : undefined;
    return row ? withPlaces(text, target, row) : target;
  });
}

/** As `articleText` has it: to ask for that would part its file from the view's, and cost the first paint a request. */
const textOf = ({ title, blocks }: Article): string => [title, ...blocks.map(({ text }) => text)].join('\n');

const startOf = ({ places }: ReadRow): number => places[0]?.[0] ?? 0;

/** The last row that begins at an offset or before it. */
function rowAt(rows: ReadRow[], offset: number): ReadRow | undefined {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(rows[middle] as ReadRow) <= offset) low = middle + 1;
    else high = middle;
  }
  return rows[low - 1];
}
