import { areaOf, isCovered, isPale } from './paint.ts';

/** Smaller letters, and boxes, are a smear. */
const SMALLEST = 2;

/** What comes into sight by and by will be seen. */
const comes = ({ animationName, transitionDuration }: CSSStyleDeclaration): boolean =>
  animationName !== 'none' || /[1-9]/.test(transitionDuration);

const holdsText = (element: Element): boolean =>
  Array.from(element.childNodes).some((node) => node.nodeType === 3 && (node as Text).data.trim());

/**
 * Is what a shown element says kept from the eye all the same: by its size, its colour, its place, by what it is cut to,
 * what lies over it, or by letters that are turned round? In: an element that the browser lays out.
 */
export function isConcealed(element: Element): boolean {
  const style = getComputedStyle(element);
  const area = areaOf(element);
  const [left, top, right, bottom] = area;
  const [width, height] = [right - left, bottom - top];
  return (
    (style.opacity === '0' && !comes(style)) ||
    /opacity\(0/.test(style.filter) ||
    /^matrix\((?:0, 0,|\S+ 0, 0, 0,)/.test(style.transform) ||
    /^(?:inset\((?:[5-9]\d|100)%|circle\(0)/.test(style.clipPath) ||
    (style.direction === 'rtl' && /override/.test(style.unicodeBidi)) ||
    (style.overflow !== 'visible' && style.display !== 'inline' && Math.min(width, height) < SMALLEST) ||
    (width * height > 0 && Math.min(right, bottom) <= 0) ||
    (holdsText(element) &&
      (Number.parseFloat(style.fontSize) < SMALLEST ||
        Number.parseFloat(style.textIndent) < -500 ||
        (style.textShadow === 'none' &&
          !/text/.test(style.webkitBackgroundClip) &&
          isPale(element, area, style.webkitTextFillColor)) ||
        isCovered(element, area)))
  );
}
