import { withoutCopies } from './copies.ts';
import { looksLikeChrome } from './element-names.ts';
import { isMasked, memberOf } from './members.ts';

/** What collect must be told about a page, because a document alone can't say it. */
export type View = {
  /** Is this element of the live page shown to a reader? Asked from the outside in. */
  isVisible: (element: Element) => boolean;
  /** Of an element that is read: does a reader see it only after opening the part that it stands in? */
  isFolded?: (element: Element) => boolean;
  /** The document inside an `iframe` or `frame`, where the page may read it. */
  frameDocument: (frame: Element) => Document | null;
};

/** What of a live page is read. The page is neither copied nor written to. */
export type Snapshot = {
  body: Element;
  /** Left out, each with all that is in it: what is no text, and what is hidden. */
  gone: Set<Node>;
  /** The bodies of the documents that stand in frames. */
  frames: Map<Element, Element>;
  /** Forms that hold the page, which stand there as if they were not. */
  forms: Set<Element>;
  /** Plain text that is in the page and was left out because it is hidden. */
  hidden: Element[];
};

const DROPPED = new Set(
  'script style noscript noframes template link meta svg canvas audio video button select input textarea datalist map'.split(
    ' ',
  ),
);
/** Of elements: pages above are looked over with an eye to their menus. */
const LARGE = 1000;
const LARGE_MENU = 300;
/** A menu has some labels beside its links. */
const MENU_TEXT = 300;
/** A page that shows more text of its own than this has it to show: what it hides beside that is not meant to be read. */
const SHOWN = 500;
/** A form of so few characters is a search or a login. */
const SMALL_FORM = 80;
/** The one that holds the page is among the first. */
const MOST_FORMS = 20;

/** The node that follows in page order, within a root; past what is in it, if so asked. Pages nest deeper than stacks. */
function following(node: Node, root: Node, past: boolean): Node | null {
  const inner = past ? null : memberOf(node, 'firstChild');
  if (inner) return inner;
  for (let up: Node | null = node; up && up !== root; up = memberOf(up, 'parentNode')) {
    const next = memberOf(up, 'nextSibling');
    if (next) return next;
  }
  return null;
}

type Test = (element: Element) => boolean;

/** Shows each text within an element, past what is left out, until told to stop. */
function eachText(root: Element, isLeftOut: Test, show: (text: string) => boolean): void {
  let past = false;
  for (let node: Node | null = root; node; node = following(node, root, past)) {
    const isElement = node.nodeType === 1;
    past = isElement && node !== root && (DROPPED.has((node as Element).localName) || isLeftOut(node as Element));
    if (node.nodeType === 3 && !show((node as Text).data)) return;
  }
}

/** What of an element's text is read. */
export function textIn(element: Element, gone: ReadonlySet<Node>): string {
  let whole = '';
  eachText(
    element,
    (inner) => gone.has(inner),
    (text) => {
      whole += text;
      return true;
    },
  );
  return whole;
}

const isLink: Test = (element) => element.localName === 'a' && element.hasAttribute('href');
const isNever: Test = () => false;

/**
 * How much text stands in an element, the blanks around its parts aside: some pages are full of them. Counted up to
 * where it is more than `most`, since mostly that is all to know.
 */
export function lengthOf(element: Element, isLeftOut = isNever, most = Number.POSITIVE_INFINITY): number {
  let length = 0;
  eachText(element, isLeftOut, (text) => {
    length += text.trim().length;
    return length <= most;
  });
  return length;
}

/**
 * Looks over a page in one pass: what of it is no text, and what is hidden — which is read all the same where little else
 * is shown and it is more than three quarters of the plain text, as on pages that their own scripts only show later.
 */
export function snapshot(page: Document, view: View): Snapshot {
  const body = page.body;
  const { within, ...seen } = look(body, view);
  const hidden = withoutCopies(
    body,
    seen.hidden.filter((element) => lengthOf(element, isLink, 0) > 0),
    (element) => textIn(element, NOTHING),
  );
  const lost = hidden.reduce((sum, element) => sum + lengthOf(element, isLink), 0);
  const all = (lost * 4) / 3;
  const isMost = lost > 0 && lengthOf(body, isLink, all) < Math.min(all, lost + SHOWN);
  const shot = isMost ? look(body, { ...view, isVisible: () => true }) : { ...seen, hidden };
  return { ...shot, hidden: [...shot.hidden, ...within] };
}

const NOTHING: ReadonlySet<Node> = new Set();

/** `within` = what was left out in frames because it is hidden there. */
type Look = Snapshot & { within: Element[] };

function look(body: Element, view: View): Look {
  const shot: Look = { body, gone: new Set(), frames: new Map(), forms: new Set(), hidden: [], within: [] };
  const forms: Element[] = [];
  const isLarge = body.getElementsByTagName('*').length > LARGE;
  let past = false;
  for (let node = following(body, body, false); node; node = following(node, body, past)) {
    past =
      memberOf(node, 'nodeType') === 1 &&
      (isLeftOut(node as Element, view, shot) || (isLarge && isMenu(node as Element)));
    if (past) shot.gone.add(node);
    else if ((node as Element).localName?.endsWith('frame')) addFrame(node as Element, view, shot);
    else if ((node as Element).localName === 'form') forms.push(node as Element);
  }
  for (const form of forms.slice(0, MOST_FORMS)) if (holdsPage(form, shot)) shot.forms.add(form);
  return shot;
}

/** On SharePoint and WebForms pages the whole body stands in one form; elsewhere forms are part of the frame. */
function holdsPage(form: Element, { body, gone }: Snapshot): boolean {
  if ((form.textContent ?? '').length < SMALL_FORM) return false;
  const length = lengthOf(form, (element) => gone.has(element));
  return lengthOf(body, (element) => element === form || gone.has(element), length) < length;
}

/** Scripts, controls, and what is hidden. */
function isLeftOut(element: Element, view: View, { hidden }: Snapshot): boolean {
  if (DROPPED.has(element.localName) || isMasked(element)) return true;
  const isHidden = !view.isVisible(element);
  if (isHidden) hidden.push(element);
  return isHidden;
}

/**
 * Hundreds of links in a part that is named as the frame of the page: what it costs would grow with the menus, and none
 * of it is ever text.
 */
const isMenu = (element: Element): boolean =>
  element.localName !== 'form' &&
  looksLikeChrome(element) &&
  element.getElementsByTagName('*').length > LARGE_MENU &&
  !element.querySelector('h1') &&
  lengthOf(element, isLink, MENU_TEXT) <= MENU_TEXT;

function addFrame(frame: Element, view: View, shot: Look): void {
  const inner = view.frameDocument(frame);
  // A frame without text may hold others: portals nest their framesets.
  if (!inner?.body || !(inner.body.textContent?.trim() || inner.querySelector('iframe,frame'))) return;
  const { gone, frames, forms, hidden } = snapshot(inner, view);
  shot.within.push(...hidden);
  shot.frames.set(frame, inner.body);
  for (const node of gone) shot.gone.add(node);
  for (const [element, body] of frames) shot.frames.set(element, body);
  for (const form of forms) shot.forms.add(form);
}
