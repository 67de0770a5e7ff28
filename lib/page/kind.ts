import type { PageKind } from '../article.ts';
import type { Unread } from '../digest/model.ts';
import { isLink, proseIn } from './frame.ts';
import type { Page, Range } from './pieces.ts';
import { longestRun } from './root.ts';

/** Running text of an article: at least this many characters in blocks of 120 and more, and this share of the page. */
const ENOUGH = 450;
const BLOCK = 120;
const SHARE = 0.06;
/** A headline is a link of at least this many characters; that many of them make a listing. */
const HEADLINE = 25;
const HEADLINES = 5;

/** What kind of page it is, as far as its structure tells. */
export function kindOf(page: Page, root: Range, unread: Unread[], scans: Unread[]): PageKind {
  const run = longestRun(page, root, BLOCK);
  const whole = page.pieces.reduce((sum, piece) => sum + piece.text.length, 0);
  if (run >= ENOUGH && run >= whole * SHARE) return 'article';
  const rest = proseIn(page, root);
  if (rest < ENOUGH && unread.some((item) => item.reason === 'pdf' && item.what)) return 'pdf';
  if (rest < ENOUGH && scans.length > 0) return 'scan';
  const headlines = page.pieces.filter((piece) => isLink(piece) && piece.text.length >= HEADLINE);
  const own = headlines.filter((piece) => !piece.chrome);
  return own.length >= HEADLINES && own.length * 120 > rest ? 'listing' : 'article';
}
