import { Readability } from '@mozilla/readability';
import { isLink, proseIn, proseOf } from './frame.ts';
import type { Page, Range } from './pieces.ts';
import { PLATFORMS } from './platforms.ts';
import { STAMP } from './snapshot.ts';

/** Readability takes 57 ms per 1,000 elements: larger pages are read by the plain walk alone. */
const MOST_ELEMENTS = 8000;

/**
 * The element that holds the text of a page. Candidates: the places where portal platforms keep it, the element
 * where the running text parts into many children, and, where these leave a doubt, what Readability finds.
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
  if (!isLoose(page, own)) return own;
  const found = readable(page, copy);
  if (!found) return own;
  const better = longestRun(page, rangeOf(page, found)) >= longestRun(page, rangeOf(page, own)) * 0.95;
  return better && sizeOf(page, found) < sizeOf(page, own) ? found : own;
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

/** Does it hold much besides the text: links, boxes, parts of the frame? */
function isLoose(page: Page, element: Element): boolean {
  const [from, to] = rangeOf(page, element);
  let links = 0;
  let all = 0;
  for (const piece of page.pieces.slice(from, to)) {
    if (piece.chrome) continue;
    all += piece.text.length;
    if (isLink(piece)) links += piece.text.length;
  }
  return links > all * 0.2;
}

/** Characters of running text that follow each other without a link of their own in between. */
export function longestRun(page: Page, [from, to]: Range, shortest = 40): number {
  let longest = 0;
  let run = 0;
  for (const piece of page.pieces.slice(from, to)) {
    if (piece.chrome) continue;
    if (isLink(piece)) run = 0;
    else if (piece.text.length >= shortest) run += proseOf(piece);
    longest = Math.max(longest, run);
  }
  return longest;
}

/** The smallest element of the clone that holds nearly all of what Readability returns. */
function readable(page: Page, copy: Document): Element | null {
  if (page.ranges.size > MOST_ELEMENTS) return null;
  const found = new Readability<Node>(copy.cloneNode(true) as Document, {
    serializer: (node) => node,
    charThreshold: 200,
  }).parse()?.content;
  if (!found) return null;
  const stamps = new Set(Array.from((found as Element).querySelectorAll(`[${STAMP}]`), (e) => e.getAttribute(STAMP)));
  const held = page.pieces.filter((piece) => stamps.has(piece.element.getAttribute(STAMP)) && proseOf(piece) > 0);
  const total = held.reduce((sum, piece) => sum + proseOf(piece), 0);
  for (let box: Element | null = held[0]?.element ?? null; box; box = box.parentElement) {
    const inside = held.reduce((sum, piece) => sum + (box?.contains(piece.element) ? proseOf(piece) : 0), 0);
    if (inside >= total * 0.9) return box;
  }
  return null;
}
