import { HIGHLIGHT_NAME } from './style.ts';

/** The popup hangs from the top right corner of the page and is at most this large (CSS pixels). */
const POPUP = { width: 420, height: 600 };
const MARGIN = 24;

/**
 * Highlights a range and brings it into view, beside or below the popup. The page's DOM, focus and selection stay as
 * they are; only a closed `<details>` that holds the words is opened.
 */
export function show(range: Range): void {
  const holder = range.startContainer.parentElement as Element;
  for (let box: Element | null = holder; box; box = box.parentElement)
    if (box.localName === 'details') (box as HTMLDetailsElement).open = true;
  // The words of a frame are painted by the frame's own registry.
  const view = holder.ownerDocument.defaultView as Window & typeof globalThis;
  view.CSS.highlights.set(HIGHLIGHT_NAME, new view.Highlight(range));
  holder.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  scrollerOf(holder).scrollBy({ top: wayTo(range.getBoundingClientRect(), view), behavior: 'instant' });
}

/** How far to scroll: to the middle, or to the bottom where the popup would cover the words. */
function wayTo({ top, bottom, right, height }: DOMRect, { innerWidth, innerHeight }: Window): number {
  if (height > innerHeight - 2 * MARGIN) return top - MARGIN;
  const covered = right > innerWidth - POPUP.width && innerHeight / 2 < POPUP.height;
  return covered ? bottom - (innerHeight - MARGIN) : (top + bottom - innerHeight) / 2;
}

/** What scrolls an element: on SharePoint a part of the page does, not the page. */
function scrollerOf(element: Element): Element {
  for (let box: Element | null = element; box; box = box.parentElement)
    if (box.scrollHeight > box.clientHeight && /auto|scroll/.test(getComputedStyle(box).overflowY)) return box;
  return element.ownerDocument.scrollingElement ?? element.ownerDocument.documentElement;
}
