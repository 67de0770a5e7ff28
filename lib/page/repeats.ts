import type { Piece } from './pieces.ts';

/** Shorter lines may well be said twice. */
const LONG = 60;
/** A body that begins with the lead begins right below it, or below a caption and a line of the author. */
const NEAR = 3;

/**
 * The text without what stands in it twice: the lead at the top of the body, a tab that holds the whole text again.
 * What a reader sees without opening anything stays, else what comes first. Rows stay all, and so does what is said
 * more often: that is a form of words.
 */
export function withoutRepeats(pieces: Piece[]): Piece[] {
  const places = new Map<string, number[]>();
  for (const [i, { text, kind }] of pieces.entries())
    if (text.length >= LONG && kind !== 'row') places.set(text, [...(places.get(text) ?? []), i]);
  const gone = new Set<Piece>();
  let isLead = true;
  for (const [at, copy, more] of places.values()) {
    const [first, second] = [pieces[at ?? 0] as Piece, pieces[copy ?? 0] as Piece];
    // Beside each other in one element they are two paragraphs of a text.
    const isBody = isLead && Number(copy) - Number(at) <= NEAR && !second?.beside;
    if (copy && !more && (isBody || first.lead || first.folded !== second.folded))
      gone.add(first.folded && !second.folded ? first : second);
    isLead = false;
  }
  return pieces.filter((piece) => !gone.has(piece));
}
