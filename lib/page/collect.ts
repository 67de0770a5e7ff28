import type { Article, Block } from '../article.ts';
import type { Unread } from '../digest/model.ts';
import { bylinesOf } from './byline.ts';
import { markFooter, markFrame, proseOf } from './frame.ts';
import { kindOf } from './kind.ts';
import type { Page, Piece, Range } from './pieces.ts';
import { isDateLine, publishedOf } from './published.ts';
import { rangeOf, rootOf } from './root.ts';
import { snapshot, type View } from './snapshot.ts';
import { metaOf, type Title, titleOf } from './title.ts';
import { handsOutFile, hiddenOf, scansIn, unreadIn } from './unread.ts';
import { piecesOf } from './walk.ts';

export type Collected = {
  article: Article;
  /** The live elements, by stamp. */
  elements: Element[];
};

/**
 * Reads a page as a person would: its title, its text in blocks, and what stands there unread.
 * In: a live document, and whether an element of it is shown. The document is not changed. Throws nothing.
 */
export const collect = (page: Document, isVisible: (element: Element) => boolean): Article =>
  collectWith(page, { isVisible, frameDocument: () => null }).article;

/** `collect` with the live elements, for those who show an item in the page. */
export function collectWith(document: Document, view: View, url: string | null = document.URL || null): Collected {
  if (document.contentType === 'application/pdf') return { article: pdfOf(document, url), elements: [] };
  const { copy, elements, stamps, hidden } = snapshot(document, view);
  const page = piecesOf(copy.body, stamps);
  markFrame(page);
  const root = rangeOf(page, rootOf(page, copy));
  markFooter(page, root);
  const title = titleOf(page, document, root);
  const text = textOf(page, root, title);
  const bylines = bylinesOf(text.pieces);
  const unread = unreadIn(page, text.range, url);
  const scans = scansIn(page, text.range, url, (image) => widthOf(image, elements[stamps.get(image) ?? -1]));
  const kind = kindOf(page, root, title, unread, scans);
  const blocks = text.pieces.filter((piece) => !bylines.has(piece) && isText(piece, unread)).map(blockOf);
  const aside = Array.from(bylines, (piece): Unread => ({ what: piece.text, reason: 'byline' }));
  const article: Article = {
    url,
    title: title.text,
    titleStamp: page.pieces[title.at]?.stamp ?? -1,
    site: siteOf(document, url),
    published: kind === 'listing' ? null : publishedOf(page, nearTitle(page, title, text.range), document, url),
    kind,
    blocks,
    unread: [...unread, ...(kind === 'scan' ? scans : []), ...hiddenOf(hidden), ...aside],
  };
  return { article, elements };
}

/** From the title to the end of the root, and on through the few lines that close a text outside of it. */
function textOf(page: Page, [rootFrom, rootTo]: Range, title: Title): { pieces: Piece[]; range: Range } {
  const from = title.at >= 0 && title.at < rootFrom && rootFrom - title.at < 40 ? title.at + 1 : rootFrom;
  const range: Range = [from, closing(page, rootTo, title)];
  const pieces: Piece[] = [];
  for (let i = range[0]; i < range[1]; i += 1) {
    const piece = page.pieces[i] as Piece;
    if (i !== title.at && !piece.chrome && piece.text !== title.text) pieces.push(piece);
  }
  return { pieces, range };
}

/** How far the text goes on below its root, in the element that the title shares with it. */
function closing(page: Page, to: number, title: Title): number {
  if (title.at < 0) return to;
  let box: Element | null = (page.pieces[title.at] as Piece).element;
  while (box && rangeOf(page, box)[1] < to) box = box.parentElement;
  if (!box || box.localName === 'body') return to;
  const most = Math.min(rangeOf(page, box)[1], to + 12);
  let end = to;
  while (end < most && !page.pieces[end]?.chrome && isText(page.pieces[end] as Piece, [])) end += 1;
  return end;
}

/** A paragraph that is one link leads to another page; one that hands out a file, or tells more, is text. */
function isText(piece: Piece, unread: Unread[]): boolean {
  if (/\.\w{3,4}$/.test(piece.text) && unread.some(({ what }) => what === piece.text)) return false;
  return !piece.isLink || piece.kind === 'row' || piece.level !== undefined || handsOutFile(piece.element);
}

/** Where a date of posting stands: between the title and the text, then above the title, then below the text. */
function nearTitle(page: Page, { at }: Title, [from, to]: Range): number[] {
  const start = at < 0 ? Math.max(0, from - 3) : at + 1;
  const below: number[] = [];
  for (let i = start; i < start + 10 && !(i >= from && isProse(page.pieces[i])); i += 1) below.push(i);
  const above = at < 0 ? [] : [at - 1, at - 2, at - 3];
  return [...below, ...above, to - 1, to, to + 1];
}

const isProse = (piece: Piece | undefined): boolean => !piece || (proseOf(piece) > 0 && !isDateLine(piece));

const blockOf = ({ kind, text, stamp, level, cells, headers }: Piece): Block => ({
  kind,
  text,
  stamp,
  ...(level ? { level } : {}),
  ...(cells ? { cells, headers: headers ?? [] } : {}),
});

/** As laid out, where it is; as declared otherwise. */
const widthOf = (image: Element, live: Element | undefined): number =>
  Number((live as HTMLImageElement | undefined)?.width) || Number.parseInt(image.getAttribute('width') ?? '', 10) || 0;

function siteOf(document: Document, url: string | null): string | null {
  const declared = metaOf(document, 'og:site_name');
  if (declared) return declared;
  try {
    return new URL(url ?? '').hostname.replace(/^www\./, '') || null;
  } catch {
    return null;
  }
}

function pdfOf(document: Document, url: string | null): Article {
  const what = decodeURIComponent((url ?? '').split(/[?#]/)[0]?.split('/').pop() ?? '');
  const title = document.title || what;
  const unread: Unread[] = [{ what, reason: 'pdf', ...(url ? { url } : {}) }];
  return { url, title, titleStamp: -1, site: siteOf(document, url), published: null, kind: 'pdf', blocks: [], unread };
}
