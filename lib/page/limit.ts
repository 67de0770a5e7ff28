import type { Block } from '../article.ts';
import type { Unread } from '../digest/model.ts';

/** Characters of a book of four hundred pages: what is longer would keep the reader waiting, and few look for it. */
export const MOST_TEXT = 1_000_000;
/** So much of what isn't read tells from where on. */
const TELLS = 60;

/**
 * The text up to the most that is read; a line that reaches over it is cut at a blank. In: all blocks of the page. Out:
 * those that are read, and a word of where the rest begins.
 */
export function withinLimit(blocks: Block[]): { blocks: Block[]; over: Unread[] } {
  let left = MOST_TEXT;
  for (const [i, block] of blocks.entries()) {
    left -= block.text.length + 1;
    if (left >= 0) continue;
    const fits = block.cells ? 0 : Math.max(0, block.text.lastIndexOf(' ', block.text.length + left));
    const read = fits > 0 ? [...blocks.slice(0, i), { ...block, text: block.text.slice(0, fits) }] : blocks.slice(0, i);
    return { blocks: read, over: [{ what: `${block.text.slice(fits).trim().slice(0, TELLS)}…`, reason: 'limit' }] };
  }
  return { blocks, over: [] };
}
