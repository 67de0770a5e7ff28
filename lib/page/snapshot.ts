/** Attribute that carries an element's index in `elements` on the clone; the live page is not written to. */
export const STAMP = 'data-stamp';

/** What collect must be told about a page, because a document alone can't say it. */
export type View = {
  /** Is this element of the live page shown to a reader? Asked from the outside in. */
  isVisible: (element: Element) => boolean;
  /** The document inside an `iframe`, where the page may read it. */
  frameDocument: (frame: Element) => Document | null;
};

export type Snapshot = {
  /** The pruned clone; its elements carry STAMP. */
  copy: Document;
  /** The live elements, by stamp. */
  elements: Element[];
  /** Plain text that is in the page and was left out because it is hidden: the elements of the clone. */
  hidden: Element[];
};

const DROPPED =
  /^(?:script|style|noscript|template|link|meta|svg|canvas|audio|video|button|select|input|textarea|datalist|map)$/;

/** Characters that are not blanks, without those of links. */
const plainLength = (element: Element): number => {
  let length = inkOf(element);
  for (const link of element.querySelectorAll('a[href]')) length -= inkOf(link);
  return length;
};
export const inkOf = (node: Node): number => (node.textContent ?? '').replace(/\s+/g, '').length;

/**
 * Clones a page in one pass over it, without what is no text, and without what is hidden — unless that would take
 * more than half of the plain text, as on pages that their own scripts only show later.
 */
export function snapshot(page: Document, view: View, elements: Element[] = []): Snapshot {
  const base = elements.length;
  const live = Array.from(page.querySelectorAll('*'));
  const copy = page.cloneNode(true) as Document;
  const twins = Array.from(copy.querySelectorAll('*'));
  for (const element of live) elements.push(element);
  const gone = new Set<Element>();
  const drop: Element[] = [];
  const unseen: Element[] = [];
  const frames: [Element, Document][] = [];
  let inBody = false;
  for (const [i, element] of live.entries()) {
    const twin = twins[i] as Element;
    twin.setAttribute(STAMP, `${base + i}`);
    inBody ||= element === page.body;
    if (!inBody || element === page.body) continue;
    if (element.parentElement && gone.has(element.parentElement)) gone.add(element);
    else if (DROPPED.test(element.localName)) {
      gone.add(element);
      drop.push(twin);
    } else if (!view.isVisible(element)) {
      gone.add(element);
      unseen.push(twin);
    } else if (element.localName === 'iframe') {
      const inner = view.frameDocument(element);
      if (inner?.body?.textContent?.trim()) frames.push([twin, inner]);
    }
  }
  for (const twin of drop) twin.remove();
  const hidden = pruneHidden(copy.body, unseen);
  for (const [twin, inner] of frames) if (copy.contains(twin)) inline(twin, snapshot(inner, view, elements).copy);
  unwrapForms(copy);
  return { copy, elements, hidden };
}

function pruneHidden(body: Element, unseen: Element[]): Element[] {
  const hidden = unseen.filter((twin) => plainLength(twin) > 0);
  const lost = hidden.reduce((sum, twin) => sum + plainLength(twin), 0);
  if (lost > 0 && lost * 2 > plainLength(body)) return [];
  for (const twin of unseen) twin.remove();
  return hidden;
}

/** The text of a frame stands in the page where the frame stands. */
function inline(frame: Element, inner: Document): void {
  const box = frame.ownerDocument.createElement('div');
  box.setAttribute(STAMP, frame.getAttribute(STAMP) ?? '');
  for (const child of Array.from(inner.body.childNodes)) box.append(frame.ownerDocument.importNode(child, true));
  frame.replaceWith(box);
}

/** On SharePoint and WebForms pages the whole body stands in one form, which readers of articles throw away. */
function unwrapForms(copy: Document): void {
  for (const form of Array.from(copy.querySelectorAll('form')))
    if (inkOf(form) * 2 > inkOf(copy.body)) form.replaceWith(...Array.from(form.childNodes));
}
