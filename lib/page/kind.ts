import type { PageKind } from '../article.ts';
import type { Unread } from '../digest/model.ts';
import { isLink, proseIn, proseOf } from './frame.ts';
import type { Page, Range } from './pieces.ts';
import { longestRun } from './root.ts';
import type { Title } from './title.ts';

/** Running text of an article: at least this many characters in blocks of 120 and more, and this share of the page. */
const ENOUGH = 450;
const BLOCK = 120;
const SHARE = 0.06;
/** A headline is a link of at least this many characters; that many of them make a listing. */
const HEADLINE = 25;
const HEADLINES = 5;

/** What kind of page it is, as far as its structure tells. */
export function kindOf(page: Page, root: Range, title: Title, unread: Unread[], scans: Unread[]): PageKind {
  const run = longestRun(page, root, BLOCK);
  const whole = page.pieces.reduce((sum, piece) => sum + piece.text.length, 0);
  if (run >= ENOUGH && run >= whole * SHARE) return 'article';
  const rest = proseIn(page, root);
  if (rest < ENOUGH && unread.some((item) => item.reason === 'pdf')) return 'pdf';
  if (rest < ENOUGH && scans.length > 0) return 'scan';
  return isListing(page, title, rest) ? 'listing' : 'article';
}

function isListing(page: Page, title: Title, prose: number): boolean {
  const headlines = page.pieces.filter(
    (piece) => isLink(piece) && piece.text.length >= HEADLINE && (piece.listed || !piece.chrome),
  );
  if (headlines.length < HEADLINES || headlines.length * 120 < prose) return false;
  // A short notice stands between its own title and the links: the page isn't about them.
  const next = page.pieces.slice(title.at + 1).find((piece) => proseOf(piece) > 0 || (isLink(piece) && !piece.chrome));
  return !(title.at >= 0 && title.repeated && next && proseOf(next) > 0);
}
