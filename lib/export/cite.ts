import { articleText } from '../article.ts';
import type { Language } from '../present/index.ts';
import type { KeptRead } from '../session/kept.ts';
import { citeDocument, citePage } from './citation.ts';

/** How to cite a reading's page, and the documents that it names, each once. */
export function citationsOf({ article, digest, readAt }: KeptRead, language: Language) {
  const text = articleText(article);
  return {
    page: citePage(digest.source, readAt, language),
    documents: [...new Set(digest.documents.map((document) => citeDocument(document, text, language)))],
  };
}
