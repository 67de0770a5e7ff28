import { asItIs, memberOf } from '../page/members.ts';

/** A document with those in its frames that may be read, the outer ones first. */
export function documentsIn(document: Document): Document[] {
  const page = asItIs(document);
  const frames = Array.from(page.querySelectorAll<HTMLIFrameElement>('iframe,frame'));
  return [
    page,
    ...frames.flatMap(({ contentDocument }) => (contentDocument?.body ? documentsIn(contentDocument) : [])),
  ];
}

/** The document that a node stands in, which answers with its own members alone. */
export const documentOf = (node: Node): Document => asItIs(memberOf(node, 'ownerDocument') as Document);

/** What an element stands in: of a frame's outermost element the frame itself. */
export const outOf = (element: Element): Element | null =>
  memberOf(element, 'parentElement') ?? documentOf(element).defaultView?.frameElement ?? null;

/**
 * Does the element stand in the page that a person sees? Its frame may have been taken away, or have moved on; in
 * Firefox nothing may be asked of what stood there.
 */
export function isLive(element: Element, page: Document): boolean {
  try {
    const { isConnected, ownerDocument } = element;
    return isConnected && (ownerDocument === page || documentOf(element).defaultView?.document === ownerDocument);
  } catch {
    return false;
  }
}
