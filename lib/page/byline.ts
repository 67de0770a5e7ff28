import { proseOf } from './frame.ts';
import { isBylineText, isOfficeLine } from './names.ts';
import type { Piece } from './pieces.ts';
import { isDateLine } from './published.ts';

const NAME =
  /^[\p{Lu}][\p{L}.'’]*(?:[\s-]+[\p{Lu}][\p{L}.'’]*){1,4}(?:\s*[-–,/(]\s*[\p{Lu}][\p{L}.'’]*(?:[\s-]+[\p{Lu}][\p{L}.'’]*){0,4}\)?)?$/u;
const LONGEST = 80;

/**
 * The pieces that tell about the page, not of its matter: author, source and time of posting, above the running text
 * or below it. A bare name counts only right below running text: below a line of office it is a signature, and so it
 * is below the "./." that closes an official document.
 * In: the pieces from the title on. Out: those pieces.
 */
export function bylinesOf(pieces: Piece[]): Set<Piece> {
  const marked = pieces.map(isMarked);
  const isBody = (piece: Piece, i: number): boolean => proseOf(piece) > 0 && !marked[i];
  const first = pieces.findIndex(isBody);
  const last = pieces.findLastIndex(isBody);
  const outside = pieces.filter((piece, i) => marked[i] && (i < first || i > last || isBylineText(piece.text)));
  const tail = pieces.slice(last + 1).filter((piece) => !outside.includes(piece));
  return new Set(isSigned(tail, pieces[last]) ? outside : [...outside, ...tail]);
}

const isMarked = (piece: Piece): boolean =>
  piece.text.length <= LONGEST &&
  piece.kind !== 'row' &&
  (piece.byline || isBylineText(piece.text) || isDateLine(piece));

/** May the lines below the text belong to it? Names alone, one or two, do so only where the text is a document. */
function isSigned(tail: Piece[], body: Piece | undefined): boolean {
  const names = tail.every(
    ({ text }) => NAME.test(text) && !isOfficeLine(text) && (tail.length < 2 || /\p{Ll}/u.test(text)),
  );
  if (!names || tail.length > 2 || !body) return true;
  return (
    /\.\/\.?$/.test(body.text) ||
    !/\p{Ll}/u.test(body.text) ||
    (isOfficeLine(body.text) && /^.{1,60}[^.!?”)]$/u.test(body.text))
  );
}
