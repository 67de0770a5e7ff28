import { documentOf, outOf } from './documents.ts';

/** The popup hangs from the top right corner of the page and is at most this large (CSS pixels). */
const POPUP = { width: 420, height: 600 };
const MARGIN = 24;

type Box = { top: number; bottom: number; right: number };

/** Brings a range into view, beside or below the popup, in all frames that it stands in. */
export function scrollTo(range: Range): void {
  const holder = range.startContainer.parentElement as Element;
  holder.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  // The page first, then what scrolls in it, as far as that leaves the words in their window.
  for (const box of scrollersOf(holder)) {
    const place = inTop(range.getBoundingClientRect(), holder);
    const way = wayTo(place, topOf(holder));
    // Not by that way: after another scroll Firefox may count it from where the page stood before.
    box.scrollTo({ top: box.scrollTop + within(way, place, windowOf(box)), behavior: 'instant' });
  }
}

/** A rectangle of an element's document, as it stands in the outermost one. */
function inTop({ top, bottom, right }: Box, element: Element): Box {
  const frame = documentOf(element).defaultView?.frameElement;
  if (!frame) return { top, bottom, right };
  const outer = frame.getBoundingClientRect();
  const [x, y] = [outer.left + frame.clientLeft, outer.top + frame.clientTop];
  return inTop({ top: top + y, bottom: bottom + y, right: right + x }, frame);
}

const topOf = (element: Element): Window => {
  const view = documentOf(element).defaultView as Window;
  return view.frameElement ? topOf(view.frameElement) : view;
};

/** How far to scroll: to the middle, or to the bottom where the popup would cover the words. */
function wayTo({ top, bottom, right }: Box, { innerWidth, innerHeight }: Window): number {
  if (bottom - top > innerHeight - 2 * MARGIN) return top - MARGIN;
  const covered = right > innerWidth - POPUP.width && innerHeight / 2 < POPUP.height;
  return covered ? bottom - (innerHeight - MARGIN) : (top + bottom - innerHeight) / 2;
}

/** The way, cut where it would move the words out of what they are seen through. */
const within = (way: number, place: Box, seen: Box | null): number =>
  seen ? Math.max(Math.min(way, place.top - seen.top), place.bottom - seen.bottom) : way;

/** Through what an element's content is seen; null where that is the window of the page itself. */
function windowOf(scroller: Element): Box | null {
  const page = documentOf(scroller);
  if (scroller !== pageScroller(page)) return inTop(scroller.getBoundingClientRect(), scroller);
  const frame = page.defaultView?.frameElement;
  return frame ? inTop(frame.getBoundingClientRect(), frame) : null;
}

const pageScroller = (page: Document): Element => page.scrollingElement ?? page.documentElement;

/** What scrolls an element, from the page in: on SharePoint a part of the page does, not the page. */
function scrollersOf(element: Element): Element[] {
  const scrollers: Element[] = [];
  for (let box: Element | null = element; box; box = outOf(box)) {
    const page = pageScroller(documentOf(box));
    if (box === documentOf(box).documentElement) scrollers.unshift(page);
    else if (box !== page && box.scrollHeight > box.clientHeight && /auto|scroll/.test(getComputedStyle(box).overflowY))
      scrollers.unshift(box);
  }
  return scrollers;
}
