import type { Article } from '../article.ts';

/** An article from a page's HTML, by the same collect that runs in browsers. Nothing is fetched. */
export function articleFromHtml(_html: string, _url: string | null): Article {
  throw new Error('not built yet');
}
