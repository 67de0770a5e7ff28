import type { Article } from '../article.ts';
import type { RawPage } from './raw.ts';

/**
 * What each article was made of, for views that ask later why: in memory as long as the article itself, never stored.
 */
const sources = new WeakMap<Article, RawPage>();

/** Remembers what an article was made of. Out: the article. */
export function keepSource(article: Article, raw: RawPage): Article {
  sources.set(article, raw);
  return article;
}

/** What an article was made of; undefined where nobody kept it. */
export const sourceOf = (article: Article): RawPage | undefined => sources.get(article);
