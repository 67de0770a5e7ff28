import { holds, type Page, type Piece, proseIn, proseOf, sizeOf } from './pieces.ts';
import type { Range } from './raw.ts';

/**
 * Where the text of a page stands. Candidates, weighed against each other: the element where the running text parts
 * into many children, the places where portal platforms keep it, and what Readability finds. Of an element within
 * another one the smaller is the root if it holds the longest run of plain text and what it leaves out reads like
 * lists of other pages. A platform's place goes before Readability's, which drops tables and lists of links.
 */
export function rootOf(page: Page): Range {
  const own = descend(page);
  const total = proseIn(page, own);
  if (total === 0) return own;
  const known = page.platforms.toSorted((a, b) => sizeOf(a) - sizeOf(b));
  const first = known.find((range) => proseIn(page, range) >= total * 0.8);
  if (first) return holds(own, first) ? first : own;
  const run = longestRun(page, own);
  const isBetter = (range: Range): boolean =>
    holds(own, range) && longestRun(page, range) >= run * 0.95 && leavesOutLinks(page, own, range);
  return [...known, ...readableOf(page)].find(isBetter) ?? own;
}

/** Goes down to where no single child holds most of the running text. */
function descend(page: Page): Range {
  const outer = page.boxes.toReversed();
  let at: Range = [0, page.pieces.length];
  for (;;) {
    const total = proseIn(page, at);
    const next = outer.find((box) => holds(at, box) && sizeOf(box) < sizeOf(at) && proseIn(page, box) >= total * 0.75);
    if (!next || total === 0) return at;
    at = next;
  }
}

/** The smallest box that holds nearly all the running text of what Readability returned; none where it found none. */
function readableOf(page: Page): Range[] {
  const kept = ([from, to]: Range): number =>
    page.readable.reduce((sum, part) => sum + proseIn(page, [Math.max(from, part[0]), Math.min(to, part[1])]), 0);
  const total = kept([0, page.pieces.length]);
  return total > 0 ? page.boxes.filter((box) => kept(box) >= total * 0.9).slice(0, 1) : [];
}

/** Is a good part of what stands in the outer range, but not in the inner one, links to other pages? */
function leavesOutLinks(page: Page, outer: Range, inner: Range): boolean {
  let links = 0;
  let all = 0;
  for (let i = outer[0]; i < outer[1]; i += 1) {
    const { chrome, text, isLink, file } = page.pieces[i] as Piece;
    if (chrome || (i >= inner[0] && i < inner[1])) continue;
    all += text.length;
    if (isLink && !file) links += text.length;
  }
  return links > all * 0.1;
}

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
