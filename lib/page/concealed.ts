import { asItIs, memberOf } from './members.ts';
import { areaOf, isCovered, isPale } from './paint.ts';

/** Smaller letters, and boxes, are a smear. */
const SMALLEST = 2;

const holdsText = (element: Element): boolean => {
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 3 && (node as Text).data.trim()) return true;
  return false;
};

/** What comes into sight by and by will be seen. */
function comes(element: Element | null): boolean {
  for (let box = element; box; box = box.parentElement) {
    const { opacity, animationName, transitionDuration } = getComputedStyle(box);
    if (opacity === '0') return animationName !== 'none' || /[1-9]/.test(transitionDuration);
  }
  return true;
}

/** Are the letters themselves of no size: they, or all that they stand in? */
function isNothing(element: Element): boolean {
  const range = asItIs(memberOf(element, 'ownerDocument')).createRange();
  range.selectNodeContents(element);
  const { width, height } = range.getBoundingClientRect();
  return width * height === 0;
}

/**
 * Is what a shown element says kept from the eye all the same: by its size, its colour, its place, by what it is cut to,
 * what lies over it, or by letters that are turned round? Asked of every element: the cheap questions come first. In: an
 * element that the browser lays out.
 */
export function isConcealed(element: Element): boolean {
  const style = getComputedStyle(element);
  const area = areaOf(element);
  const [left, top, right, bottom] = area;
  const least = Math.min(right - left, bottom - top);
  const speaks = holdsText(element);
  return (
    (!element.checkVisibility({ checkOpacity: true }) && !comes(element)) ||
    /^(?:inset\((?:[5-9]\d|100)%|circle\(0)/.test(style.clipPath) ||
    /opacity\(0/.test(style.filter) ||
    (least < SMALLEST && style.overflow !== 'visible' && style.display !== 'inline') ||
    (least > 0 && Math.min(right, bottom) <= 0) ||
    (speaks &&
      ((least <= 0 && isNothing(element)) ||
        (style.direction === 'rtl' && isTurned(element)) ||
        Number.parseFloat(style.fontSize) < SMALLEST ||
        Number.parseFloat(style.textIndent) < -500 ||
        (isPale(element, area, style.webkitTextFillColor) && !isDrawn(style)) ||
        isCovered(element, area)))
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
