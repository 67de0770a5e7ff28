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

/** The words of all controls of a document. */
export const controlWords = (document: Document): Set<string> =>
  new Set(Array.from(document.querySelectorAll(CONTROLS), wordsOf).flat());

/**
 * Is a hidden part text that a reader would open: the panel of a tab or of an accordion, and no menu or dialog?
 * In: the part, and the words of its page's controls.
 */
export const isFolded = (part: Element, words: Set<string | null>): boolean =>
  (words.has(part.id) || words.has(part.getAttribute('aria-labelledby')) || part.matches(BELOW_HEADER)) &&
  !part.matches(OTHERS) &&
  !looksLikeChrome(part) &&
  Array.from(part.querySelectorAll('a[href]'), bareText).join('').length * 2 < bareText(part).length;
