import type { Browser } from './browser.ts';

export type HighlightSeen = {
  /** The words under the highlight, blanks collapsed. */
  text: string;
  /** Whether the highlight's rule reaches them. */
  coloured: boolean;
  /** Whether all of it stands inside the window and inside each frame around it. */
  inView: boolean;
  /** Whether the popup would lie over some of it. */
  covered: boolean;
};

/** What is highlighted in the page or in a frame of it; null where nothing is. Throws where two places are. */
export const highlightedAnywhere = (browser: Browser): Promise<HighlightSeen | null> =>
  browser.page.evaluate(`(() => {
    const viewsIn = (view) => [view, ...[...view.document.querySelectorAll('iframe,frame')]
      .filter((frame) => frame.contentDocument).flatMap((frame) => viewsIn(frame.contentWindow))];
    const found = viewsIn(window).flatMap((view) => [...(view.CSS.highlights.get('trich-yeu') ?? [])].map((range) => ({ view, range })));
    if (found.length === 0) return null;
    const seen = found.map(({ view, range }) => {
      const holder = range.startContainer.parentElement;
      const colour = view.getComputedStyle(holder, '::highlight(trich-yeu)').backgroundColor;
      let { top, bottom, left, right } = range.getBoundingClientRect();
      let inView = bottom > top;
      for (let at = view; ; at = at.parent) {
        inView &&= top >= -1 && bottom <= at.innerHeight + 1 && left >= -1 && right <= at.innerWidth + 1;
        if (at === at.parent) break;
        const frame = at.frameElement;
        const box = frame.getBoundingClientRect();
        top += box.top + frame.clientTop; bottom += box.top + frame.clientTop;
        left += box.left + frame.clientLeft; right += box.left + frame.clientLeft;
      }
      return {
        text: range.toString().replace(/\\s+/g, ' ').trim(),
        coloured: colour === 'rgb(255, 225, 77)',
        inView,
        covered: right > innerWidth - 420 && top < Math.min(600, innerHeight - 200),
      };
    });
    if (seen.length > 1) throw new Error('highlighted in several places: ' + seen.map(({ text }) => text).join(' | '));
    return seen[0];
  })()`);
