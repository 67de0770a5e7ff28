import { proseIn, proseOf } from './frame.ts';
import type { Page, Range } from './pieces.ts';
import { PLATFORMS } from './platforms.ts';

/**
 * The element that holds the text of a page. Candidates: the places where portal platforms keep it, and the element
 * where the running text parts into many children. The smaller of them that holds nearly all of the text is taken.
 */
export function rootOf(page: Page, copy: Document): Element {
  const body = copy.body;
  const own = descend(page, body);
  const total = proseIn(page, rangeOf(page, own));
  const known = Object.values(PLATFORMS).flatMap((selector) => Array.from(body.querySelectorAll(selector)));
  const [first] = known
    .filter((element) => proseIn(page, rangeOf(page, element)) >= total * 0.8)
    .sort((a, b) => sizeOf(page, a) - sizeOf(page, b));
  if (first && total > 0) return own.contains(first) && sizeOf(page, first) < sizeOf(page, own) ? first : own;
  return own;
}

export const rangeOf = (page: Page, element: Element): Range => page.ranges.get(element) ?? [0, 0];
const sizeOf = (page: Page, element: Element): number => {
  const [from, to] = rangeOf(page, element);
  return to - from;
};

/** Goes down to where no single child holds most of the running text. */
function descend(page: Page, body: Element): Element {
  let at = body;
  for (;;) {
    const total = proseIn(page, rangeOf(page, at));
    const next = childrenOf(page, at).find((child) => proseIn(page, rangeOf(page, child)) >= total * 0.75);
    if (!next || total === 0 || page.ranges.get(next) === undefined) return at;
    if (sizeOf(page, next) <= 1 && page.pieces[rangeOf(page, next)[0]]?.element === next) return at;
    at = next;
  }
}

const childrenOf = (page: Page, element: Element): Element[] =>
  Array.from(element.children).flatMap((child) => (page.ranges.has(child) ? [child] : []));

/** Characters of running text that follow each other without a link of their own in between. */
export function longestRun(page: Page, [from, to]: Range, shortest = 40): number {
  let longest = 0;
  let run = 0;
  for (const piece of page.pieces.slice(from, to)) {
    if (piece.isLink) run = 0;
    else if (piece.text.length >= shortest) run += proseOf(piece);
    longest = Math.max(longest, run);
  }
  return longest;
}
