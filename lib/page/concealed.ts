import { asItIs, memberOf } from './members.ts';
import { type Area, areaOf, isCovered, isPale } from './paint.ts';

/** Smaller letters, and boxes, are a smear. */
const SMALLEST = 2;

const holdsText = (element: Element): boolean => {
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 3 && /\S/.test((node as Text).data)) return true;
  return false;
};

/** What comes into sight by and by will be seen. */
const comes = ({ animationName, transitionDuration }: CSSStyleDeclaration): boolean =>
  animationName !== 'none' || /[1-9]/.test(transitionDuration);

const isAside = ([, , right, bottom]: Area): boolean => Math.min(right, bottom) <= 0;
const leastOf = ([left, top, right, bottom]: Area): number => Math.min(right - left, bottom - top);

/** The letters themselves, which may be seen where their element has no box. */
function lettersOf(element: Element): Range {
  const range = asItIs(memberOf(element, 'ownerDocument')).createRange();
  range.selectNodeContents(element);
  return range;
}

/**
 * Is what a shown element says kept from the eye all the same: by its size, its colour, its place, by what it is cut to,
 * what lies over it, or by letters that are turned round? Asked of every element, from the outside in: the cheap questions
 * come first, and where a box stands costs as much as all others. In: an element that the browser lays out, or
 * whose parts it lays out in its stead (`display: contents`).
 */
export function isConcealed(element: Element): boolean {
  const style = getComputedStyle(element);
  return (
    (style.display !== 'contents' && isHiddenBox(element, style)) || (holdsText(element) && isUnseen(element, style))
  );
}

const isHiddenBox = (element: Element, style: CSSStyleDeclaration): boolean =>
  (style.opacity === '0' && !comes(style)) ||
  /^(?:inset\((?:[5-9]\d|100)%|circle\(0)/.test(style.clipPath) ||
  /opacity\(0/.test(style.filter) ||
  (style.overflow !== 'visible' && style.display !== 'inline' && isCutAway(areaOf(element)));

/** What is cut to a box is not seen beyond it. */
const isCutAway = (area: Area): boolean => leastOf(area) < SMALLEST || isAside(area);

/** The same of an element's own letters. */
function isUnseen(element: Element, style: CSSStyleDeclaration): boolean {
  const box = areaOf(element);
  const area = leastOf(box) > 0 ? box : areaOf(element, lettersOf(element));
  return (
    leastOf(area) <= 0 ||
    isAside(area) ||
    (style.direction === 'rtl' && isTurned(element)) ||
    Number.parseFloat(style.fontSize) < SMALLEST ||
    Number.parseFloat(style.textIndent) < -500 ||
    (isPale(element, area, style.webkitTextFillColor) && !isDrawn(style)) ||
    isCovered(element, area)
  );
}

/** Letters whose shape shows their background, or a shadow. */
const isDrawn = ({ webkitBackgroundClip, textShadow }: CSSStyleDeclaration): boolean =>
  /text/.test(webkitBackgroundClip) || textShadow !== 'none';

function isTurned(element: Element | null): boolean {
  for (let box = element; box; box = box.parentElement)
    if (/override/.test(getComputedStyle(box).unicodeBidi)) return true;
  return false;
}
