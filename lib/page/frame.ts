import { isChromeLine, opensFooter, opensSection } from './names.ts';
import type { Page, Piece, Range } from './pieces.ts';
import { handsOutFile } from './unread.ts';

/** An imprint may be that long, and so all the prose there is beside a short notice. */
const FRAME_PROSE = 300;
/** Characters of running text that a piece brings to the page's text. */
export const proseOf = (piece: Piece): number => (piece.chrome ? 0 : piece.prose);

export const proseIn = (page: Page, [from, to]: Range): number => {
  let sum = 0;
  for (let i = from; i < to; i += 1) sum += proseOf(page.pieces[i] as Piece);
  return sum;
};

const mark = (page: Page, [from, to]: Range): void => {
  for (let i = from; i < to; i += 1) (page.pieces[i] as Piece).chrome = true;
};

/**
 * Marks the pieces of the page's frame: elements named so, boxes under a label of related news, lines of counters
 * and tools. What holds the greater part of the text is never frame, whatever it is called.
 */
export function markFrame(page: Page): void {
  const total = proseIn(page, [0, page.pieces.length]);
  for (const element of page.frame) {
    const range = page.ranges.get(element);
    const most = /^(?:nav|aside|footer)$/.test(element.localName) ? 0.6 : 0.4;
    if (range && proseIn(page, range) <= Math.max(total * most, FRAME_PROSE) && !element.querySelector('h1'))
      mark(page, range);
  }
  for (const [i, piece] of page.pieces.entries()) {
    if (piece.chrome) continue;
    if (isChromeLine(piece.text)) mark(page, [i, i + 1]);
    else if (isLinkList(page, i)) {
      piece.listed = true;
      mark(page, [i, i + 1]);
    } else if (opensSection(piece.text)) mark(page, sectionAt(page, i, total));
  }
}

const linksIn = (page: Page, [from, to]: Range): number =>
  page.pieces.slice(from, to).filter((piece) => piece.isLink).length;

/**
 * The largest element that the label opens; without one, the links that follow it. Nothing where another line of
 * text follows: then the words are a heading of the text's own.
 */
function sectionAt(page: Page, i: number, total: number): Range {
  const label = page.pieces[i] as Piece;
  let best: Range = [i, i + 1];
  for (let box: Element | null = label.element; box; box = box.parentElement) {
    const range = page.ranges.get(box);
    if (!range) continue;
    const most = linksIn(page, range) > 1 ? 0.6 : 0.2;
    if (range[0] !== i || proseIn(page, range) > total * most) break;
    best = range;
  }
  let to = best[1];
  if (to === i + 1) while (page.pieces[to]?.isLink) to += 1;
  const next = page.pieces[to];
  const alone = to === i + 1 && next?.element.parentElement === label.element.parentElement;
  const isText = alone && next !== undefined && !next.isLink && !next.chrome;
  return isText ? [i, i] : [i, to];
}

/** Three links and more in a row are a menu or a list of other pages, unless they hand out files. */
function isLinkList(page: Page, i: number): boolean {
  const piece = page.pieces[i] as Piece;
  if (!piece.isLink || piece.kind === 'row' || handsOutFile(piece.element)) return false;
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
    for (let box: Element | null = piece.element; box; box = box.parentElement) {
      const range = page.ranges.get(box);
      if (!range) continue;
      if (range[0] < root[1] && range[1] > root[0] && !(range[0] >= root[0] && range[1] - range[0] < 4)) break;
      best = range;
    }
    mark(page, best);
  }
}
