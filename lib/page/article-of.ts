import type { Article, Block } from '../article.ts';
import type { Unread } from '../digest/model.ts';
import { bylinesOf } from './byline.ts';
import { markFooter, markFrame } from './frame.ts';
import { pageInUnicode } from './in-unicode.ts';
import { kindOf } from './kind.ts';
import { boxesAround, type Page, type Piece, pageOf, proseOf } from './pieces.ts';
import { isDateLine, publishedOf } from './published.ts';
import type { Range, RawPage } from './raw.ts';
import { rootOf } from './root.ts';
import { type Title, titleOf } from './title.ts';
import { fileName, hiddenOf, scansIn, unreadIn } from './unread.ts';

// Whoever makes an article of a page remembers what it was made of; views that load later ask for it.
export { keepSource } from './source-of.ts';

/** How a page was read, for those who tell why: its marked pieces, and what became of them. */
export type Steps = {
  page: Page;
  root: Range;
  title: Title;
  /** From where to where the text was taken. */
  range: Range;
  bylines: Set<Piece>;
  /** The pieces that are the article's blocks. */
  kept: Piece[];
};

/**
 * What of a page is its article: its title, its text in blocks, and what stands there unread. Pure.
 * In: what the script in the page returned, and who is to be told the steps. Out: the article as a person would read
 * it. Throws nothing.
 */
export function articleOf(found: RawPage, told?: (steps: Steps) => void): Article {
  const raw = pageInUnicode(found);
  if (raw.contentType === 'application/pdf') return pdfOf(raw);
  const page = pageOf(raw);
  markFrame(page);
  const root = rootOf(page);
  markFooter(page, root);
  const title = titleOf(page, root);
  const text = textOf(page, root, title);
  const bylines = bylinesOf(text.pieces);
  const unread = unreadIn(page, text.range);
  const scans = scansIn(page, text.range);
  const kind = kindOf(page, root, title, unread, scans);
  const kept = text.pieces.filter((piece) => !bylines.has(piece) && isText(piece, unread));
  told?.({ page, root, title, range: text.range, bylines, kept });
  // Of a list of other pages they are those pages' own.
  const asides = kind === 'listing' ? [] : bylines;
  const aside = Array.from(asides, (piece): Unread => ({ what: piece.text, reason: 'byline' }));
  return {
    url: raw.url,
    title: title.text,
    titleStamp: page.pieces[title.at]?.stamp ?? -1,
    site: siteOf(raw),
    published: kind === 'listing' ? null : publishedOf(page, nearTitle(page, title, text.range)),
    kind,
    blocks: kept.map(blockOf),
    unread: [...unread, ...(kind === 'scan' ? scans : []), ...hiddenOf(page), ...aside],
  };
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
  const box = boxesAround(page, title.at).find((range) => range[1] >= to);
  if (!box) return to;
  const most = Math.min(box[1], to + 12);
  let end = to;
  while (end < most && !page.pieces[end]?.chrome && isText(page.pieces[end] as Piece, [])) end += 1;
  return end;
}

/** The name of a file alone, or one that is no words of its own behind a label. */
const isFileLine = (text: string, file: string): boolean =>
  /\.[a-z\d]{2,4}$/i.test(text) &&
  (text === file ||
    (!/\s/.test(file) && text.endsWith(file) && /^[\p{L} ]{0,30}: $/u.test(text.slice(0, -file.length))));

/** A paragraph that is one link leads to another page; one that hands out a file, or tells more, is text. */
function isText(piece: Piece, unread: Unread[]): boolean {
  if (piece.file && unread.some(({ what }) => isFileLine(piece.text, what))) return false;
  return !piece.isLink || piece.kind === 'row' || piece.level !== undefined || piece.file === true;
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

function siteOf({ metas, url }: RawPage): string | null {
  const declared = metas['og:site_name'];
  if (declared) return declared;
  try {
    return new URL(url ?? '').hostname.replace(/^www\./, '') || null;
  } catch {
    return null;
  }
}

function pdfOf(raw: RawPage): Article {
  const { url } = raw;
  const what = fileName(url ?? '');
  const title = raw.title || what;
  const unread: Unread[] = [{ what, reason: 'pdf', ...(url ? { url } : {}) }];
  return { url, title, titleStamp: -1, site: siteOf(raw), published: null, kind: 'pdf', blocks: [], unread };
}
