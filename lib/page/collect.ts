import type { Article } from '../article.ts';
import { articleOf } from './article-of.ts';
import { collectRaw } from './collect-raw.ts';
import { withHeadlines } from './headlines.ts';
import type { View } from './snapshot.ts';

export type Collected = {
  article: Article;
  /** The live elements, by stamp. */
  elements: Element[];
};

/**
 * Reads a page as a person would: its title, its text in blocks, and what stands there unread; with the live elements,
 * for those who show an item in the page. In: a live document, and what of it is shown. The document is not changed.
 * Throws nothing.
 */
export function collectWith(document: Document, view: View, url: string | null = document.URL || null): Collected {
  const { raw, elements } = collectRaw(document, view, url);
  return { article: withHeadlines(articleOf(raw), raw), elements };
}
