import type { Document, Event, Span, Target } from '../../digest/model.ts';
import { quantitiesIn } from '../../grammar/quantities.ts';
import type { Reading } from '../../text/reading.ts';
import { dropRepeats } from './repeats.ts';
import { readSentence } from './sentence.ts';
import { type Known, Walk } from './walk.ts';

/**
 * The aims and outcomes that a page states: one indicator with one value or range and its unit, in page order.
 * In: the reading, with the documents and the event found on the page. Throws nothing; linear in the text's length.
 */
export function extractTargets(
  reading: Reading,
  known: { documents: readonly Document[]; event: Event | null },
): Target[] {
  const quantities = quantitiesIn(reading);
  if (quantities.length === 0) return [];
  const walk = new Walk(reading, known satisfies Known);
  let next = 0;
  for (const line of reading.lines) {
    walk.enterLine(line);
    for (const at of line.sentences) {
      const own = [];
      for (; (quantities[next]?.core[0] ?? Number.POSITIVE_INFINITY) < at[1]; next += 1) {
        const quantity = quantities[next];
        if (quantity && quantity.core[0] >= at[0] && quantity.core[1] <= at[1]) own.push(quantity);
      }
      walk.enterSentence(readSentence(reading, line, at as Span, own));
    }
  }
  return dropRepeats(reading, walk.targets);
}
