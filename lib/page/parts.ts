import type { Page } from './pieces.ts';
import { PART } from './raw.ts';

/** A title, a date, a lead or a signature is a few lines: what has more is a column of the page. */
const MOST_LINES = 12;

/** Marks the pieces that the page's platform knows as its title, date, lead, signature or attachments. */
export function markParts({ parts, pieces }: Page): void {
  for (const [part, ranges] of parts.entries())
    for (const [from, to] of part === PART.text || part === PART.out ? [] : ranges)
      for (const piece of to - from > MOST_LINES ? [] : pieces.slice(from, to)) {
        piece.part = part;
        if (part === PART.date || part === PART.author) piece.byline = true;
        else if (part === PART.lead) piece.lead = true;
        else if (part === PART.files && piece.links > 0) piece.file = true;
      }
}
