import {
  isAuthor,
  isAuthorAbove,
  isBylineText,
  isCreditText,
  isLegalArticle,
  isName,
  isOfficeLine,
  POSTED_BEFORE,
} from './names.ts';
import { type Piece, proseOf } from './pieces.ts';
import { isDateLine } from './published.ts';

const LONGEST = 80;

/**
 * The pieces that tell about the page, not of its matter: author, source and time of posting, above the running text
 * or below it. A bare name counts only right above running text, alone, or right below it: below a line of office it is a
 * signature, and so it is below the articles of a legal text; below a colon it is of a list.
 * In: the pieces from the title on. Out: those pieces.
 */
export function bylinesOf(pieces: Piece[]): Set<Piece> {
  const marked = pieces.map(isMarked);
  const isBody = (piece: Piece, i: number): boolean => proseOf(piece) > 0 && !marked[i];
  const first = pieces.findIndex(isBody);
  const last = pieces.findLastIndex(isBody);
  const closes = pieces.findLastIndex(({ text }, i) => !marked[i] && !isName(text));
  const isOutside = (piece: Piece, i: number): boolean =>
    marked[i] === true && (i < first || i > Math.max(last, closes) || piece.byline || isCreditText(piece.text));
  const outside = pieces.filter(
    (piece, i) => isOutside(piece, i) && (i < first || i > last || isCreditText(piece.text)),
  );
  const tail = pieces.slice(last + 1).filter((piece) => !outside.includes(piece));
  const above = pieces.slice(0, Math.max(first, 0)).filter(({ text, kind }) => kind !== 'row' && isAuthorAbove(text));
  const legal = pieces.some(({ text }) => isLegalArticle(text));
  return new Set([...outside, ...(above.length === 1 ? above : []), ...authorsOf(tail, pieces[last], legal)]);
}

const isMarked = (piece: Piece): boolean =>
  piece.text.length <= LONGEST &&
  piece.kind !== 'row' &&
  (piece.byline === true || isBylineText(piece.text) || POSTED_BEFORE.test(piece.text) || isDateLine(piece));

/** Of the lines below the text, those at the end that name its authors: one or two names right below a sentence. */
function authorsOf(tail: Piece[], body: Piece | undefined, legal: boolean): Piece[] {
  const other = tail.findLastIndex(({ text }) => !isAuthor(text) || isOfficeLine(text));
  const names = tail.slice(other + 1);
  const above = tail[other] ?? body;
  if (!above || names.length > 2 || !/\p{Ll}/u.test(above.text) || above.text.endsWith(':')) return [];
  const sentence = ENDS_SENTENCE.test(above.text);
  if (!sentence && (above !== body || (isOfficeLine(above.text) && above.text.length < 60))) return [];
  return legal && above === body ? names.slice(1) : names;
}

const ENDS_SENTENCE = /[.!?…”"]\)?$/;
