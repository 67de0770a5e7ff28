import { isLinkList, mark, markNamed } from './marks.ts';
import { isChromeLine, opensFooter, opensSection } from './names.ts';
import { boxesAround, type Page, type Piece, proseIn, sizeOf } from './pieces.ts';
import type { Range } from './raw.ts';
import { type SmallBoxes, smallBoxesOf, teasersFrom, teasersIn } from './teasers.ts';

/**
 * Marks the pieces of the page's frame: elements named so, boxes under a label of related news, lines of counters
 * and tools. What holds the greater part of the text is never frame, whatever it is called.
 */
export function markFrame(page: Page): void {
  const total = proseIn(page, [0, page.pieces.length]);
  markNamed(page);
  const small = smallBoxesOf(page);
  for (const range of teasersIn(page)) markTeasers(page, range);
  for (const [i, piece] of page.pieces.entries()) {
    if (piece.chrome) continue;
    if (isChromeLine(piece.text))
      mark(page, [i, /^[\d.,]{1,15}$/.test(page.pieces[i + 1]?.text ?? '') ? i + 2 : i + 1], 'line');
    else if (isLinkList(page, i)) {
      piece.listed = true;
      mark(page, [i, i + 1], 'links');
    } else if (opensSection(piece.text) && !headsListing(page, i, total))
      mark(page, sectionAt(page, small, i, total), 'section');
  }
}

/** The first heading of a page without running text, or one that its `<title>` begins with, names the column that the page lists. */
const headsListing = (page: Page, i: number, total: number): boolean => {
  const { level, text } = page.pieces[i] as Piece;
  return level === 1 && (total === 0 || page.title.startsWith(text));
};

/** With the heading right above them, which heads nothing else. */
function markTeasers(page: Page, [from, to]: Range): void {
  for (let i = from; i < to; i += 1) (page.pieces[i] as Piece).listed = true;
  const above = page.pieces[from - 1];
  const headed = above?.level !== undefined && above.level > 1 && above.text.length < 60;
  mark(page, [headed && !page.title.includes(above.text) ? from - 1 : from, to], 'teaser');
}

const linksIn = (page: Page, [from, to]: Range): number =>
  page.pieces.slice(from, to).filter((piece) => piece.isLink).length;

/**
 * The largest element that the label opens; without one, the links that follow it, with their summaries. Nothing
 * where another line of text follows: then the words are a heading of the text's own.
 */
function sectionAt(page: Page, small: SmallBoxes, i: number, total: number): Range {
  let best: Range = [i, i + 1];
  const around = boxesAround(page, i);
  for (const range of around) {
    if (range[0] !== i) break;
    const most = linksIn(page, range) > 1 ? 0.6 : 0.2;
    if (proseIn(page, range) > total * most) break;
    best = range;
  }
  let to = best[1];
  if (to === i + 1) while (page.pieces[to]?.isLink || page.pieces[to]?.listed) to += 1;
  if (to < i + 3) to = teasersFrom(page, small, i + 1, around.find((box) => box[1] > to)?.[1]) ?? to;
  const next = page.pieces[to];
  const isText = to === i + 1 && next?.beside && !next.isLink && !next.chrome;
  return isText ? [i, i] : [i, to];
}

/** Marks the footer: from a line of imprint or contact outside of the text, as far out as its element goes. */
export function markFooter(page: Page, root: Range): void {
  for (const [i, piece] of page.pieces.entries()) {
    if (piece.chrome || !opensFooter(piece.text)) continue;
    const tail = i >= root[0] && i < root[1] && proseIn(page, [i + 1, root[1]]) > piece.text.length;
    if (tail) continue;
    let best: Range = [i, i + 1];
    for (const range of boxesAround(page, i)) {
      if (range[0] < root[1] && range[1] > root[0] && !(range[0] >= root[0] && sizeOf(range) < 4)) break;
      best = range;
    }
    mark(page, best, 'footer');
  }
}
