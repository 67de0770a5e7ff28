import { bareText } from './copies.ts';
import { looksLikeChrome } from './element-names.ts';

/** What may open a part of the page, and so names it by its id in one attribute or another. */
export const CONTROLS = '[aria-controls],[role=tab],[data-target],[data-bs-target],[data-tab],[onclick],a[href^="#"]';
/** The body of an accordion, right below a header that says of itself that it is closed. */
export const BELOW_HEADER = '[aria-expanded=false]+*,:has(>[aria-expanded=false])+*';
const OTHERS = '.modal,[role=tooltip]';

/** All words of a control's attributes: ids among them, alone, behind `#` or within a call. */
export const wordsOf = (control: Element): string[] =>
  (control.cloneNode() as Element).outerHTML.match(/[^\s"'#=(),;]+/g) ?? [];

/** The first control of a document in whose attributes a word stands. */
export type Controls = Map<string | null, Element>;

export function controlsIn(document: Document): Controls {
  const controls: Controls = new Map();
  for (const control of document.querySelectorAll(CONTROLS))
    for (const word of wordsOf(control)) if (!controls.has(word)) controls.set(word, control);
  return controls;
}

/**
 * Is a hidden part text that a reader would open: the panel of a tab or of an accordion, and no menu or dialog? A
 * control that stands in the part itself only closes it. In: the part, and its page's controls.
 */
export const isFolded = (part: Element, controls: Controls): boolean =>
  ([part.id, part.getAttribute('aria-labelledby')].some((name) => {
    const control = controls.get(name);
    return control && !part.contains(control);
  }) ||
    part.matches(BELOW_HEADER)) &&
  !part.matches(OTHERS) &&
  !looksLikeChrome(part) &&
  Array.from(part.querySelectorAll('a[href]'), bareText).join('').length * 2 < bareText(part).length;
