/**
 * The same text as other portals, editors and keyboards write it: what a person reads stays the same, its characters
 * don't.
 */

/** Where the tone mark stands in a syllable that ends in two vowels: the new way, the old way. */
const TONES: readonly (readonly [string, string])[] = 'òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy'
  .split(' ')
  .map((now): [string, string] => [now, shifted(now)]);

/** The mark of the first vowel put on the second. */
function shifted(pair: string): string {
  const [first = '', mark = '', second = ''] = pair.normalize('NFD');
  return `${first}${second}${mark}`.normalize('NFC');
}

const inAllCases = (pairs: readonly (readonly [string, string])[]): Map<string, string> =>
  new Map(
    pairs.flatMap(([from, to]) =>
      [(text: string) => text, (text: string) => text.toUpperCase(), capitalised].map((change): [string, string] => [
        change(from),
        change(to),
      ]),
    ),
  );
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "quý" has its u from the consonant; before a final consonant ("hoàn") both ways put the mark alike. */
const TWO_VOWELS = /(?<!q)[oòóỏõọuùúủũụ][aàáảãạeèéẻẽẹyỳýỷỹỵ](?!\p{L})/giu;
const replacedBy = (table: Map<string, string>) => (text: string) =>
  text.replace(TWO_VOWELS, (pair) => table.get(pair) ?? pair);

const OLD = inAllCases(TONES);
const NEW = inAllCases(TONES.map(([now, old]) => [old, now]));

/** Puts a mark without width behind every third letter that another one follows. */
const sprinkled = (mark: string) => (text: string) => text.replace(/\p{L}{3}(?=\p{L})/gu, (letters) => letters + mark);

export const WRITINGS: Readonly<Record<string, (text: string) => string>> = {
  'letters as base and marks (NFD)': (text) => text.normalize('NFD'),
  'tone marks the old way (hoà, thuỷ)': replacedBy(OLD),
  'tone marks the new way (hòa, thủy)': replacedBy(NEW),
  'no-break blanks': (text) => text.replaceAll(' ', '\u00A0'),
  'narrow no-break blanks': (text) => text.replaceAll(' ', '\u202F'),
  'blanks that come and go in kind': (text) => text.replaceAll(/ (\S+) /g, '\u00A0$1 '),
  'soft hyphens': sprinkled('\u00AD'),
  'blanks without width': sprinkled('\u200B'),
  'joiners and byte order marks': (text) => sprinkled('\uFEFF')(sprinkled('\u200D')(text)),
  'word joiners': sprinkled('\u2060'),
  'marks of direction': sprinkled('\u200E'),
  'en dashes': (text) => text.replaceAll('-', '\u2013'),
  'no-break hyphens': (text) => text.replaceAll('-', '\u2011'),
  'plain hyphens for all dashes': (text) => text.replace(/[\u2010-\u2015\u2212]/g, '-'),
};

/** The text with these names in capitals, as portals print them. */
export function withNamesInCapitals(text: string, names: readonly string[]): string {
  const literals = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.normalize('NFC').replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  if (literals.length === 0) return text;
  return text
    .normalize('NFC')
    .replace(new RegExp(`(?<!\\p{L})(?:${literals.join('|')})(?!\\p{L})`, 'gu'), (name) => name.toUpperCase());
}
