import { type Article, articleText } from '../article.ts';

/**
 * The address that an article is saved under: its own. A file that a person dropped has none: its name and its text
 * make one, so that two files of one name are two pages.
 */
export async function savedAddress(article: Article): Promise<string> {
  if (article.url !== null) return article.url;
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(articleText(article)));
  const text = [...new Uint8Array(bytes, 0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `file:///${encodeURIComponent(article.site ?? article.title)}?text=${text}`;
}
