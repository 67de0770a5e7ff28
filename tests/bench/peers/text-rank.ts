import { syllables } from '../rouge.ts';
import { pairs, rankNodes } from './rank.ts';

/**
 * TextRank for sentences (Mihalcea & Tarau 2004, section 4): edges weigh the syllables that two sentences share over
 * the logarithms of their lengths.
 * In: the sentences of a text. Out: how much each stands for the text.
 */
export const textRank = (sentences: readonly string[]): number[] =>
  rankNodes(pairs(sentences.map(syllables), similarity));

function similarity(a: readonly string[], b: readonly string[]): number {
  const others = new Set(b);
  const shared = [...new Set(a)].filter((word) => others.has(word)).length;
  const length = Math.log(a.length) + Math.log(b.length);
  return length > 0 ? shared / length : 0;
}
