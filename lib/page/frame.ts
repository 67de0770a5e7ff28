import { isChromeLine, opensFooter, opensSection } from './names.ts';
import { boxesAround, type FrameReason, type Page, type Piece, proseIn, sizeOf } from './pieces.ts';
import type { Range } from './raw.ts';
import { type SmallBoxes, smallBoxesOf, teasersFrom, teasersIn } from './teasers.ts';

/** An imprint may be that long, and so all the prose there is beside a short notice. */
const FRAME_PROSE = 300;
const mark = (page: Page, [from, to]: Range, why: FrameReason): void => {
  for (const piece of page.pieces.slice(from, to)) {
    piece.chrome = true;
    piece.why ??= why;
  }
};

/**
 * Marks the pieces of the page's frame: elements named so, boxes under a label of related news, lines of counters
 * and tools. What holds the greater part of the text is never frame, whatever it is called.
 */
export function markFrame(page: Page): void {
  const total = proseIn(page, [0, page.pieces.length]);
  for (const { range, tag } of page.frames)
    if (proseIn(page, range) <= Math.max(total * (tag ? 0.6 : 0.4), FRAME_PROSE))
      mark(page, range, tag ? 'tag' : 'name');
  const small = smallBoxesOf(page);
  for (const range of teasersIn(page)) markTeasers(page, range);
  for (const [i, piece] of page.pieces.entries()) {
    if (piece.chrome) continue;
    if (isChromeLine(piece.text)) mark(page, [i, i + 1], 'line');
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

/** Three links and more in a row are a menu or a list of other pages, unless they hand out files. */
function isLinkList(page: Page, i: number): boolean {
  const piece = page.pieces[i] as Piece;
  if (!piece.isLink || piece.kind === 'row' || piece.file) return false;
  return [-2, -1, 0].some((shift) =>
    [0, 1, 2].every((step) => {
      const near = page.pieces[i + shift + step];
      return near !== undefined && near.kind !== 'row' && near.isLink;
    }),
  );
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
