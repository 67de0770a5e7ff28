/**
 * Folding for matching. Every fold keeps the length, so that an offset in the folded text is the same offset in the
 * article's text: rules match on the fold and cut their evidence from the original.
 */

/**
 * Old tone placement (hoà, thuỷ) → new (hòa, thủy), and whole words that are written with i or y alike ("tỉ lệ", "tỷ
 * lệ"), in lower case; each is as long as what it becomes.
 */
const RENEWED = new Map(
  'oà=òa|oá=óa|oả=ỏa|oã=õa|oạ=ọa|oè=òe|oé=óe|oẻ=ỏe|oẽ=õe|oẹ=ọe|uỳ=ùy|uý=úy|uỷ=ủy|uỹ=ũy|uỵ=ụy|tỉ=tỷ|kĩ=kỹ|lí=lý|mĩ=mỹ|kì=kỳ|quí=quý'
    .split('|')
    .map((row) => row.split('=') as [string, string]),
);
/** "quý" and "quỷ" keep their u: after q it is part of the consonant. A final consonant (hoàn) takes no part in the quarrel. */
const OLD_TONE = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![A-Za-zÀ-ỹ])/g;
const I_WORD = /(?<![A-Za-zÀ-ỹ])(?:tỉ|kĩ|lí|mĩ|kì|quí)(?![A-Za-zÀ-ỹ])/g;

/** Letters and marks that look alike in print and differ in code, and what each becomes; "İ" would grow in lower case. */
const LOOKALIKES = 'АВСЕНКМОРТХÐƉðİ’‘`“”„«»';
const PLAIN = 'ABCEHKMOPTXĐĐđI\'\'\'"""""';
const MARK = /[АВСЕНКМОРТХÐƉðİ’‘`“”„«»\u2010-\u2015\u2212\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

/** Look-alike letters, quotes, dashes and blanks brought to one form. Case is kept; so is the length. */
export const foldMarks = (text: string): string =>
  text.replace(MARK, (mark) => PLAIN.charAt(LOOKALIKES.indexOf(mark)) || (mark.trim() ? '-' : ' '));

const renewed = (old: string): string => RENEWED.get(old) ?? old;

/** Lower case, new tone placement, y where i and y are written alike. In: text as `foldMarks` gives it. */
export const foldCase = (marked: string): string =>
  marked.toLowerCase().replace(OLD_TONE, renewed).replace(I_WORD, renewed);

/** The form that lexicon rows and rules are written in: marks and case folded. In: NFC text. Out: text of the same length. */
export const fold = (text: string): string => foldCase(foldMarks(text));
