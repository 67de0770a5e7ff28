import { PLATFORMS } from './platforms.ts';
import type { Part, Range, RawPiece } from './raw.ts';

/** A row's parts behind its marks, in their order. */
const PARTS = ['text', 'title', 'date', 'lead', 'author', 'files', 'out'] as const satisfies readonly Part[];
/** A title, a date, a lead or a signature is a few lines: what has more is a column of the page. */
const MOST_LINES = 12;

/** What the platforms know in a page, part by part. */
export type Parts = Record<Part, Element[]>;

/** Finds what the rows of `PLATFORMS` name in the bodies of a page and of its frames. Its rows that match nothing there cost one look each. */
export function partsIn(bodies: Element[]): Parts {
  const found: Parts = { text: [], title: [], date: [], lead: [], author: [], files: [], out: [] };
  for (const body of bodies)
    for (const row of PLATFORMS) {
      const [marks, ...selectors] = row.split('|');
      if (body.querySelector(marks || (selectors[0] as string)))
        for (const [i, part] of PARTS.entries())
          if (selectors[i]) found[part].push(...body.querySelectorAll(selectors[i]));
    }
  return found;
}

/** Marks the pieces that stand in those parts which are a few lines each. */
export function markParts(parts: Parts, pieces: RawPiece[], rangeOf: (element: Element) => Range): void {
  for (const part of PARTS.slice(1, 6))
    for (const [from, to] of parts[part].map(rangeOf))
      for (const piece of to - from > MOST_LINES ? [] : pieces.slice(from, to)) {
        piece.part = part;
        if (part === 'date' || part === 'author') piece.byline = true;
        if (part === 'lead') piece.lead = true;
        if (part === 'files' && piece.links > 0) piece.file = true;
      }
}
