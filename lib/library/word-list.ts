const BLANK = 32;

/**
 * Words by their code units, each once, between blanks: " 57 nghi quyet ". One string, so that ten thousand such lists
 * are loaded at once and take no more than their letters.
 */
export const wordList = (words: readonly string[]): string => ` ${[...new Set(words)].sort().join(' ')} `;

/** Below 0 where the word at an offset of a list comes before the word looked for; 0 where it begins with it. */
function compareAt(list: string, at: number, word: string): number {
  for (let i = 0; i < word.length; i += 1) {
    const difference = list.charCodeAt(at + i) - word.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Where the first word of a list begins that is no less than the one looked for: halving, on letters. */
function lowerBound(list: string, word: string): number {
  let low = 1;
  let high = list.length;
  while (low < high) {
    let start = (low + high) >> 1;
    while (start > low && list.charCodeAt(start - 1) !== BLANK) start -= 1;
    if (compareAt(list, start, word) >= 0) high = start;
    else low = list.indexOf(' ', start) + 1;
  }
  return low;
}

/** Whether a list has the word. */
export function hasWord(list: string, word: string): boolean {
  const at = lowerBound(list, word);
  return compareAt(list, at, word) === 0 && list.charCodeAt(at + word.length) === BLANK;
}

/** Whether a list has a word that begins so. */
export const hasBegun = (list: string, begun: string): boolean => compareAt(list, lowerBound(list, begun), begun) === 0;
