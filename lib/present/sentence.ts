import type { Span } from '../digest/model.ts';
import { type Reading, sentenceAt } from '../text/reading.ts';

/** Anything that says where it stands: one place, or several. */
export type Placed = { at: Span | readonly Span[] };

export const spansOf = ({ at }: Placed): readonly Span[] =>
  typeof at[0] === 'number' ? [at as Span] : (at as readonly Span[]);

/** The whole sentences that a span touches, as one span. */
export function sentenceSpan(reading: Reading, [start, end]: Span): Span {
  const first = sentenceAt(reading, start);
  const last = end > first[1] ? sentenceAt(reading, end - 1) : first;
  return [first[0], Math.max(first[1], last[1])];
}

/** Every sentence that an item was taken from, as printed, each once, in the item's own order. */
export const sentencesFor = (reading: Reading, item: Placed): string[] => {
  const sentences = spansOf(item).map((span) => {
    const [start, end] = sentenceSpan(reading, span);
    return reading.text.slice(start, end).replace(/\s+/g, ' ').trim();
  });
  return [...new Set(sentences.filter(Boolean))];
};
