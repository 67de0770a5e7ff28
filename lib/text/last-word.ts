const BREAKS = new Set(' \n"(),;:[.-');
const TRAILING = new Set(' \n.:,-');

/**
 * The last word of a window of text, without the blanks and stops behind it: a cheap gate before a dear pattern that
 * is anchored at the window's end. In: any text. Out: '' where it holds no word.
 */
export function lastWord(window: string): string {
  let end = window.length;
  while (end > 0 && TRAILING.has(window.charAt(end - 1))) end -= 1;
  let start = end;
  while (start > 0 && !BREAKS.has(window.charAt(start - 1))) start -= 1;
  return window.slice(start, end);
}

/** The last words of lexicon rows, to be asked whether a window can end in one of them. */
export const lastWords = (rows: readonly string[]): ReadonlySet<string> => new Set(rows.map(lastWord));
