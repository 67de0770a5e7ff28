import { holds, type Page, type Piece, proseOf, sizeOf } from './pieces.ts';
import type { Range } from './raw.ts';

/** A run of so many characters is a text, one among others as long is a summary of another page. */
const TEXT = 450;

/**
 * Where the text of a page stands. Candidates, weighed against each other: the element where the running text parts
 * into many children, the places where portal platforms keep it, and what Readability finds. Of an element within
 * another one the smaller is the root if it holds the longest run of plain text and what it leaves out reads like
 * lists of other pages. A platform's place goes before Readability's, which drops tables and lists of links.
 */
export function rootOf(page: Page): Range {
  const weights = weightsOf(page);
  const own = descend(page, weights);
  const known = page.platforms.toSorted((a, b) => sizeOf(a) - sizeOf(b));
  const first = platformIn(page, weights, own);
  if (first) return holds(own, first) ? first : own;
  const isBetter = contest(page, weights, own);
  return [...known, ...readableOf(page, weights)].find((range) => isBetter(range)) ?? own;
}

/**
 * Where Readability has to be asked: the part of the page that holds the text, if a smaller one could win over it, no
 * platform's place decides, and it is no mere list. Asked before all of the frame is marked, so with some room. Null for
 * most pages.
 */
export function openIn(page: Page): Range | null {
  const weights = weightsOf(page);
  const own = descend(page, weights);
  const prose = within(weights.prose, own);
  const run = longestRun(page, own);
  const isList = run < TEXT && run * 2 < prose;
  if (prose === 0 || isList || platformIn(page, weights, own)) return null;
  const isBetter = contest(page, weights, own, 0.5);
  return page.boxes.some((range) => sizeOf(range) < sizeOf(own) && isBetter(range)) ? own : null;
}

/** Sums over the pieces up to each: of running text, of all text that is not of the frame, and of links to pages in it. */
type Weights = { prose: number[]; text: number[]; links: number[] };

function weightsOf({ pieces }: Page): Weights {
  const sums = (of: (piece: Piece) => number): number[] => {
    let sum = 0;
    return [0, ...pieces.map((piece) => (sum += of(piece)))];
  };
  const text = ({ chrome, text: { length } }: Piece): number => (chrome ? 0 : length);
  return {
    prose: sums(proseOf),
    text: sums(text),
    links: sums((piece) => (piece.isLink && !piece.file ? text(piece) : 0)),
  };
}

const within = (sums: number[], [from, to]: Range): number => (sums[to] ?? 0) - (sums[from] ?? 0);

/** Goes down to where no single child holds most of the running text. */
function descend(page: Page, { prose }: Weights): Range {
  let at: Range = [0, page.pieces.length];
  // From the outside in: none that was passed by holds more of a smaller part.
  for (const box of page.boxes.toReversed()) {
    const total = within(prose, at);
    if (total > 0 && holds(at, box) && sizeOf(box) < sizeOf(at) && within(prose, box) >= total * 0.75) at = box;
  }
  return at;
}

const platformIn = ({ platforms }: Page, { prose }: Weights, own: Range): Range | undefined => {
  const total = within(prose, own);
  const known = platforms.toSorted((a, b) => sizeOf(a) - sizeOf(b));
  return total > 0 ? known.find((range) => within(prose, range) >= total * 0.8) : undefined;
};

/**
 * May a range be the root in place of the outer one? It has to hold the longest run of running text, and a good part of
 * what it leaves out is links to other pages. In: how strictly, from 0 to 1.
 */
function contest(page: Page, weights: Weights, own: Range, strict = 1): (range: Range) => boolean {
  const run = longestRun(page, own);
  const least = run * (1 - 0.05 / strict);
  const leftOut = (sums: number[], range: Range): number => within(sums, own) - within(sums, range);
  return (range) =>
    run > 0 &&
    holds(own, range) &&
    within(weights.prose, range) >= least &&
    leftOut(weights.links, range) > leftOut(weights.text, range) * 0.1 * strict &&
    longestRun(page, range) >= least;
}

/** The smallest box that holds nearly all the running text of what Readability returned; none where it found none. */
function readableOf(page: Page, { prose }: Weights): Range[] {
  const kept = ([from, to]: Range): number =>
    page.readable.reduce(
      (sum, part) => sum + Math.max(0, within(prose, [Math.max(from, part[0]), Math.min(to, part[1])])),
      0,
    );
  const total = page.readable.length > 0 ? kept([0, page.pieces.length]) : 0;
  return total > 0 ? page.boxes.filter((box) => kept(box) >= total * 0.9).slice(0, 1) : [];
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
