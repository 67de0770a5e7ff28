import type { Article, Block } from '../article.ts';
import type { Unread } from '../digest/model.ts';
import { bylinesOf } from './byline.ts';
import { markFooter, markFrame } from './frame.ts';
import { pageInUnicode } from './in-unicode.ts';
import { kindOf } from './kind.ts';
import { withinLimit } from './limit.ts';
import { boxesAround, type Page, type Piece, pageOf, proseOf } from './pieces.ts';
import { isDateLine, publishedOf } from './published.ts';
import type { Range, RawPage } from './raw.ts';
import { recordIn } from './record-lines.ts';
import { withoutRepeats } from './repeats.ts';
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
  // An imprint reads like text: what is left without it tells better where the text stands.
  markFooter(page, rootOf(page));
  const root = rootOf(page);
  const title = titleOf(page, root);
  const text = textOf(page, root, title);
  const record = recordIn(page.pieces);
  const bylines = bylinesOf(text.pieces.filter((piece) => !record.has(piece)));
  const unread = unreadIn(page, text.range);
  const scans = scansIn(page, text.range);
  const kind = record.size > 0 ? 'article' : kindOf(page, root, title, unread, scans);
  const isOwn = (piece: Piece): boolean => record.has(piece) || (!bylines.has(piece) && isText(piece, unread));
  const kept = text.pieces.filter(isOwn);
  told?.({ page, root, title, range: text.range, bylines, kept });
  // Of a list of other pages they are those pages' own.
  const asides = kind === 'listing' ? [] : bylines;
  const aside = Array.from(asides, (piece): Unread => ({ what: piece.text, reason: 'byline' }));
  const { blocks, over } = withinLimit(kept.map(isListed(kept) ? unlisted : blockOf));
  return {
    url: raw.url,
    title: title.text,
    titleStamp: page.pieces[title.at]?.stamp ?? -1,
    site: siteOf(raw),
    published:
      kind === 'listing'
        ? null
        : publishedOf(
            page,
            nearTitle(page, title, text.range).filter((at) => !record.has(page.pieces[at] as Piece)),
          ),
    kind,
    blocks,
    unread: [...over, ...unread, ...(kind === 'scan' ? scans : []), ...hiddenOf(page), ...aside],
  };
}

/** From the title to the end of the root, and on through the few lines that close a text outside of it. */
function textOf(page: Page, [rootFrom, rootTo]: Range, title: Title): { pieces: Piece[]; range: Range } {
  const isAbove = title.at >= 0 && title.at < rootFrom && rootFrom - title.at < 40;
  const from = isAbove || title.late ? title.at + 1 : rootFrom;
  const range: Range = [from, closing(page, rootTo, title)];
  const pieces: Piece[] = [];
  for (let i = range[0]; i < range[1]; i += 1) {
    const piece = page.pieces[i] as Piece;
    if (i !== title.at && !piece.chrome && piece.text !== title.text) pieces.push(piece);
  }
  return { pieces: withoutRepeats(pieces), range };
}

/** How far the text goes on below its root, in the element that the title shares with it: behind boxes of others only with attachments and what the platform knows. */
function closing(page: Page, to: number, title: Title): number {
  if (title.at < 0) return to;
  const box = boxesAround(page, title.at).find((range) => range[1] >= to);
  if (!box) return to;
  const most = Math.min(box[1], to + 12);
  let end = to;
  let apart = false;
  for (let i = to; i < most; i += 1) {
    const piece = page.pieces[i] as Piece;
    if (piece.chrome) apart = true;
    else if (isText(piece, []) && (!apart || piece.file || piece.part)) end = i + 1;
    else break;
  }
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

/** Where a date of posting stands: where the platform keeps it, between the title and the text, above the title, below the text. */
function nearTitle(page: Page, { at }: Title, [from, to]: Range): number[] {
  const start = at < 0 ? Math.max(0, from - 3) : at + 1;
  const below: number[] = [];
  for (let i = start; i < start + 10 && !(i >= from && isProse(page.pieces[i])); i += 1) below.push(i);
  const above = at < 0 ? [] : [at - 1, at - 2, at - 3];
  const known = (least: number, end: number): number =>
    page.pieces.findIndex(({ part, chrome }, i) => part === 'date' && !chrome && i >= least && i < end);
  return [known(start, to), ...below, known(start - 10, start), ...above, to - 1, to, to + 1];
}

const isProse = (piece: Piece | undefined): boolean => !piece || (proseOf(piece) > 0 && !isDateLine(piece));

/**
 * Layouts that are lists themselves hold most of the text in items, which then say nothing of it. A list of the text's
 * own is led in by a line with a colon, or is the smaller part.
 */
function isListed(kept: Piece[]): boolean {
  const sum = (pieces: Piece[]): number => pieces.reduce((total, piece) => total + proseOf(piece), 0);
  const isItem = ({ kind }: Piece): boolean => kind === 'item';
  const leads = kept.some(({ text }, i) => i + 1 < kept.length && isItem(kept[i + 1] as Piece) && text.endsWith(':'));
  return sum(kept.filter(isItem)) >= sum(kept) * (leads ? 1 : 0.75);
}
const unlisted = (piece: Piece): Block => blockOf(piece.kind === 'item' ? { ...piece, kind: 'paragraph' } : piece);

const blockOf = ({ kind, text, stamp, level, table, cells, spread, head }: Piece): Block =>
  ({ kind, text, stamp, level, table, cells, spread, head }) as Block;

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
