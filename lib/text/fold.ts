/**
 * Folding for matching. Every fold keeps the length, so that an offset in the folded text is the same offset in the
 * article's text: rules match on the fold and cut their evidence from the original.
 */

/**
 * Old tone placement, and whole words that are written with i or y alike. "quý" and "quỷ" keep their u: after q it is part
 * of the consonant. A final consonant (hoàn) takes no part in the quarrel.
 */
const OLD = /(?:(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])|(?<![A-Za-zÀ-ỹ])(?:tỉ|kĩ|lí|mĩ|kì|quí))(?![A-Za-zÀ-ỹ])/g;

/** Letters and marks that look alike in print and differ in code, and what each becomes; "İ" would grow in lower case. */
const LOOKALIKES = 'АВСЕНКМОРТХÐƉðİ’‘`“”„«»';
const PLAIN = 'ABCEHKMOPTXĐĐđI\'\'\'"""""';
const MARK = /[АВСЕНКМОРТХÐƉðİ’‘`“”„«»\u2010-\u2015\u2212\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

/** Look-alike letters, quotes, dashes and blanks brought to one form. Case is kept; so is the length. */
export const foldMarks = (text: string): string =>
  text.replace(MARK, (mark) => PLAIN.charAt(LOOKALIKES.indexOf(mark)) || (mark.trim() ? '-' : ' '));

/** hoà → hòa, thuỷ → thủy, tỉ lệ → tỷ lệ. */
const renewed = (old: string): string =>
  old
    .normalize('NFD')
    .replace(/([aey])(.)$/, '$2$1')
    .replace('i', 'y')
    .normalize();

/** Lower case, new tone placement, y where i and y are written alike. In: text as `foldMarks` gives it. */
export const foldCase = (marked: string): string => marked.toLowerCase().replace(OLD, renewed);

/** The form that lexicon rows and rules are written in: marks and case folded. In: NFC text. Out: text of the same length. */
export const fold = (text: string): string => foldCase(foldMarks(text));
