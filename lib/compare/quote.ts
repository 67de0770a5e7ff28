import { type Article, articleText } from '../article.ts';
import type { Span } from '../digest/model.ts';
import { sentencesOf } from '../text/sentences.ts';

/** A sentence of a page with the place in it that an item was read from. */
export type Quote = {
  words: string;
  /** Start and end of the item's own words in `words`. */
  mark: Span;
};

/** How much of a long sentence (a row of a table, a list in one breath) is kept around the item's own words. */
const MOST = 600;

/**
 * A text that holds nothing else alive: engines keep the whole article behind a slice of it, and of ten thousand articles
 * only some sentences are wanted.
 */
export const detached = (text: string): string => JSON.parse(JSON.stringify(text));

export type Quoter = {
  text: string;
  /** The whole sentence of a span, as a range of the article's text. */
  sentence: (at: Span) => Span;
  quote: (at: Span) => Quote;
};

/** Quotes of one article; a sentence that several items stand in is kept once. */
export function quoterOf(article: Article): Quoter {
  const text = articleText(article);
  const lines = new Map<number, Span[]>();
  const kept = new Map<string, string>();
  const sentence = ([start, end]: Span): Span => {
    const from = text.lastIndexOf('\n', start - 1) + 1;
    const stop = text.indexOf('\n', Math.max(start, end - 1));
    const to = stop < 0 ? text.length : stop;
    const inLine = lines.get(from) ?? sentencesOf(text.slice(from, to), from);
    lines.set(from, inLine);
    const first = inLine.find((span) => span[0] <= start && start < span[1]);
    const last = inLine.find((span) => span[0] < end && end <= span[1]);
    return [Math.min(first?.[0] ?? from, start), Math.max(last?.[1] ?? to, end)];
  };
  const quote = (at: Span): Quote => {
    let [from, to] = sentence(at);
    if (to - from > MOST) {
      from = Math.max(from, at[0] - MOST / 2);
      to = Math.min(to, Math.max(at[1], from + MOST));
    }
    const key = `${from}-${to}`;
    const words = kept.get(key) ?? detached(text.slice(from, to));
    kept.set(key, words);
    return { words, mark: [at[0] - from, at[1] - from] };
  };
  return { text, sentence, quote };
}

/** How many sentences of one page are kept for an item. */
const MOST_SENTENCES = 3;

/** The first sentences that an item stands in, each once. In: its places. Out: those to be quoted. */
export function placesToQuote(places: readonly Span[], { sentence }: Quoter): Span[] {
  const quoted = new Set<string>();
  const isNew = (at: Span): boolean => {
    const before = quoted.size;
    return quoted.add(sentence(at).join()).size > before;
  };
  return places.filter(isNew).slice(0, MOST_SENTENCES);
}
