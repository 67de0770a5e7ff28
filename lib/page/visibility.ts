import type { View } from './snapshot.ts';

/**
 * What a browser shows. `checkVisibility` says no of an element without a box of its own (`display: contents`) and
 * of what stands in a closed `<details>`: both can be read, so both are asked again.
 */
export const browserView: View = {
  isVisible: (element) =>
    element.checkVisibility({ visibilityProperty: true }) ||
    element.localName === 'br' ||
    getComputedStyle(element).display === 'contents' ||
    (element.closest('details:not([open])') !== null && getComputedStyle(element).display !== 'none'),
  frameDocument: (frame) => (frame as HTMLIFrameElement).contentDocument,
};
