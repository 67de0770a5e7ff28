import type { Block } from '../article.ts';

/** A block of the page before it is known whether it belongs to the text. */
export type Piece = Block & {
  /** The element of the clone that holds it. */
  element: Element;
  /** Characters of it that stand in links. */
  links: number;
  /** A link with a word or two around it. */
  isLink: boolean;
  /** Characters of running text: none of a label, a figure or a line of links. */
  prose: number;
  /** In an element whose name is that of an author's, source's or date's line. */
  byline: boolean;
  /** Part of the page's frame: menus, boxes, footer. */
  chrome: boolean;
  /** Frame because it is one of a list of links, not because of its name. */
  listed: boolean;
};

/** A half-open range of pieces: [from, to). */
export type Range = readonly [from: number, to: number];

/** Something that holds no text of its own, and the piece before which it stands. */
export type Thing = { element: Element; at: number };

export type Page = {
  pieces: Piece[];
  /** Which pieces stand in an element. */
  ranges: Map<Element, Range>;
  /** Elements that look like part of the frame. */
  frame: Element[];
  media: Thing[];
  images: Thing[];
  links: Thing[];
};

/** Shorter pieces are labels, names and figures; they say nothing about where the text is. */
const SHORTEST_PROSE = 40;

type Given = Pick<Piece, 'kind' | 'text' | 'stamp' | 'element' | 'links' | 'byline'>;

export function pieceOf(given: Given, more: Pick<Block, 'level' | 'cells' | 'headers'> = {}): Piece {
  const { text, links } = given;
  const isLink = links > 0 && links >= text.replace(/[\s\d|:.,()/-]/g, '').length * 0.6;
  const prose = text.length >= SHORTEST_PROSE && links < text.length * 0.3 ? text.length : 0;
  return { ...given, ...more, isLink, prose, chrome: false, listed: false };
}
