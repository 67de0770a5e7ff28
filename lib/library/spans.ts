import { type Article, articleText } from '../article.ts';
import type { Digest, Span } from '../digest/model.ts';

type Placed = { path: string; span: Span };

const isSpan = (part: unknown): part is Span =>
  Array.isArray(part) && part.length === 2 && part.every((edge) => typeof edge === 'number');

/** Every place that a digest names, with where it names it: `at`, and what stands in `implied`. */
function placesIn(part: unknown, path: string, named: boolean): Placed[] {
  if (named && isSpan(part)) return [{ path, span: part }];
  if (Array.isArray(part)) return part.flatMap((one, i) => placesIn(one, `${path}[${i}]`, named));
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) =>
    placesIn(value, path ? `${path}.${name}` : name, named || name === 'at' || name === 'implied'),
  );
}

/** Where a digest names a place that lies outside its article's text; null where it names none. */
export function misplaced(article: Article, digest: Digest): string | null {
  const { length } = articleText(article);
  return placesIn(digest, '', false).find(({ span: [from, to] }) => from < 0 || to < from || to > length)?.path ?? null;
}
