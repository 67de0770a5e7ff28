import { RECORD } from './labels.ts';
import type { Piece } from './pieces.ts';

const LABEL = new RegExp(`^[\\s\\d.*•+–-]{0,6}(?:${RECORD})(?: văn bản)?\\s*(?:[:|]|$)`, 'iu');

/**
 * The lines of a document's record, each label with what stands below it: a day or a name there is no line of posting.
 * Empty where the page shows none, or those of several documents. In: the page's pieces.
 */
export function recordIn(pieces: Piece[]): Set<Piece> {
  const found = new Set<Piece>();
  let numbers = 0;
  for (const [i, piece] of pieces.entries()) {
    const label = LABEL.exec(piece.text);
    if (!label || piece.chrome) continue;
    const alone = label[0] === piece.text ? pieces[i + 1] : undefined;
    for (const one of [piece, alone]) if (one) found.add(one);
    if (label[1] && /^[\s:|]{0,5}(?:số )?\d/i.test(alone?.text ?? piece.text.slice(label[0].length))) numbers += 1;
  }
  return numbers === 1 && found.size > 3 ? found : new Set();
}
