import { memberOf } from './members.ts';

/** Differences of red, green and blue under which letters can't be told from their paper. */
const ALIKE = 30;
const PICTURE = /^(?:img|video|canvas|svg|object|embed|iframe)$/;

/** Where a box stands in its page, in CSS pixels. */
export type Area = [left: number, top: number, right: number, bottom: number];
/** What of the page is painted: a box and its colour; null of a picture. */
type Painted = { box: Element; area: Area; colour: string | null };

const known = new Map<Document, Painted[]>();

export function areaOf(element: Element): Area {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const { scrollX, scrollY } = memberOf(memberOf(element, 'ownerDocument'), 'defaultView') as Window;
  return [left + scrollX, top + scrollY, right + scrollX, bottom + scrollY];
}

const holds = (outer: Area, inner: Area): boolean =>
  outer.every((edge, i) => (i < 2 ? edge <= (inner[i] as number) + 1 : edge >= (inner[i] as number) - 1));

const partsOf = (colour: string): number[] => colour.match(/[\d.]+/g)?.map(Number) ?? [];
const isOpaque = (colour: string): boolean => (partsOf(colour)[3] ?? 1) > 0.5;
function areAlike(one: string, other: string): boolean {
  const parts = partsOf(other);
  return partsOf(one)
    .slice(0, 3)
    .every((part, i) => Math.abs(part - (parts[i] as number)) < ALIKE);
}

/** All that may lie over or under letters, looked up once a page. */
function paintedIn(page: Document): Painted[] {
  const found = known.get(page) ?? [];
  if (known.has(page)) return found;
  known.set(page, found);
  for (const box of memberOf(page, 'querySelectorAll').call(page, 'body :not(form)')) {
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(box);
    const isPicture = PICTURE.test(box.localName) || backgroundImage !== 'none';
    if (
      (isPicture || (isOpaque(backgroundColor) && +opacity > 0.5)) &&
      box.checkVisibility({ visibilityProperty: true })
    )
      found.push({ box, area: areaOf(box), colour: isPicture ? null : backgroundColor });
  }
  return found;
}

/** How high a box is painted beside another: by what of it is placed apart from the flow, but for what stays with the window. */
function layerOf(box: Element, other: Element): number {
  let layer = -0.5;
  for (
    let at: Element | null = box;
    at && !(memberOf(at, 'compareDocumentPosition').call(at, other) & 16);
    at = memberOf(at, 'parentElement')
  ) {
    const { position, zIndex } = getComputedStyle(at);
    if (/fixed|sticky/.test(position)) return -1;
    if (position !== 'static') layer = Number.parseInt(zIndex, 10) || 0;
  }
  return layer;
}

/** Does another box lie over all of an element? */
export const isCovered = (element: Element, area: Area): boolean =>
  paintedIn(memberOf(element, 'ownerDocument')).some(({ box, area: outer, colour }) => {
    const place = element.compareDocumentPosition(box);
    // One in the other is no cover.
    if (!colour || place & 24 || box === element || !holds(outer, area)) return false;
    const [over, under] = [layerOf(box, element), layerOf(element, box)];
    return over >= 0 && (over > under || (over === under && (place & 4) > 0));
  });

/** Are an element's letters of the colour of their paper? Where a picture may be the paper, nobody knows. */
export function isPale(element: Element, area: Area, ink: string): boolean {
  if (partsOf(ink)[3] === 0) return true;
  let paper = 'rgb(255,255,255)';
  for (let box: Element | null = element; box; box = box.parentElement) {
    const { backgroundColor, backgroundImage } = getComputedStyle(box);
    if (backgroundImage !== 'none') return false;
    if (!isOpaque(backgroundColor)) continue;
    paper = backgroundColor;
    break;
  }
  return (
    areAlike(ink, paper) &&
    !paintedIn(memberOf(element, 'ownerDocument')).some(
      ({ box, area: outer, colour }) =>
        holds(outer, area) && !(element.compareDocumentPosition(box) & 8) && !(colour && areAlike(ink, colour)),
    )
  );
}
