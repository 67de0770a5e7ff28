import { type FrameReason, type Page, type Piece, proseIn } from './pieces.ts';
import type { Range } from './raw.ts';

/** An imprint may be that long, and so all the prose there is beside a short notice. */
const FRAME_PROSE = 300;

export const mark = (page: Page, [from, to]: Range, why: FrameReason): void => {
  for (const piece of page.pieces.slice(from, to)) {
    piece.chrome = true;
    piece.why ??= why;
  }
};

/**
 * Marks the elements that are named as parts of the page's frame. What holds the greater part of the text is never
 * frame, whatever it is called.
 */
export function markNamed(page: Page): void {
  const total = proseIn(page, [0, page.pieces.length]);
  for (const { range, tag } of page.frames)
    if (proseIn(page, range) <= Math.max(total * (tag ? 0.6 : 0.4), FRAME_PROSE))
      mark(page, range, tag ? 'tag' : 'name');
}

/** Three links and more in a row are a menu or a list of other pages, unless they hand out files. */
export function isLinkList(page: Page, i: number): boolean {
  const piece = page.pieces[i] as Piece;
  if (!piece.isLink || piece.kind === 'row' || piece.file) return false;
  return [-2, -1, 0].some((shift) =>
    [0, 1, 2].every((step) => {
      const near = page.pieces[i + shift + step];
      return near !== undefined && near.kind !== 'row' && near.isLink;
    }),
  );
}
