import { memberOf } from './members.ts';

/** Differences of red, green and blue under which letters can't be told from their paper. */
const ALIKE = 30;
const PICTURE = /^(?:img|video|canvas|svg|object|embed|iframe)$/;
const WHITE = 'rgb(255,255,255)';

/** Where a box stands in its page, in CSS pixels. */
export type Area = [left: number, top: number, right: number, bottom: number];
/** What of the page is painted: a box and its colour; null of a picture. */
type Painted = { box: Element; area: Area; colour: string | null };
/** What may lie over letters; all that is painted, looked up only where letters are as pale as their paper. */
type Paint = { over: Painted[]; all?: Painted[] };

const known = new Map<Document, Paint>();
/** What letters stand on, by element: '' where it is a picture. */
const papers = new Map<Element, string>();

/** Holds while one piece of work goes on: afterwards the page may look otherwise, and an item is still looked for in it. */
function keepForNow<Key, Value>(kept: Map<Key, Value>, key: Key, value: Value): Value {
  if (kept.size === 0) queueMicrotask(() => kept.clear());
  kept.set(key, value);
  return value;
}

/** The place of an element in its page, or that of a part of it. */
export function areaOf(element: Element, part: Element | Range = element): Area {
  const { left, top, right, bottom } = part.getBoundingClientRect();
  const { scrollX, scrollY } = memberOf(memberOf(element, 'ownerDocument'), 'defaultView') as Window;
  return [left + scrollX, top + scrollY, right + scrollX, bottom + scrollY];
}

const holds = (outer: Area, inner: Area): boolean =>
  outer[0] <= inner[0] + 1 && outer[1] <= inner[1] + 1 && outer[2] >= inner[2] - 1 && outer[3] >= inner[3] - 1;

const parsed = new Map<string, number[]>();
function partsOf(colour: string): number[] {
  const parts = parsed.get(colour) ?? colour.match(/[\d.]+/g)?.map(Number) ?? [];
  parsed.set(colour, parts);
  return parts;
}
const isOpaque = (colour: string): boolean => (partsOf(colour)[3] ?? 1) > 0.5;
const areAlike = (one: string, other: string): boolean =>
  [0, 1, 2].every((i) => Math.abs((partsOf(one)[i] as number) - (partsOf(other)[i] as number)) < ALIKE);

const everyBox = (page: Document): Iterable<Element> => memberOf(page, 'querySelectorAll').call(page, 'body,body *');

/** A box as it is painted, if it is; what is transparent and what isn't shown covers nothing. */
function painted(box: Element): Painted[] {
  const { backgroundColor, backgroundImage } = getComputedStyle(box);
  const isPicture = backgroundImage !== 'none' || PICTURE.test(box.localName);
  const isShown = (): boolean =>
    memberOf(box, 'checkVisibility').call(box, { visibilityProperty: true, checkOpacity: true });
  if (!(isPicture || isOpaque(backgroundColor)) || !isShown()) return [];
  return [{ box, area: areaOf(box), colour: isPicture ? null : backgroundColor }];
}

/** Boxes that are placed apart from the flow, with what stands in them. Looked up once, from the outside in. */
function paintIn(page: Document): Paint {
  const before = known.get(page);
  if (before) return before;
  const paint = keepForNow<Document, Paint>(known, page, { over: [] });
  const apart = new WeakSet<Element>();
  for (const box of everyBox(page)) {
    if (getComputedStyle(box).position !== 'absolute' && !apart.has(memberOf(box, 'parentElement') as Element))
      continue;
    apart.add(box);
    paint.over.push(...painted(box).filter(({ colour }) => colour !== null));
  }
  return paint;
}

const ownPaper = ({ backgroundColor, backgroundImage }: CSSStyleDeclaration): string | undefined => {
  if (backgroundImage !== 'none') return '';
  return isOpaque(backgroundColor) ? backgroundColor : undefined;
};

/** The colour that an element's letters stand on, its own or that of the nearest box around it. */
function paperOf(element: Element): string {
  const bare: Element[] = [];
  let paper = WHITE;
  for (let box: Element | null = element; box; box = memberOf(box, 'parentElement')) {
    const own: string | undefined = papers.get(box) ?? ownPaper(getComputedStyle(box));
    bare.push(box);
    if (own === undefined) continue;
    paper = own;
    break;
  }
  for (const box of bare) keepForNow(papers, box, paper);
  return paper;
}

/** How high a box is painted beside another: by what of it is placed apart from the flow, but for what stays with the window. */
function layerOf(box: Element, other: Element): number {
  let layer = -0.5;
  // 16: the other stands in it.
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

const paintOf = (element: Element): Paint => paintIn(memberOf(element, 'ownerDocument'));

/** Does another box lie over all of an element? */
export const isCovered = (element: Element, area: Area): boolean =>
  paintOf(element).over.some(({ box, area: outer }) => {
    if (box === element || !holds(outer, area)) return false;
    const place = element.compareDocumentPosition(box);
    // 24: one in the other is no cover; 4: what comes later lies above.
    if (place & 24) return false;
    const [over, under] = [layerOf(box, element), layerOf(element, box)];
    return over >= 0 && (over > under || (over === under && (place & 4) > 0));
  });

/** Are an element's letters of the colour of their paper? Where a picture may be the paper, nobody knows. */
export function isPale(element: Element, area: Area, ink: string): boolean {
  if (partsOf(ink)[3] === 0) return true;
  const paper = paperOf(element);
  if (paper === '' || !areAlike(ink, paper)) return false;
  const paint = paintOf(element);
  paint.all ??= [...everyBox(memberOf(element, 'ownerDocument'))].flatMap(painted);
  // 8: it stands in that box, whose colour was looked at.
  return !paint.all.some(
    ({ box, area: outer, colour }) =>
      holds(outer, area) && !(element.compareDocumentPosition(box) & 8) && !(colour && areAlike(ink, colour)),
  );
}
