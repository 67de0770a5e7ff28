import type { Document, Event, Span, Target } from '../../digest/model.ts';
import { quantitiesIn } from '../../grammar/quantities.ts';
import type { Line, Reading } from '../../text/reading.ts';
import { dropRepeats } from './repeats.ts';
import { targetsOfRow } from './rows.ts';
import { readSentence } from './sentence.ts';
import { Walk } from './walk.ts';
import { yearOf } from './year.ts';

/**
 * The aims and outcomes that a page states: one indicator with one value or range and its unit, in page order.
 * In: the reading, with the documents and the event found on the page. Throws nothing; linear in the text's length.
 */
export function extractTargets(
  reading: Reading,
  known: { documents: readonly Document[]; event: Event | null },
): Target[] {
  const quantities = quantitiesIn(reading);
  const year = yearOf(reading, known.event);
  const walk = new Walk(reading, known.documents, year);
  const heads = new Map<string, number>();
  let next = 0;
  for (const line of reading.lines) {
    if (isDataRow(line)) {
      walk.targets.push(...targetsOfRow(reading, line, year?.year ?? null, heads));
      continue;
    }
    heads.clear();
    walk.enterLine(line);
    for (const at of line.sentences.flatMap((one) => piecesOf(reading, one))) {
      const own = [];
      for (let one = quantities[next]; one && one.core[0] < at[1]; one = quantities[++next])
        if (one.core[0] >= at[0] && one.core[1] <= at[1]) own.push(one);
      walk.enterSentence(readSentence(reading, at, own));
    }
  }
  return dropRepeats(reading, walk.targets);
}

/** A sentence without end, as a broken page may hold, is read piece by piece: the work on each is bounded. */
const LONGEST = 4000;

function piecesOf({ folded }: Reading, [start, end]: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const stop = Math.max(folded.lastIndexOf('; ', from + LONGEST), folded.lastIndexOf(', ', from + LONGEST));
    const to = stop > from ? stop + 1 : from + LONGEST;
    pieces.push([from, to]);
    from = to;
  }
  return [...pieces, [from, end]];
}

const isDataRow = ({ block }: Line): boolean => block?.kind === 'row' && (block.cells?.length ?? 0) > 1;
