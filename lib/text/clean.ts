/** Zero-width blanks and joiners, marks of direction, byte order marks. */
const NO_WIDTH = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/** Takes out what has no width; soft hyphens stay, since in an old font U+00AD is the letter ư. */
export const withoutInvisible = (text: string): string => text.replace(NO_WIDTH, '');

/**
 * Makes one line of page text readable without moving a character more than needed: NFC, no zero-width characters,
 * every kind of blank a plain space, blanks collapsed, ends trimmed. Soft hyphens stay, unless they are all.
 * In: any string. Out: the line; '' where it holds nothing.
 */
export const cleanLine = (raw: string): string =>
  withoutInvisible(raw)
    .normalize('NFC')
    .replace(/[^\S ]\s*| \s+/g, ' ')
    .replace(/^[ \u00AD]+$/, '')
    .trim();
