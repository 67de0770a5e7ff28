import { fold } from '../../lib/text/fold.ts';

/** The words of a name or a title: lower case, one tone style, no punctuation. */
export const wordsOf = (text: string | null | undefined): string[] =>
  fold((text ?? '').normalize('NFC'))
    .replace(/[^\p{L}\p{M}\p{N}%]+/gu, ' ')
    .trim()
    .split(' ')
    .filter(Boolean);

export const plain = (text: string | null | undefined): string => wordsOf(text).join(' ');

/** The share of one text's words that stand in the other, each as often as it stands there; 1 for a text without words. */
export function covered(text: string | null | undefined, by: string | null | undefined): number {
  const left = wordsOf(by);
  const all = wordsOf(text);
  const hits = all.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return all.length ? hits.length / all.length : 1;
}

/** F1 of the words that two texts share; 1 where both are empty, 0 where one is. */
export function likeness(one: string | null | undefined, other: string | null | undefined): number {
  if (!plain(one) || !plain(other)) return plain(one) === plain(other) ? 1 : 0;
  const recall = covered(one, other);
  const precision = covered(other, one);
  return recall + precision ? (2 * recall * precision) / (recall + precision) : 0;
}

/** A symbol without blanks and with one kind of separator: the order of "19/NQ -TW" and "19-NQ/TW" does not matter. */
export const symbol = (text: string | null | undefined): string =>
  fold((text ?? '').normalize('NFC'))
    .replace(/[\s.,]+/g, '')
    .replace(/[/-]+/g, '-');
