import type { Article } from '../article.ts';
import { wordsOf } from './fold.ts';
import { hashOf } from './hash.ts';

/** Texts shorter than this may be alike by chance ("Xem tệp đính kèm"): then the title belongs to what they say. */
const LEAST_WORDS = 30;

/**
 * What a text and its reprints have in common: the words of its lines in their order, bare, whatever blanks, marks and
 * cuts between lines each site prints. The title is left out, since sites change and decorate it, and so are captions.
 * A text without a word is like no other: `own` (its address) stands for it.
 */
export function fingerprintOf(article: Article, own: string): string {
  const title = wordsOf(article.title).join(' ');
  const lines = article.blocks
    .filter(({ kind }) => kind !== 'caption')
    .map(({ text }) => wordsOf(text).join(' '))
    .filter((line) => line !== '' && line !== title);
  const text = lines.join(' ');
  if (text === '') return hashOf(`${title}\n${own}`);
  const words = text.split(' ').length;
  return hashOf(words < LEAST_WORDS ? `${title}\n${text}` : text);
}

/** What `sameText` compares, as a hash: equal texts have equal hashes. */
export const textHash = ({ title, kind, published, blocks }: Article): string =>
  hashOf(JSON.stringify([title, kind, published, blocks.map((block) => [block.kind, block.text])]));
