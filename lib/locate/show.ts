import { open } from './open.ts';
import { scrollTo } from './scroll.ts';
import { HIGHLIGHT_NAME } from './style.ts';

/**
 * Highlights a range and brings it into view. The page's DOM, focus and selection stay as they are; only what is
 * closed over the words is opened. Out: whether they can be seen.
 */
export async function show(range: Range): Promise<boolean> {
  const holder = range.startContainer.parentElement as Element;
  // The words of a frame are painted by the frame's own registry.
  const view = holder.ownerDocument.defaultView as Window & typeof globalThis;
  view.CSS.highlights.set(HIGHLIGHT_NAME, new view.Highlight(range));
  const seen = await open(range);
  if (seen) scrollTo(range);
  return seen;
}
