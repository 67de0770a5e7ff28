import { documentOf, documentsIn } from './documents.ts';
import { open } from './open.ts';
import { scrollTo } from './scroll.ts';
import { HIGHLIGHT_NAME } from './style.ts';

export type View = Window & typeof globalThis;

/** A window's own highlights, by their getter: read as a property Firefox soon gives those of another window. */
export const highlightsOf = ({ CSS }: View): HighlightRegistry =>
  Object.getOwnPropertyDescriptor(CSS, 'highlights')?.get?.call(CSS) ?? CSS.highlights;

/**
 * Highlights a range, and nothing else in the page and its frames, and brings it into view. The page's DOM, focus and
 * selection stay as they are; only what is closed over the words is opened. Out: whether they can be seen.
 */
export async function show(range: Range, page: Document): Promise<boolean> {
  const holder = range.startContainer.parentElement as Element;
  // The words of a frame are painted by the frame's own registry.
  const view = documentOf(holder).defaultView as View;
  for (const { defaultView } of documentsIn(page)) highlightsOf(defaultView as View).delete(HIGHLIGHT_NAME);
  highlightsOf(view).set(HIGHLIGHT_NAME, new view.Highlight(range));
  const seen = await open(range);
  if (seen) scrollTo(range);
  return seen;
}
