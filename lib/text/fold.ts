/**
 * Folding for matching. Every fold keeps the length, so that an offset in the folded text is the same offset in the
 * article's text: rules match on the fold and cut their evidence from the original.
 */

/** Old tone placement (hoà, thuỷ) → new (hòa, thủy), in lower case; both are two code units. */
const NEW_TONE = new Map(
  'oàòa|oáóa|oảỏa|oãõa|oạọa|oèòe|oéóe|oẻỏe|oẽõe|oẹọe|uỳùy|uýúy|uỷủy|uỹũy|uỵụy'
    .split('|')
    .map((row) => [row.slice(0, 2), row.slice(2)]),
);
/** "quý" and "quỷ" keep their u: after q it is part of the consonant. A final consonant (hoàn) takes no part in the quarrel. */
const OLD_TONE = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![A-Za-zÀ-ỹ])/gu;

/** Whole words that are written with i or y alike: "tỉ lệ" and "tỷ lệ". */
const I_FOR_Y: Readonly<Record<string, string>> = { tỉ: 'tỷ', kĩ: 'kỹ', lí: 'lý', mĩ: 'mỹ', kì: 'kỳ', quí: 'quý' };
const I_WORD = /(?<![A-Za-zÀ-ỹ])(?:tỉ|kĩ|lí|mĩ|kì|quí)(?![A-Za-zÀ-ỹ])/gu;

/** Letters and marks that look alike in print and differ in code, and what each becomes. */
const LOOKALIKES = 'АВСЕНКМОРТХÐƉð’‘`“”„«»';
const PLAIN = 'ABCEHKMOPTXĐĐđ\'\'\'"""""';
const LOOKALIKE = new RegExp(`[${LOOKALIKES}]`, 'g');
const DASH = /[\u2010-\u2015\u2212]/g;

/** Look-alike letters, quotes, dashes and blanks brought to one form. Case is kept; so is the length. */
export const foldMarks = (text: string): string =>
  text
    .replace(LOOKALIKE, (mark) => PLAIN.charAt(LOOKALIKES.indexOf(mark)))
    .replace(DASH, '-')
    .replace(/[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, ' ');

/** Lower case without a change of length ("İ" would grow). */
const lowerKeepingLength = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : Array.from({ length: text.length }, (_, i) => {
        const c = text.charAt(i).toLowerCase();
        return c.length === 1 ? c : text.charAt(i);
      }).join('');
};

/**
 * The form that lexicon rows and rules are written in: `foldMarks`, lower case, new tone placement, y where i and y are written alike.
 * In: NFC text. Out: text of the same length.
 */
export const fold = (text: string): string => foldCase(foldMarks(text));

/** The same of text whose marks are folded. */
export const foldCase = (marked: string): string =>
  lowerKeepingLength(marked)
    .replace(OLD_TONE, (pair) => NEW_TONE.get(pair) ?? pair)
    .replace(I_WORD, (word) => I_FOR_Y[word] ?? word);
