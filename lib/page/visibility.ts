import { isConcealed } from './concealed.ts';
import { type Controls, controlsIn, isFolded } from './folded.ts';
import { asItIs } from './members.ts';
import type { View } from './snapshot.ts';

/** Carousels repeat their slides at either end, out of sight. */
const CLONE = /cloned|slide-duplicate/;

/** Parts that a control of the page opens, found so far, and the controls of each document. */
const folded: Element[] = [];
const known = new Map<Document, Controls>();

function opens(part: Element): boolean {
  const page = part.ownerDocument;
  const controls = known.get(page) ?? controlsIn(asItIs(page));
  known.set(page, controls);
  return isFolded(part, controls) && folded.push(part) > 0;
}

/**
 * What a browser shows, and what a reader would open. `checkVisibility` says no of an element without a box of its
 * own (`display: contents`) and of all in a closed part: both are asked again. A frame of no size shows nothing.
 */
export const browserView: View = {
  isVisible(element) {
    if (element.checkVisibility({ visibilityProperty: true })) {
      if (element.localName.endsWith('frame')) return element.clientHeight * element.clientWidth > 4;
      return !CLONE.test(element.className) && (!isConcealed(element) || opens(element));
    }
    const { display, visibility } = getComputedStyle(element);
    return (
      (display === 'contents' && visibility === 'visible' && !isConcealed(element)) ||
      element.localName === 'br' ||
      (display !== 'none' &&
        // Browsers, too, find words in what is closed.
        (element.closest('details:not([open]),[hidden=until-found]') !== null ||
          folded.some((part) => part.contains(element)))) ||
      opens(element)
    );
  },
  isFolded: (element) => !element.checkVisibility(),
  frameDocument: (frame) => (frame as HTMLIFrameElement).contentDocument,
};
