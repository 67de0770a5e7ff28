/** Takes out soft hyphens and what has no width: zero-width blanks and joiners, marks of direction, byte order marks. */
export const dropInvisible = (text: string): string =>
  text.replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g, '');

/**
 * Makes one line of page text readable without moving a character more than needed: NFC, no zero-width characters
 * or soft hyphens, every kind of blank a plain space, blanks collapsed, ends trimmed.
 * In: any string. Out: the line; '' where it holds nothing.
 */
export const cleanLine = (raw: string): string => dropInvisible(raw).normalize('NFC').replace(/\s+/g, ' ').trim();
