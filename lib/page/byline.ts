import { proseOf } from './frame.ts';
import { isBylineText } from './names.ts';
import type { Piece } from './pieces.ts';
import { isDateLine } from './published.ts';

const NAME =
  /^[\p{Lu}][\p{L}.'’]*(?:[\s-]+[\p{Lu}][\p{L}.'’]*){1,4}(?:\s*[-–,/(]\s*[\p{Lu}][\p{L}.'’]*(?:[\s-]+[\p{Lu}][\p{L}.'’]*){0,4}\)?)?$/u;
const LONGEST = 80;

/**
 * The pieces that tell about the page, not of its matter: author, source and time of posting, above the running text
 * or below it. A bare name counts only after a finished sentence: below a line of office it is a signature.
 * In: the pieces from the title on. Out: those pieces.
 */
export function bylinesOf(pieces: Piece[]): Set<Piece> {
  const first = pieces.findIndex((piece) => proseOf(piece) > 0);
  const last = pieces.findLastIndex((piece) => proseOf(piece) > 0);
  const found = new Set<Piece>();
  for (const [i, piece] of pieces.entries()) {
    if (piece.text.length > LONGEST || piece.kind === 'row') continue;
    if (i > first && i < last) continue;
    const above = i < first || first < 0;
    const marked = piece.byline || isBylineText(piece.text) || (above && isDateLine(piece));
    const signed = i > last && NAME.test(piece.text) && endsSentence(pieces[i - 1]) && i === pieces.length - 1;
    if ((marked && (above || i > last || isBylineText(piece.text))) || signed) found.add(piece);
  }
  return found;
}

const endsSentence = (piece: Piece | undefined): boolean =>
  piece !== undefined && /[.!?…”"]$/.test(piece.text) && proseOf(piece) > 0;
