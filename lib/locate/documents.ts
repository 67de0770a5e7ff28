/** A document with those in its frames that may be read, the outer ones first. */
export function documentsIn(document: Document): Document[] {
  const frames = Array.from(document.querySelectorAll<HTMLIFrameElement>('iframe,frame'));
  return [
    document,
    ...frames.flatMap(({ contentDocument }) => (contentDocument?.body ? documentsIn(contentDocument) : [])),
  ];
}

/** What an element stands in: of a frame's outermost element the frame itself. */
export const outOf = (element: Element): Element | null =>
  element.parentElement ?? element.ownerDocument.defaultView?.frameElement ?? null;

/**
 * Does the element stand in the page that a person sees? Its frame may have been taken away, or have moved on; in
 * Firefox nothing may be asked of what stood there.
 */
export function isLive(element: Element, page: Document): boolean {
  try {
    const { isConnected, ownerDocument } = element;
    return isConnected && (ownerDocument === page || ownerDocument.defaultView?.document === ownerDocument);
  } catch {
    return false;
  }
}
