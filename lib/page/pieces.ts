import type { Range, RawPage, RawPiece } from './raw.ts';

/** A block of the page before it is known whether it belongs to the text. */
export type Piece = RawPiece & {
  /** A link with a word or two around it. */
  isLink: boolean;
  /** Characters of running text: none of a label, a figure or a line of links. */
  prose: number;
  /** Part of the page's frame: menus, boxes, footer. */
  chrome: boolean;
  /** Frame because it is one of a list of links, not because of its name. */
  listed: boolean;
  /** What made it frame: the first reason found. */
  why?: FrameReason;
};

/**
 * tag, name: stands in an element that is the frame's by its tag, or by its class, id or role; teaser: a headline of
 * another page with its first words; line: a counter or tool; links: one of a list of links; section: under a label of
 * related news; footer: an imprint or contact.
 */
export type FrameReason = 'tag' | 'name' | 'teaser' | 'line' | 'links' | 'section' | 'footer';

export type Page = Omit<RawPage, 'pieces'> & { pieces: Piece[] };

/** Shorter pieces are labels, names and figures; they say nothing about where the text is. */
const SHORTEST_PROSE = 40;

/** One of them says what two letters do (Unicode, East Asian Width: wide). */
const IDEOGRAPHS = /[\u3041-\ud7af]/;

/** The page as the script found it, with nothing marked yet. */
export const pageOf = (raw: RawPage): Page => ({ ...raw, pieces: raw.pieces.map(pieceOf) });

function pieceOf(raw: RawPiece): Piece {
  const { text, links } = raw;
  const isLink = links > 0 && (links >= text.length || links >= text.replace(/[\s\d|:.,()/-]+/g, '').length * 0.6);
  const length = IDEOGRAPHS.test(text) ? text.length * 2 : text.length;
  const prose = length >= SHORTEST_PROSE && links < text.length * 0.3 ? length : 0;
  return { ...raw, isLink, prose, chrome: false, listed: false };
}

/** Characters of running text that a piece brings to the page's text. */
export const proseOf = (piece: Piece): number => (piece.chrome ? 0 : piece.prose);

export const proseIn = (page: Page, [from, to]: Range): number => {
  let sum = 0;
  for (let i = from; i < to; i += 1) sum += proseOf(page.pieces[i] as Piece);
  return sum;
};

export const sizeOf = ([from, to]: Range): number => to - from;
export const holds = ([from, to]: Range, inner: Range): boolean => from <= inner[0] && inner[1] <= to;

/** The boxes that a piece stands in, from the inside out; the page itself is none of them. */
export const boxesAround = (page: Page, at: number): Range[] => page.boxes.filter((box) => box[0] <= at && at < box[1]);
