import { withoutCopies } from './copies.ts';

/** What collect must be told about a page, because a document alone can't say it. */
export type View = {
  /** Is this element of the live page shown to a reader? Asked from the outside in. */
  isVisible: (element: Element) => boolean;
  /** Of an element that is read: does a reader see it only after opening the part that it stands in? */
  isFolded?: (element: Element) => boolean;
  /** The document inside an `iframe` or `frame`, where the page may read it. */
  frameDocument: (frame: Element) => Document | null;
};

export type Snapshot = {
  /** The pruned clone. The live page is not written to. */
  copy: Document;
  /** The live elements: an element's stamp is its index here, for the page itself that of `querySelectorAll('*')`. */
  elements: Element[];
  /** The stamps of the clone's elements. */
  stamps: Map<Element, number>;
  /** Plain text that is in the page and was left out because it is hidden: the elements of the clone. */
  hidden: Element[];
};

const DROPPED = new Set(
  'script style noscript noframes template link meta svg canvas audio video button select input textarea datalist map'.split(
    ' ',
  ),
);

/** Characters that are not blanks, without those of links. */
const plainLength = (element: Element): number => {
  let length = inkOf(element);
  for (const link of element.querySelectorAll('a[href]')) length -= inkOf(link);
  return length;
};
/** Counted one by one: on pages full of blanks that is many times faster than taking them out. */
export function inkOf(node: Node): number {
  const text = node.textContent ?? '';
  let ink = 0;
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 32) ink += 1;
  return ink;
}

/**
 * Clones a page in one pass over it, without what is no text, and without what is hidden — unless that would take
 * more than half of the plain text, as on pages that their own scripts only show later.
 */
export function snapshot(
  page: Document,
  view: View,
  elements: Element[] = [],
  stamps = new Map<Element, number>(),
): Snapshot {
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
    stamps.set(twin, base + i);
    inBody ||= element === page.body;
    if (!inBody || element === page.body) continue;
    if (element.parentElement && gone.has(element.parentElement)) gone.add(element);
    else if (DROPPED.has(element.localName)) {
      gone.add(element);
      drop.push(twin);
    } else if (!view.isVisible(element)) {
      gone.add(element);
      unseen.push(twin);
    } else if (element.localName.endsWith('frame')) {
      const inner = view.frameDocument(element);
      // A frame without text may hold others: portals nest their framesets.
      if (inner?.body?.textContent?.trim() || inner?.querySelector('iframe,frame')) frames.push([twin, inner]);
    }
  }
  for (const twin of drop) twin.remove();
  const within = frames.flatMap(([twin, inner]) => inline(twin, snapshot(inner, view, elements, stamps)));
  const hidden = [...pruneHidden(copy.body, unseen), ...within];
  unwrapForms(copy);
  return { copy, elements, stamps, hidden };
}

function pruneHidden(body: Element, unseen: Element[]): Element[] {
  const hidden = withoutCopies(
    body,
    unseen.filter((twin) => plainLength(twin) > 0),
  );
  const lost = hidden.reduce((sum, twin) => sum + plainLength(twin), 0);
  if (lost > 0 && lost * 2 > plainLength(body)) return [];
  for (const twin of unseen) twin.remove();
  return hidden;
}

/**
 * The text of a frame stands in the page where the frame stands; its links are counted from its own address.
 * Out: what was left out of it because it is hidden.
 */
function inline(frame: Element, { copy, elements, stamps, hidden }: Snapshot): Element[] {
  for (const link of copy.querySelectorAll('a[href]:not([href^="#"])'))
    link.setAttribute('href', (elements[stamps.get(link) ?? -1] as HTMLAnchorElement).href);
  const box = frame.ownerDocument.createElement('div');
  stamps.set(box, stamps.get(frame) ?? -1);
  box.append(...Array.from(copy.body.childNodes));
  frame.replaceWith(box);
  return hidden;
}

/** On SharePoint and WebForms pages the whole body stands in one form, which readers of articles throw away. */
function unwrapForms(copy: Document): void {
  const forms = Array.from(copy.querySelectorAll('form'));
  const whole = forms.length > 0 ? inkOf(copy.body) : 0;
  for (const form of forms) if (inkOf(form) * 2 > whole) form.replaceWith(...Array.from(form.childNodes));
}
