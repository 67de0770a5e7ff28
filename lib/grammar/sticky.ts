import { fold } from '../text/fold.ts';

/** A sticky pattern (flag y) asked at one offset, a global one from there on. In: the pattern, the text, the offset. Out: the match or null. */
export const matchAt = (pattern: RegExp, text: string, offset: number): RegExpExecArray | null => {
  pattern.lastIndex = offset;
  return pattern.exec(text);
};

/** All matches of a pattern (flag g), in order. `matchAll` copies the pattern for each text, which costs more than the search does. */
export function* matchesOf(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  for (let match = matchAt(pattern, text, 0); match; ) {
    // From within a character of two units a pattern goes back to its first, and finds the same for ever.
    const next = match.index + (match[0].length || ((text.codePointAt(match.index) as number) > 0xffff ? 2 : 1));
    yield match;
    match = matchAt(pattern, text, next);
  }
}

/** Lexicon rows in the form that folded text is matched with, each once. */
export const foldedRows = (rows: readonly string[]): string[] => [...new Set(rows.map(fold))];
