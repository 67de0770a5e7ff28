import type { PageKind } from '../article.ts';
import type { Unread } from '../digest/model.ts';
import { cleanLine } from '../text/clean.ts';
import { boxesAround, type Page, type Piece, proseIn, proseOf, sizeOf } from './pieces.ts';
import type { Range } from './raw.ts';
import { longestRun } from './root.ts';
import { isSite, type Title } from './title.ts';

/** Running text of an article: at least this many characters in blocks of 120 and more, and this share of the page. */
const ENOUGH = 450;
const BLOCK = 120;
const SHARE = 0.06;
/** A headline is a link of at least this many characters; that many of them make a listing. */
const HEADLINE = 25;
const HEADLINES = 5;
const HOME =
  /^https?:\/\/[^/?#]{1,255}(?:\/(?:vi(?:-vn)?|vn|web|guest|portal|(?:site)?pages|trang-?chu|home|index|default)(?:\.\w{3,5})?){0,4}\/?(?:\?\w{1,9}=(?:home|vi|vn))?(?:#.{0,2000})?$/i;
/** Titles of pages that list others, whatever they list. */
const LISTED =
  /^(?:(?:chuyên mục|thẻ|tag)[ :]|kết quả tìm kiếm|(?:hệ thống|thư viện) (?:văn bản|ảnh|video)|(?:tin tức|thông báo|văn bản)(?: mới)?$)/i;
/** Of a list whose title says so. */
const FEWEST = 3;
/** A table of documents has so many characters of running text around it at most. */
const AROUND = 200;

/** What kind of page it is, as far as its structure tells. */
export function kindOf(page: Page, root: Range, title: Title, unread: Unread[], scans: Unread[]): PageKind {
  const run = longestRun(page, root, BLOCK);
  if (isHome(page) || isTable(page)) return 'listing';
  const isOthers = isTeasers(page, root, isSite(title.text) ? 3 : 4);
  const whole = page.pieces.reduce((sum, piece) => sum + piece.text.length, 0);
  if (run >= ENOUGH && run >= whole * SHARE && !isOthers) return 'article';
  const rest = proseIn(page, root);
  const listed = LISTED.test(title.text);
  const listing = isOthers || isListing(page, title, rest, listed);
  // Its files and pictures are those of the pages that it lists.
  if (listed && listing) return 'listing';
  if (rest < ENOUGH && unread.some((item) => item.reason === 'pdf')) return 'pdf';
  if (rest < ENOUGH && scans.length > 0) return 'scan';
  return listing ? 'listing' : 'article';
}

/** Does each piece of running text stand in a box of its own, with a headline, as in a list of other pages? */
function isTeasers(page: Page, [from, to]: Range, least: number): boolean {
  const boxes = new Map<Range | undefined, { pieces: number; length: number }>();
  for (let i = from; i < to; i += 1) {
    const piece = page.pieces[i] as Piece;
    if (proseOf(piece) < BLOCK) continue;
    const box = boxesAround(page, i).find((range) => sizeOf(range) > 1);
    const sum = boxes.get(box) ?? { pieces: 0, length: 0 };
    boxes.set(box, { pieces: sum.pieces + 1, length: sum.length + piece.text.length });
  }
  const sums = Array.from(boxes.values());
  const pieces = sums.reduce((all, { pieces }) => all + pieces, 0);
  return sums.length >= least && pieces < sums.length * 1.5 && sums.every(({ length }) => length < ENOUGH);
}

const leads = (piece: Piece): boolean => piece.isLink && (piece.listed || !piece.chrome);
const isHeadline = (piece: Piece): boolean => leads(piece) && piece.text.length >= HEADLINE;

/** The address that a site opens with, under the site's own name: a text there introduces the site or its news. */
function isHome(page: Page): boolean {
  const at = HOME.test(page.url ?? '') && isSite(cleanLine(page.title));
  return at && page.pieces.filter(isHeadline).length >= HEADLINES;
}

/** A table each row of which leads to a page of its own, and hardly anything else. */
function isTable({ pieces }: Page): boolean {
  const rows = pieces.filter(({ kind, chrome }) => kind === 'row' && !chrome);
  const around = pieces.reduce((sum, piece) => sum + (piece.kind === 'row' ? 0 : proseOf(piece)), 0);
  // One row names the columns.
  const least = Math.max(HEADLINES, rows.length - 2);
  return around < AROUND && rows.filter(({ links }) => links > 0).length >= least;
}

function isListing(page: Page, title: Title, prose: number, listed: boolean): boolean {
  const { length } = page.pieces.filter(isHeadline);
  if (length < (listed ? FEWEST : HEADLINES) || (!listed && length * 120 < prose)) return false;
  if (listed) return true;
  // A short notice stands between its own title and the links: the page isn't about them.
  const next = page.pieces.slice(title.at + 1).find((piece) => proseOf(piece) > 0 || leads(piece));
  return !(title.at >= 0 && title.repeated && next && proseOf(next) > 0);
}
