import { fold } from '../text/fold.ts';

/** A sticky pattern (flag y) asked at one offset. In: the pattern, the text, the offset. Out: the match or null. */
export const matchAt = (pattern: RegExp, text: string, offset: number): RegExpExecArray | null => {
  pattern.lastIndex = offset;
  return pattern.exec(text);
};

/** Lexicon rows in the form that folded text is matched with, each once. */
export const foldedRows = (rows: readonly string[]): string[] => [...new Set(rows.map(fold))];
