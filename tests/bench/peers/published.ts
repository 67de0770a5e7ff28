import { pageRank } from 'lexrank.js/src/utils.js';
import { TextRank } from 'textrank/index.js';
import { syllables } from '../rouge.ts';

const CHOSEN = 3;

/** The package textrank on sentences and syllables of ours. It never ends on a sentence of one word: those are left out. */
export function textRankFromNpm(sentences: readonly string[]): string {
  const split = sentences.map(syllables);
  const usable = sentences.map((_, i) => i).filter((i) => (split[i]?.length ?? 0) > 1);
  const { summarizedArticle } = new TextRank('given as sentences', {
    tokens: usable.map((i) => sentences[i] as string),
    split: usable.map((i) => split[i] as string[]),
    extractAmount: Math.min(CHOSEN, usable.length),
  });
  return summarizedArticle;
}

/** The package lexrank.js on sentences of ours. */
export const lexRankFromNpm = (sentences: readonly string[]): readonly unknown[] => pageRank([...sentences]);
