import type { Paper } from '../../lib/export/paper.ts';

/** The sentences that a sheet ends with, each once, and the number of those of an item; 0 where it has none. */
export type PrintNotes = { list: string[]; numberOf: (sentences: readonly string[]) => number };

const SEPARATOR = '; ';

/** Numbered in the order in which the sheet's items refer to them. */
export function notesOf({ event, parts }: Paper): PrintNotes {
  const items = [...(event ? [event] : []), ...parts.flatMap((part) => (part.columns ? part.rows : []))];
  const list = [...new Set(items.map(({ sentences }) => sentences.join(SEPARATOR)).filter(Boolean))];
  return { list, numberOf: (sentences) => list.indexOf(sentences.join(SEPARATOR)) + 1 };
}
