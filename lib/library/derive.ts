import { articleText } from '../article.ts';
import type { Digest } from '../digest/model.ts';
import type { KeptRead } from '../session/kept.ts';
import { facetsOf } from './facets.ts';
import { fingerprintOf } from './fingerprint.ts';
import { wordsOf } from './fold.ts';
import type { SavedPage } from './types.ts';
import { wordList } from './word-list.ts';

/**
 * Raised with every change of what is derived (folding, words, facets, fingerprints): rows that were derived by an older
 * code are derived anew from their texts (`rederive.ts`).
 */
export const DERIVED = 2;

/** What a page's row and its line in the search are made of, all from its newest text. */
export type Derived = Pick<SavedPage, 'title' | 'site' | 'published' | 'fingerprint' | 'counts' | 'facets'> & {
  /** The words that it is found by (`wordList`). */
  words: string;
};

/** What a digest says in other words than the page: names read off symbols, and the records of documents. */
const said = ({ documents, targets, tasks, event }: Digest): string =>
  [
    ...documents.flatMap(({ type, number, key, issuer, subject }) => [type, number, key, issuer, subject]),
    ...targets.flatMap(({ indicator, scope, document }) => [indicator, scope, document]),
    ...tasks.flatMap(({ from, to }) => [from, to]),
    ...(event ? [event.name, event.place, event.host] : []),
  ]
    .filter((words) => words !== null)
    .join('\n');

/** Derives all that lists, filters and the search need of a reading. Pure; costs about as much as reading it once. */
export function derive({ article, digest }: Pick<KeptRead, 'article' | 'digest'>, address: string): Derived {
  const { source, targets, people, documents, tasks, summary } = digest;
  const text = articleText(article);
  return {
    title: source.title || article.title,
    site: source.site,
    published: source.published,
    fingerprint: fingerprintOf(article, address),
    counts: {
      targets: targets.length,
      people: people.length,
      documents: documents.length,
      tasks: tasks.length,
      summary: summary.length,
    },
    facets: facetsOf(digest, text),
    words: wordList([...wordsOf(text), ...wordsOf(said(digest))]),
  };
}

/** The words of a reader's own note and labels. */
export const ownWords = (note: string, labels: readonly string[]): string =>
  wordList(wordsOf([note, ...labels].join('\n')));
